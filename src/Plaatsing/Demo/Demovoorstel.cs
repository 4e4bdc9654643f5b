using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>One invented proposal with what became of it.</summary>
internal sealed record Demovoorstel(Voorstel Voorstel)
{
    public List<Voorstelstap> Stappen { get; } = [];
    public Afwijzing? Afwijzing { get; set; }
    public Plaatsingsregel? Plaatsing { get; set; }
}

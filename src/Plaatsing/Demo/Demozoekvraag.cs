using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>One invented zoekvraag with all that hangs from it.</summary>
internal sealed record Demozoekvraag(Zoekvraag Zoekvraag)
{
    public List<Feit> Feiten { get; } = [];
    public List<Verloopregel> Verloop { get; } = [];
    public List<Statusperiode> Statussen { get; } = [];
    public List<Grondslag> Gronden { get; } = [];
    public List<Voorkeur> Wensen { get; } = [];
    public List<Parkering> Parkeringen { get; } = [];
}

using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Matching;

/// <summary>
/// The question of a whole region on a day: who seeks, what is free, and which pairs fit. Made to calculate with; what comes out is shown
/// only beside what the reader may see.
/// </summary>
internal sealed record Regiovraag(
    Bogenset Bogen,
    IReadOnlyDictionary<string, Zoekvraagbeeld> Zoekvragen,
    Plekkenblad Plekken,
    Profielvorm Vorm
)
{
    private readonly Dictionary<string, int> nummers = Bogen
        .Instantie.Zoekvragen.Index()
        .ToDictionary(z => z.Item.Code, z => z.Index, StringComparer.Ordinal);

    public Instantie Instantie => Bogen.Instantie;

    /// <summary>The number of a zoekvraag in the question; −1 when it does not take part.</summary>
    public int Nummer(Zoekvraag zoekvraag) => nummers.GetValueOrDefault(zoekvraag.Code.Tekens, -1);
}

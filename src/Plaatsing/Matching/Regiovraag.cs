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
    public Instantie Instantie => Bogen.Instantie;

    /// <summary>The number of a zoekvraag in the question; −1 when it does not take part.</summary>
    public int Nummer(Zoekvraag zoekvraag)
    {
        var code = zoekvraag.Code.Tekens;
        for (var z = 0; z < Instantie.Zoekvragen.Count; z++)
        {
            if (Instantie.Zoekvragen[z].Code == code)
            {
                return z;
            }
        }
        return -1;
    }
}

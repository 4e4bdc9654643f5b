using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>Whether value, draw, gap and the claim of proof agree with the moves.</summary>
internal static class Waardecontrole
{
    public static IEnumerable<string> Zoek(Naslag naslag, Resultaat resultaat)
    {
        var som = new long[10];
        foreach (var stap in resultaat.Toewijzingen)
        {
            var waarde = naslag.Waarde(naslag.Zoekvragen[stap.Zoekvraag], stap.Naar);
            som = [.. som.Zip(waarde, (a, b) => a + b)];
        }
        if (!resultaat.Waarde.SequenceEqual(som[..9]))
        {
            yield return $"waarde: moet [{string.Join(", ", som[..9])}] zijn";
        }
        if (resultaat.Loting != som[9])
        {
            yield return $"loting: moet {som[9]} zijn";
        }
        if (!resultaat.Gap.SequenceEqual(resultaat.Bound.Zip(resultaat.Waarde, (b, w) => b - w)))
        {
            yield return "gap: is niet bound min waarde";
        }
        if (resultaat.Bewezen != resultaat.Bound.SequenceEqual(resultaat.Waarde))
        {
            yield return "bewezen: moet waar zijn als bound en waarde gelijk zijn, en alleen dan";
        }
    }
}

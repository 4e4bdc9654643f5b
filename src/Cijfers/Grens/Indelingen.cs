using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Which breakdown values of a definition add up to which total.</summary>
internal static class Indelingen
{
    /// <summary>For each dimension, and each choice in the others, its values and the breakdown of their total.</summary>
    public static IEnumerable<(IReadOnlyList<string> Delen, string Totaal)> Van(Definitie definitie)
    {
        foreach (var uitsplitsing in definitie.Uitsplitsingen)
        {
            foreach (var (naam, _) in uitsplitsing.Dimensies)
            {
                var groepen = uitsplitsing
                    .Cellen()
                    .GroupBy(c => string.Join('|', c.Waarden.Where(w => w.Key != naam).Select(w => w.Value)));
                foreach (var groep in groepen)
                {
                    // A breakdown without a total of its own has that of another one: months by age and by profile share theirs.
                    yield return (
                        [.. groep.Where(c => c.Waarden[naam].Length > 0).Select(c => c.Tekst)],
                        string.Join(
                            '|',
                            groep
                                .First()
                                .Tekst.Split('|')
                                .Where(d => !d.StartsWith(naam + '=', StringComparison.Ordinal))
                        )
                    );
                }
            }
        }
    }
}

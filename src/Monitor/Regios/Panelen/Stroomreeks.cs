using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>The months of a flow, and what they add up to.</summary>
internal sealed class Stroomreeks(Cijferbron bron, string totMaand)
{
    public const int Jaar = 12;

    /// <summary>The last month that counts.</summary>
    public string Tot => totMaand;

    /// <summary>The twelve months up to the last one; null when there are not so many.</summary>
    public Maandstroom? Jaarsom(string uitsplitsing = "", string? regio = null)
    {
        var maanden = Maanden(uitsplitsing, regio).TakeLast(Jaar).ToList();
        return maanden.Count == Jaar ? Maandstroom.Van(maanden) : null;
    }

    /// <summary>The whole quarters up to the last month, in order.</summary>
    public IReadOnlyList<(Kwartaal Kwartaal, Maandstroom Som)> Kwartalen(string? regio = null) =>
        [
            .. Maanden("", regio)
                .GroupBy(c => Kwartaal.Van(c.Periode))
                .Where(g => g.Count() == g.Key.Maanden.Count)
                .Select(g => (g.Key, Som: Maandstroom.Van([.. g])))
                .Where(k => k.Som is not null)
                .Select(k => (k.Key, k.Som!)),
        ];

    private IEnumerable<VrijCijfer> Maanden(string uitsplitsing, string? regio) =>
        bron.Reeks(uitsplitsing, regio).Where(c => string.CompareOrdinal(c.Periode, totMaand) <= 0);
}

using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Wensen;

/// <summary>Reads what the wishes of a case can be about, and how those are called that are not in the register any more.</summary>
internal sealed class Wensdoelen(Plekkenboek plekken)
{
    private const string Weg = "niet meer in het register";

    /// <summary>What can be chosen for a case, what it has chosen before included: saving loses nothing.</summary>
    public async Task<IReadOnlyList<Wensdoel>> Lees(Zoekvraagbeeld beeld, CancellationToken ct)
    {
        var alle = Wensdoel.Alle((await plekken.Eenheden(beeld.Zoekvraag.Regio, ct)).Values);
        var bekend = alle.Select(d => d.Waarde).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. alle,
            .. beeld
                .Wensen.Where(w => !bekend.Contains(Wensdoel.Sleutel(w)))
                .Select(w => new Wensdoel(w.Doelsoort, w.DoelId, Weg)),
        ];
    }

    /// <summary>The wishes of a case in words.</summary>
    public async Task<IReadOnlyList<Wensregel>> Regels(Zoekvraagbeeld beeld, CancellationToken ct)
    {
        if (beeld.Wensen.Count == 0)
        {
            return [];
        }
        var namen = (await Lees(beeld, ct)).ToDictionary(d => d.Waarde, d => d.Naam, StringComparer.Ordinal);
        return [.. beeld.Wensen.Select(w => new Wensregel(w, namen[Wensdoel.Sleutel(w)], w.Geldt(beeld.Dag)))];
    }
}

/// <summary>A wish with the name of its place.</summary>
/// <param name="Geldt">False: its end has passed.</param>
internal sealed record Wensregel(Voorkeur Wens, string Naam, bool Geldt);

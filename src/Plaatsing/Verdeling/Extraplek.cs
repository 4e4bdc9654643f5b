using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Oplosser;

namespace Regiotafel.Plaatsing.Verdeling;

/// <summary>
/// Where one place more would help most: the optimum with one place more, groep by groep, on a question that stays loaded. Chains
/// may have any length here, so that the answer is exact.
/// </summary>
internal static class Extraplek
{
    /// <param name="vraag">The question of the region.</param>
    /// <param name="groepen">The groepen to try, by code.</param>
    /// <param name="voorbij">True when the time is up; what was not tried by then is left out.</param>
    /// <returns>The most valuable place first.</returns>
    public static IReadOnlyList<Plekwinst> Bereken(Instantie vraag, IEnumerable<string> groepen, Func<bool> voorbij)
    {
        var regels = vraag.Groepen.ToDictionary(g => g.Code, StringComparer.Ordinal);
        var geladen = new Geladenvraag(vraag);
        var nu = geladen.Waarde();
        var uit = new List<Plekwinst>();
        foreach (var code in groepen.TakeWhile(_ => !voorbij()))
        {
            var groep = regels[code];
            geladen.Zet(groep with { Vrij = groep.Vrij + 1 });
            var verschil = geladen.Waarde().Zip(nu, (na, voor) => na - voor).Take(Niveaus.Getoond);
            uit.Add(new Plekwinst(code, [.. verschil]));
            geladen.Zet(groep);
        }
        return
        [
            .. uit.OrderByDescending(w => w.Verschil.ToArray(), Volgorde).ThenBy(w => w.Groep, StringComparer.Ordinal),
        ];
    }

    private static readonly Comparer<long[]> Volgorde = Comparer<long[]>.Create(
        (a, b) => a.AsSpan().SequenceCompareTo(b)
    );
}

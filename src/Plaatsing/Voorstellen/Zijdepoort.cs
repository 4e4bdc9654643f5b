using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Voorstellen;

/// <summary>Fetches what two organisations share for a step of only one of them.</summary>
internal static class Zijdepoort
{
    /// <summary>For the other side there is no such thing; the gate says so, and writes the refusal down.</summary>
    public static async Task<T> Haal<T>(
        this IPoort poort,
        IQueryable<T> bron,
        (Guid Id, string Handeling) wat,
        Func<T, IBewaakt> zijde,
        CancellationToken ct
    )
        where T : class, ITweezijdig
    {
        var (id, handeling) = wat;
        var gevonden = await poort.Haal(bron, id, versie: null, handeling, ct);
        return poort.Mag(handeling, zijde(gevonden))
            ? gevonden
            : await poort.Haal(
                bron.Where(x => EF.Property<Guid>(x, nameof(IBewaakt.Id)) != id),
                id,
                versie: null,
                handeling,
                ct
            );
    }
}

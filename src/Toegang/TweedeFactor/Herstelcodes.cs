using Microsoft.EntityFrameworkCore;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Toegang.TweedeFactor;

/// <summary>The codes on paper of an account: always ten new ones at once, the old ones stop.</summary>
internal sealed class Herstelcodes(ToegangDb db)
{
    public async Task<IReadOnlyList<string>> Vernieuw(Guid gebruiker, CancellationToken ct)
    {
        await db.Herstelcodes.Where(h => h.GebruikerId == gebruiker).ExecuteDeleteAsync(ct);
        var codes = Enumerable.Range(0, Herstelcode.Aantal).Select(_ => Herstelcode.Nieuw()).ToList();
        db.AddRange(
            codes.Select(code => new Herstelcode
            {
                Id = Guid.NewGuid(),
                GebruikerId = gebruiker,
                Afdruk = Herstelcode.Hash(code),
            })
        );
        await db.Bewaar(ct);
        return codes;
    }
}

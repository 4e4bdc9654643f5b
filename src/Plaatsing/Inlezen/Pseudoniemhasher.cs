using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Plaatsing.Opslag;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>
/// Hashes a pseudonym of a file under a key that only this room and region have: the same person in another region or in the figures
/// has another hash, and without the keys of the house nobody can try pseudonyms.
/// </summary>
internal sealed class Pseudoniemhasher(PlaatsingDb db, IDataProtectionProvider bescherming)
{
    private const int Sleutellengte = 32;
    private readonly IDataProtector slot = bescherming.CreateProtector("Plaatsing.Koppeling");

    /// <summary>The hash of a region; its key is made at the first use, inside the writing transaction of the caller.</summary>
    public async Task<Func<string, string>> Van(string regio, CancellationToken ct)
    {
        var rij = await db.Koppelsleutels.AsNoTracking().SingleOrDefaultAsync(s => s.Regio == regio, ct);
        var sleutel = rij is null
            ? RandomNumberGenerator.GetBytes(Sleutellengte)
            : slot.Unprotect(Convert.FromBase64String(rij.Sleutel));
        if (rij is null)
        {
            db.Koppelsleutels.Add(new() { Regio = regio, Sleutel = Convert.ToBase64String(slot.Protect(sleutel)) });
            await db.Bewaar(ct);
        }
        return pseudoniem => Convert.ToHexStringLower(HMACSHA256.HashData(sleutel, Encoding.UTF8.GetBytes(pseudoniem)));
    }
}

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>Keeps what a passkey must sign on this side: the page only holds a reference that works once.</summary>
internal sealed class Uitdagingen(ToegangDb db, Werkeenheid werk, Klok klok)
{
    /// <summary>Stores a challenge and gives its reference; runs in the open writing unit. Old ones go.</summary>
    public async Task<string> Bewaar(Sleuteldoel doel, Guid gebruiker, string staat, CancellationToken ct)
    {
        var (referentie, nu) = (Sessiekoek.NieuweReferentie(), klok.Nu);
        await db.Uitdagingen.Where(u => u.Tot <= nu).ExecuteDeleteAsync(ct);
        db.Add(
            new Uitdaging
            {
                Afdruk = Sessiekoek.Afdruk(referentie),
                Staat = JsonSerializer.Serialize(new Gesteld(doel, gebruiker, staat)),
                Tot = nu + Uitdaging.Geldig,
            }
        );
        await db.Bewaar(ct);
        return referentie;
    }

    /// <summary>
    /// Takes a challenge, in a transaction of its own: it is used up whatever comes of it. Null when there is none, when it is
    /// too old, or when it was asked for something or somebody else.
    /// </summary>
    public Task<string?> Neem(string? referentie, Sleuteldoel doel, Guid gebruiker, CancellationToken ct) =>
        werk.Doe(
            async () =>
            {
                var (afdruk, nu) = (Sessiekoek.Afdruk(referentie ?? ""), klok.Nu);
                var rij = await db.Uitdagingen.AsNoTracking().SingleOrDefaultAsync(u => u.Afdruk == afdruk, ct);
                // Of two that bring it at the same time, one takes the row away.
                var genomen = await db.Uitdagingen.Where(u => u.Afdruk == afdruk).ExecuteDeleteAsync(ct);
                if (rij is null || genomen != 1 || rij.Tot <= nu)
                {
                    return null;
                }
                var gesteld = JsonSerializer.Deserialize<Gesteld>(rij.Staat)!;
                return gesteld.Doel == doel && gesteld.Gebruiker == gebruiker ? gesteld.Staat : null;
            },
            ct
        );

    private sealed record Gesteld(Sleuteldoel Doel, Guid Gebruiker, string Staat);
}

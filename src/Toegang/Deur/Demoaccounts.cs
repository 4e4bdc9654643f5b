using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Toegang.Deur;

/// <summary>Accounts of a demonstration. They exist only in a store that was marked demo when it was made.</summary>
public sealed class Demoaccounts
{
    private readonly ToegangDb db;
    private readonly Werkeenheid werk;
    private readonly Klok klok;
    private readonly Geheimkluis kluis;

    internal Demoaccounts(ToegangDb db, Werkeenheid werk, Klok klok, Geheimkluis kluis)
    {
        (this.db, this.werk, this.klok, this.kluis) = (db, werk, klok, kluis);
    }

    /// <summary>
    /// Makes the accounts with passwords drawn now, in the writing unit that is open or in one of its own. The file, if given,
    /// gets the passwords; the store only their hashes.
    /// </summary>
    public async Task<IReadOnlyList<DemoaccountGemaakt>> Maak(
        IReadOnlyList<Demoaccount> accounts,
        string? bestand,
        CancellationToken ct
    )
    {
        var gemaakt = werk.Schrijft ? await Voeg(accounts, ct) : await werk.Doe(() => Voeg(accounts, ct), ct);
        if (bestand is not null)
        {
            var regels = gemaakt.Select(a => $"{a.Rol}; {a.Organisatie}; {a.Mail}; {a.Wachtwoord}");
            await File.WriteAllLinesAsync(bestand, ["rol; organisatie; e-mail; wachtwoord", .. regels], ct);
        }
        return gemaakt;
    }

    /// <summary>Stops the start when a demo account stands in a store that is not marked demo.</summary>
    public async Task Controleer(CancellationToken ct)
    {
        var demo = await db.Installaties.AnyAsync(i => i.Demo, ct);
        if (!demo && await db.Gebruikers.AnyAsync(g => g.Demo, ct))
        {
            throw new DemoaccountInEchteOpslag();
        }
    }

    private async Task<IReadOnlyList<DemoaccountGemaakt>> Voeg(
        IReadOnlyList<Demoaccount> accounts,
        CancellationToken ct
    )
    {
        if (!await db.Installaties.AnyAsync(i => i.Demo, ct))
        {
            throw new DemoaccountInEchteOpslag();
        }
        var namen = await db.Organisaties.ToDictionaryAsync(o => o.Id, o => o.Naam, ct);
        var uit = new List<DemoaccountGemaakt>();
        foreach (var account in accounts)
        {
            var wachtwoord = NieuwWachtwoord();
            Voeg(account, wachtwoord);
            var rollen = string.Join(" en ", account.Rollen.Select(r => Rolcode.Van(r).Naam));
            uit.Add(new DemoaccountGemaakt(rollen, namen[account.OrganisatieId], account.Mail, wachtwoord));
        }
        await db.Bewaar(ct);
        return uit;
    }

    private void Voeg(Demoaccount account, string wachtwoord)
    {
        var id = Guid.NewGuid();
        var gebruiker = new Gebruiker
        {
            Id = id,
            Mail = account.Mail,
            Zoekmail = Gebruiker.Zoek(account.Mail),
            Naam = account.Naam,
            Toelichting = account.Toelichting,
            EigenaarId = account.OrganisatieId,
            Regio = account.Regio,
            Demo = true,
            Wachtwoord = Wachtwoordafdruk.Maak(wachtwoord),
            Stempel = Guid.NewGuid().ToString("N"),
            TotpGeheim = kluis.Berg(id, Totp.NieuwGeheim()),
            TotpBevestigd = true,
        };
        db.Add(gebruiker);
        foreach (var rol in account.Rollen)
        {
            var binding = new Rolbinding
            {
                Id = Guid.NewGuid(),
                GebruikerId = gebruiker.Id,
                EigenaarId = account.OrganisatieId,
                Regio = account.Regio,
                Rol = rol,
                Vanaf = klok.Nu,
                VoorgesteldOp = klok.Nu,
            };
            binding.Bevestig(Guid.Empty, klok.Nu);
            db.Add(binding);
        }
        werk.Noteer(new Gebeurtenis("gebruiker.beheren", "aanmaken", "Gebruiker", gebruiker.Id, account.Regio));
    }

    // Letters and digits that cannot be taken for one another: 4 groups of 4 are 79 bits.
    private static string NieuwWachtwoord() =>
        string.Join(
            '-',
            RandomNumberGenerator.GetString("23456789abcdefghjkmnpqrstuvwxyz", 16).Chunk(4).Select(g => new string(g))
        );
}

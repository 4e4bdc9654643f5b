using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Aanmelden;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Sessies;
using Regiotafel.Toegang.TweedeFactor;

namespace Regiotafel.Toegang.Account;

/// <summary>What people do with their own account.</summary>
internal sealed class Eigenaccount(ToegangDb db, Handelende wie, Sessieopener sessies, Herstelcodes papier, Klok klok)
{
    public async Task<Accountstand> Lees(CancellationToken ct)
    {
        var gebruiker = await db.Gebruikers.AsNoTracking().SingleAsync(g => g.Id == wie.GebruikerId, ct);
        var codes = await db.Herstelcodes.CountAsync(h => h.GebruikerId == gebruiker.Id && h.GebruiktOp == null, ct);
        var sleutels = await db
            .Toegangssleutels.AsNoTracking()
            .Where(t => t.GebruikerId == gebruiker.Id)
            .OrderBy(t => t.GemaaktOp)
            .Select(t => new Sleutelrij(t.Id, t.Naam, t.GemaaktOp))
            .ToListAsync(ct);
        var grens = klok.Nu - Sessie.Rust;
        var open = await db.Sessies.CountAsync(s => s.GebruikerId == gebruiker.Id && s.GezienOp > grens, ct);
        return new(gebruiker.Naam, gebruiker.Mail, gebruiker.TotpBevestigd, codes, open, sleutels);
    }

    /// <summary>A new password; every other session of this account is over.</summary>
    public async Task<Weigering?> WijzigWachtwoord(string huidig, string nieuw, CancellationToken ct)
    {
        var gebruiker = await Zelf(ct);
        if (!Wachtwoordafdruk.Klopt(huidig, gebruiker.Wachtwoord))
        {
            return Weigeringen.HuidigWachtwoordKloptNiet;
        }
        if (Wachtwoordregels.Beoordeel(nieuw, gebruiker.Naam, gebruiker.Mail) is { } weigering)
        {
            return weigering;
        }
        (gebruiker.Wachtwoord, gebruiker.Stempel) = (Wachtwoordafdruk.Maak(nieuw), Guid.NewGuid().ToString("N"));
        await db.Bewaar(ct);
        await sessies.SluitAndere(ct);
        Noteer("wachtwoord wijzigen", nameof(Gebruiker.Wachtwoord));
        return null;
    }

    public async Task<IReadOnlyList<string>> NieuweHerstelcodes(CancellationToken ct)
    {
        var codes = await papier.Vernieuw(wie.GebruikerId, ct);
        Noteer("herstelcodes vernieuwen", "Herstelcodes");
        return codes;
    }

    public async Task VerwijderSleutel(Guid id, CancellationToken ct)
    {
        var weg = await db
            .Toegangssleutels.Where(t => t.Id == id && t.GebruikerId == wie.GebruikerId)
            .ExecuteDeleteAsync(ct);
        if (weg == 0)
        {
            throw new NietGevonden("Toegangssleutel");
        }
        Noteer("toegangssleutel verwijderen", "Toegangssleutels");
    }

    private Task<Gebruiker> Zelf(CancellationToken ct) => db.Gebruikers.SingleAsync(g => g.Id == wie.GebruikerId, ct);

    private void Noteer(string actie, string veld) =>
        db.Noteer(
            new Gebeurtenis("account.beheren", actie, "Gebruiker", wie.GebruikerId, wie.Regio) { Velden = [veld] }
        );
}

/// <summary>The own account as its page shows it.</summary>
internal sealed record Accountstand(
    string Naam,
    string Mail,
    bool HeeftApp,
    int Herstelcodes,
    int Sessies,
    IReadOnlyList<Sleutelrij> Sleutels
);

/// <summary>One passkey.</summary>
internal sealed record Sleutelrij(Guid Id, string Naam, DateTime GemaaktOp);

using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.WatAls;

/// <summary>Keeps a what-if with its answer of that day, under a name and with its author. Counts only: no case is kept in it.</summary>
internal sealed class WatalsBewaren(PlaatsingDb db, IPoort poort, IHandelende wie, Klok klok, Tekstdeur teksten)
{
    public const string Handeling = "watals.rekenen";

    private const int LangsteNaam = 80;

    public async Task<Veldfout?> Voer(
        Watalsnaam naam,
        IReadOnlyList<Wijziging> wijzigingen,
        Watalsuitkomst? uitkomst,
        CancellationToken ct
    )
    {
        if (uitkomst is null)
        {
            return new Veldfout("", Weigeringen.EerstWijzigen);
        }
        if (string.IsNullOrWhiteSpace(naam.Naam) || naam.Naam.Length > LangsteNaam)
        {
            return new Veldfout("Naam", Weigeringen.GeefNaam);
        }
        // The name goes to the screen of a table and into its verslag, where nothing ties it to the case it names.
        if (Casuscode.StaatIn(naam.Naam))
        {
            return new Veldfout("Naam", Weigeringen.GeenCode);
        }
        if (await teksten.Keur(naam.Naam, naam.GeenPersoon, ct) is { } tekst)
        {
            return new Veldfout("Naam", tekst);
        }
        var vraag = new Watalsvraag
        {
            Id = Guid.NewGuid(),
            Regio = wie.Regio,
            EigenaarId = wie.GebruikerId,
            Naam = naam.Naam.Trim(),
            Vraag = string.Join('|', wijzigingen),
            Antwoord = Watalsantwoord.Van(uitkomst).Schrijf(),
            Op = klok.Nu,
            Door = wie.Naam,
            Organisatie = wie.OrganisatieNaam,
        };
        poort.Eis(Handeling, vraag);
        db.Watals.Add(vraag);
        db.Noteer(new Gebeurtenis(Handeling, "aanmaken", "Watals", vraag.Id, vraag.Regio) { VersieNa = 1 });
        await db.Bewaar(ct);
        return null;
    }

    /// <summary>What was kept in the region of this person, the newest first.</summary>
    public async Task<IReadOnlyList<(Watalsvraag Vraag, Watalsantwoord Antwoord)>> Lees(CancellationToken ct) =>
        [
            .. (
                await poort
                    .Beperk(db.Watals.AsNoTracking(), Handeling)
                    .OrderByDescending(w => w.Op)
                    .ThenBy(w => w.Id)
                    .Take(50)
                    .ToListAsync(ct)
            ).Select(w => (w, w.Gelezen)),
        ];
}

/// <summary>The name of a what-if.</summary>
internal sealed record Watalsnaam(string? Naam, bool GeenPersoon);

/// <summary>The answer as it was, in counts and a sentence.</summary>
internal sealed record Watalsantwoord(IReadOnlyList<long> Voor, IReadOnlyList<long> Na, int Erbij, int Eraf, string Zin)
{
    /// <summary>The sentence for one reader; who does not see the cases reads no counts.</summary>
    public string ZinVoor(bool zietZoekvragen) =>
        zietZoekvragen ? Zin : Niveauwoorden.Oordeel([.. Na.Zip(Voor, (n, v) => n - v)]);

    public string Schrijf() => JsonSerializer.Serialize(this);

    public static Watalsantwoord Lees(string tekst) => JsonSerializer.Deserialize<Watalsantwoord>(tekst)!;

    public static Watalsantwoord Van(Watalsuitkomst u) =>
        new(u.Voor, u.Na, u.Erbij.Count, u.Eraf.Count, Niveauwoorden.Zin(u.Verschil));
}

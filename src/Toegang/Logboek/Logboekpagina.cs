using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Toegang.Opslag;
using Regiotafel.Toegang.Rechten;

namespace Regiotafel.Toegang.Logboek;

/// <summary>The lines that this reader may see: the own ones, those of the organisation, or the technical ones.</summary>
internal sealed class Logboekpagina(ToegangDb db, Werkeenheid werk, IHandelende wie, Matrix matrix)
{
    public const int Grootte = 100;

    private static readonly string[] Technisch =
    [
        "gebruiker.beheren",
        "rol.voorstellen",
        "rol.bevestigen",
        "organisatie.beheren",
        "kopie.maken",
    ];

    public Bereik Bereik => matrix.Cel("logboek.lezen", wie.Rol)!.Bereik;

    /// <summary>One page, newest first. Reading the lines of others is itself a line, written before they are shown.</summary>
    public Task<IReadOnlyList<Logboekrij>> Lees(DateTime? voor, CancellationToken ct) =>
        Bereik == Bereik.Eigen ? Zoek(voor, ct) : werk.Doe(() => LeesEnNoteer(voor, ct), ct);

    private async Task<IReadOnlyList<Logboekrij>> LeesEnNoteer(DateTime? voor, CancellationToken ct)
    {
        werk.Noteer(new Gebeurtenis("logboek.lezen", "lezen", "Logboek", ObjectId: null, wie.Regio));
        return await Zoek(voor, ct);
    }

    private async Task<IReadOnlyList<Logboekrij>> Zoek(DateTime? voor, CancellationToken ct)
    {
        var (gebruiker, organisatie) = (wie.GebruikerId, wie.OrganisatieId);
        var bron = Bereik switch
        {
            Bereik.Organisatie => db.Logregels.Where(r => r.OrganisatieId == organisatie),
            Bereik.Nationaal => db.Logregels.Where(r => Technisch.Contains(r.Handeling)),
            _ => db.Logregels.Where(r => r.GebruikerId == gebruiker),
        };
        if (voor is { } grens)
        {
            bron = bron.Where(r => r.Op < grens);
        }
        var rijen = await (
            from r in bron
            join g in db.Gebruikers on r.GebruikerId equals g.Id into wieDan
            from g in wieDan.DefaultIfEmpty()
            orderby r.Op descending, r.Stroom, r.Volgnummer descending
            select new
            {
                r.Op,
                Naam = g == null ? "" : g.Naam,
                r.Rol,
                r.Handeling,
                r.Actie,
                r.Soort,
                r.Gelukt,
                r.Reden,
                r.Velden,
            }
        )
            .Take(Grootte)
            .ToListAsync(ct);
        return
        [
            .. rijen.Select(r => new Logboekrij(
                r.Op,
                r.Naam.Length > 0 ? r.Naam : "Regiotafel",
                Rolcode.Van(r.Rol).Naam,
                Regelwoorden.Handeling(r.Handeling),
                r.Actie,
                Regelwoorden.Los(r.Soort),
                r.Gelukt ? "gelukt" : $"geweigerd{(r.Reden is null ? "" : $": {r.Reden}")}",
                Regelwoorden.Velden(r.Velden)
            )),
        ];
    }
}

/// <summary>One line as its reader sees it.</summary>
internal sealed record Logboekrij(
    DateTime Op,
    string Wie,
    string Rol,
    string Handeling,
    string Actie,
    string Soort,
    string Uitkomst,
    string Velden
);

using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Inzage;

/// <summary>
/// Gathers everything that is kept of one case: every field with where it comes from, to whom it was given and on which ground, and who
/// saw or changed it.
/// </summary>
internal sealed class Inzagemaker(
    PlaatsingDb db,
    Zoekvraagboek boek,
    Plekkenboek plekken,
    Inzagegevolgen gevolgen,
    IObjectlog log,
    Klok klok
)
{
    public const string Handeling = "inzage.maken";

    /// <summary>The line in the log: who asked what is known is known too.</summary>
    public static Gebeurtenis Gelezen(Zoekvraag z) => new(Handeling, "lezen", nameof(Zoekvraag), z.Id, z.Regio);

    public async Task<Inzageblad> Maak(Zoekvraag zoekvraag, CancellationToken ct)
    {
        var plaatsen = await plekken.Eenheden(zoekvraag.Regio, ct);
        var beeld = await boek.Beeld(zoekvraag, ct);
        var feiten = await db
            .Feiten.AsNoTracking()
            .Where(f => f.ZoekvraagId == zoekvraag.Id)
            .OrderBy(f => f.Code)
            .ThenBy(f => f.Op)
            .ToListAsync(ct);
        var uitHetBestand = await db.Clientkoppelingen.AnyAsync(k => k.ZoekvraagId == zoekvraag.Id, ct);
        var (ids, delen) = await gevolgen.Van(zoekvraag.Id, ct);
        return new Inzageblad(
            zoekvraag.Code,
            klok.Vandaag,
            [
                Inzagedelen.Kenmerken(zoekvraag, plaatsen, uitHetBestand),
                Inzagedelen.Gegevens(feiten, klok.Vandaag),
                Inzagedelen.Statussen(beeld),
                Inzagedelen.Gronden(beeld),
                Inzagedelen.Wensen(beeld, plaatsen),
                Inzagedelen.Parkeringen(beeld),
                .. delen,
                await Verloop(zoekvraag.Id, ct),
                Gezien(await log.Van(zoekvraag.Regio, [zoekvraag.Id, .. ids], ct)),
            ]
        );
    }

    private async Task<Inzagedeel> Verloop(Guid id, CancellationToken ct)
    {
        var regels = await db.Verloop.AsNoTracking().Where(v => v.ZoekvraagId == id).OrderBy(v => v.Op).ToListAsync(ct);
        return new Inzagedeel(
            "Wat er gebeurde",
            "De tijdlijn van de zoekvraag.",
            ["Wanneer", "Wat", "Door", "Organisatie"],
            [.. regels.Select(v => (string[])[Inzagedelen.Moment(v.Op), Verloopsoort.Zin(v), v.Door, v.Organisatie])]
        );
    }

    private static Inzagedeel Gezien(IReadOnlyList<Objectlogregel> regels) =>
        new(
            "Wie het zag of veranderde",
            "Uit het logboek. De grond is de handeling uit de rechtenmatrix. Wie een lijst opende waarin deze zoekvraag met andere stond, staat in het logboek bij die lijst en niet hier.",
            ["Wanneer", "Wie", "Organisatie", "Rol", "Op welke grond", "Wat", "Velden"],
            [
                .. regels.Select(r =>
                    (string[])
                        [
                            Inzagedelen.Moment(r.Op),
                            r.Wie,
                            r.Organisatie,
                            r.Rol,
                            r.Handeling,
                            $"{r.Soort} {r.Actie}{(r.Gelukt ? "" : ", geweigerd")}",
                            r.Velden,
                        ]
                ),
            ]
        );
}

using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Wachtlijst;

/// <summary>
/// Reads the waiting list. A provider and a municipality see their own cases and the totals of the region, the zorgkantoor sees all
/// (design of Plaatsing, section 11). Status 3 is known and does not count as waiting.
/// </summary>
internal sealed class Wachtlijstlezer(
    PlaatsingDb db,
    IPoort poort,
    IHandelende wie,
    Werkeenheid werk,
    Zoekvraagboek boek,
    Regiovraagmaker maker,
    Normboek normboek,
    Klok klok
)
{
    private const string Handeling = "zoekvraag.lezen";

    /// <summary>The statuses that count as waiting, the most pressing first.</summary>
    public static IReadOnlyList<string> Statussen { get; } = ["6", "7", "2"];

    /// <param name="actie">For the log: <c>lezen</c> or <c>uitvoeren</c>.</param>
    /// <param name="ct">Cancellation.</param>
    public async Task<Wachtlijstbeeld> Lees(string actie, CancellationToken ct)
    {
        var regio = wie.Regio;
        var vraag = await maker.Maak(regio, ct);
        var wachtend = db.Zoekvragen.Where(z =>
            z.Regio == regio
            && z.Soort == Zoekvraagsoort.Wachtend
            && z.Staat != Zoekvraagstaat.Geplaatst
            && z.Staat != Zoekvraagstaat.Afgesloten
        );
        var alle = (await boek.Lees(wachtend, ct)).Where(Telt).ToList();
        var mag = alle.Where(b => poort.Mag(Handeling, b.Zoekvraag)).ToList();
        // Who sees every case may see every count; for others a small one could tell of a person.
        var ziet = mag.Count == alle.Count && wie.Rol == Rol.Zorgkantoor;
        var standen = await db.Wachtstanden.AsNoTracking().Where(w => w.Regio == regio).ToListAsync(ct);
        var normen = await normboek.Lees(regio, ct);
        await werk.SchrijfLog([new Gebeurtenis(Handeling, actie, "Wachtlijst", ObjectId: null, regio)], ct);
        return new Wachtlijstbeeld(
            klok.Vandaag,
            Rijen(mag, vraag, normen),
            [.. Statussen.Select(s => Totaal(s, alle, normen, klok.Vandaag)).Select(t => ziet ? t : t.Verhul())]
        )
        {
            Onplaatsbaar = Onplaatsbaartelling
                .Van(
                    vraag.Zoekvragen.Values,
                    [.. vraag.Plekken.Plekken.Where(p => p.Open)],
                    vraag.Vorm.Profiel,
                    klok.Vandaag
                )
                .Rond(ziet),
            Norm = normen.Zin(klok.Vandaag),
            Verloop = Wachtverloop.Maak(standen, ziet, klok.Vandaag),
        };
    }

    /// <summary>Urgent first, then how far beyond the norm, then the longest waiting.</summary>
    public static IReadOnlyList<Wachtlijstrij> Rijen(
        IEnumerable<Zoekvraagbeeld> beelden,
        Regiovraag vraag,
        Normtabel normen
    ) =>
        [
            .. beelden
                .Select(b => new Wachtlijstrij(b, Passend(b, vraag), Norm(b, normen)))
                .OrderByDescending(r => r.Beeld.Status?.Leveringsstatus == "6")
                .ThenByDescending(r => r.Tienden ?? -1)
                .ThenByDescending(r => r.Dagen)
                .ThenBy(r => r.Beeld.Zoekvraag.Id),
        ];

    /// <summary>Counts, those beyond the norm and the middle waiting time of one status.</summary>
    public static Wachtlijsttotaal Totaal(
        string status,
        IReadOnlyList<Zoekvraagbeeld> alle,
        Normtabel normen,
        DateOnly dag
    )
    {
        var wie = alle.Where(b => b.Status?.Leveringsstatus == status).ToList();
        var dagen = wie.Select(b => b.Wachtdagen).Order().ToList();
        var heeftNorm = HeeftNorm(status, wie, normen, dag);
        return new Wachtlijsttotaal(
            status,
            dagen.Count,
            heeftNorm ? wie.Count(b => b.Wachtdagen > Norm(b, normen)) : null,
            dagen.Count == 0 ? null : dagen[(dagen.Count - 1) / 2]
        )
        {
            ZonderNorm = !heeftNorm,
        };
    }

    private static bool Telt(Zoekvraagbeeld beeld) =>
        beeld.Status is null || Statussen.Contains(beeld.Status.Leveringsstatus);

    internal static int? Norm(Zoekvraagbeeld b, Normtabel normen) =>
        normen.Dagen(b.Status?.Leveringsstatus, b.Status?.Classificatie, b.Dag);

    // A subdivision may have a norm where the status has none.
    private static bool HeeftNorm(string status, List<Zoekvraagbeeld> wie, Normtabel normen, DateOnly dag) =>
        wie.Count == 0 ? normen.Weken(status, null, dag) is not null : wie.Exists(b => Norm(b, normen) is not null);

    private static int Passend(Zoekvraagbeeld beeld, Regiovraag vraag)
    {
        var nummer = vraag.Nummer(beeld.Zoekvraag);
        var aantal = 0;
        foreach (var boog in nummer < 0 ? default : vraag.Bogen.Van(nummer))
        {
            aantal += vraag.Instantie.Groepen[boog.Groep].Vrij > 0 ? 1 : 0;
        }
        return aantal;
    }
}

using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using Regiotafel.Kern;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Regioplan.Publicatie;

/// <summary>
/// Makes what a published version is read from. Printing takes some seconds: it is done before the turn to write is taken, and what was
/// made is used when it is still of the same plan.
/// </summary>
internal sealed class Drukkerij(
    RegioplanDb db,
    Planlezer lezer,
    Bladmaker blad,
    Planpdf pdf,
    Klok klok,
    ILogger<Drukkerij> log
)
{
    private (string Sleutel, IReadOnlyList<Vastbestand>? Bestanden)? _klaar;
    private DateTime? _moment;

    /// <summary>When the version is published, or taken away from readers: the moment that stands in what was made.</summary>
    public DateTime Moment => _moment ??= klok.Nu;

    /// <summary>There is something to print with.</summary>
    public bool KanDrukken => pdf.KanDrukken;

    /// <summary>All faces of a version; null when the printer gave no document.</summary>
    public async Task<IReadOnlyList<Vastbestand>?> Druk(Schrijfadres adres, Openbaarplan plan, CancellationToken ct)
    {
        var sleutel = $"{plan.Id} {plan.Nummer} {plan.Vanaf:O} {plan.Uitgaven} {plan.Hash}";
        if (_klaar?.Sleutel != sleutel)
        {
            // What is withdrawn by now is not in it: the plan was frozen a moment ago.
            var bestanden = await Maak(adres, plan, 1, new HashSet<int>(), ct);
            var vel = bestanden.Single(b => b.Soort == Vastsoort.Blad);
            var gedrukt = await Gedrukt(vel, ct);
            _klaar = (
                sleutel,
                gedrukt is null ? null : [.. bestanden, Bestand(plan, 1, Vastsoort.Pdf, gedrukt, vel.Naam)]
            );
        }
        return _klaar?.Bestanden;
    }

    /// <summary>
    /// Newer versions that quote what is now withdrawn, without those words. Not printed: withdrawing waits for no printer, and their
    /// sheet is there to print from.
    /// </summary>
    public async Task<IReadOnlyList<Vastbestand>> HerdrukNa(Schrijfadres adres, Plan plan, CancellationToken ct)
    {
        var weg = (await db.Momenten(plan.Regio, plan.Editie, ct)).Ingetrokken();
        weg.Add(plan.Nummer);
        var rijen = await db
            .Openbaar.AsNoTracking()
            .Where(o => o.Regio == plan.Regio && o.Editie == plan.Editie && o.Nummer > plan.Nummer)
            .ToListAsync(ct);
        var uit = new List<Vastbestand>();
        foreach (var rij in rijen.Where(r => !weg.Contains(r.Nummer)))
        {
            var druk = await db.Vastbestanden.Where(b => b.PlanId == rij.Id).MaxAsync(b => (int?)b.Druk, ct);
            var wijzigingen = Bevrorenplan.Lees(rij.Inhoud).Wijzigingen;
            if (druk is { } vorige && !wijzigingen.SequenceEqual(Wijzigingslijst.Zonder(wijzigingen, weg)))
            {
                uit.AddRange(await Maak(adres, rij, vorige + 1, weg, ct));
            }
        }
        return uit;
    }

    private async Task<byte[]?> Gedrukt(Vastbestand vel, CancellationToken ct)
    {
        try
        {
            return await pdf.Druk(Encoding.UTF8.GetString(vel.Heel()!), ct);
        }
        catch (Exception fout) when (Planpdf.IsMislukt(fout))
        {
            log.LogWarning(new EventId(702, "drukwerk"), fout, "Regioplan {Plan} is niet te drukken", vel.PlanId);
            return null;
        }
    }

    private async Task<List<Vastbestand>> Maak(
        Schrijfadres adres,
        Openbaarplan plan,
        int druk,
        IReadOnlySet<int> ingetrokken,
        CancellationToken ct
    )
    {
        var kop = new Plankop(plan.Id, plan.Regio, plan.Editie, plan.Nummer, plan.Vanaf, plan.Noot, null, null);
        var beeld = await lezer.Van(
            adres.Regio,
            adres.Sjabloon,
            Gepubliceerdplan.Van(adres.Regio, plan, kop, kop, ingetrokken),
            ct
        );
        string Naam(string soort) => Planrijen.Bestandsnaam(beeld, soort);
        return
        [
            Bestand(plan, druk, Vastsoort.Lijf, Encoding.UTF8.GetBytes(await blad.Lijf(beeld)), ""),
            Bestand(plan, druk, Vastsoort.Blad, Encoding.UTF8.GetBytes(await blad.Maak(beeld)), Naam("pdf")),
            Bestand(plan, druk, Vastsoort.Xlsx, Planxlsx.Schrijf(beeld), Naam("xlsx")),
            Bestand(plan, druk, Vastsoort.Json, Planjson.Schrijf(beeld), ""),
        ];
    }

    private Vastbestand Bestand(Openbaarplan plan, int druk, Vastsoort soort, byte[] inhoud, string naam) =>
        new()
        {
            PlanId = plan.Id,
            Druk = druk,
            Soort = soort,
            Regio = plan.Regio,
            Op = Moment,
            Naam = naam,
            Inhoud = Convert.ToBase64String(inhoud),
            Hash = Vastbestand.Afdruk(inhoud),
        };
}

using System.Text;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Publicatie;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Regioplan.Deur;

/// <summary>Writes plans as files, for the command line: HTML that stands alone, PDF, a workbook and JSON.</summary>
public sealed class Planuitvoer
{
    private readonly IPlanboek _boek;
    private readonly Vastebestanden _vast;
    private readonly Planlezer _lezer;
    private readonly Bladmaker _blad;
    private readonly Planpdf _pdf;

    internal Planuitvoer(IPlanboek boek, Vastebestanden vast, Planlezer lezer, Bladmaker blad, Planpdf pdf) =>
        (_boek, _vast, _lezer, _blad, _pdf) = (boek, vast, lezer, blad, pdf);

    /// <summary>The editions that a plan can have, the newest first.</summary>
    public static IReadOnlyList<string> Edities { get; } = [.. Sjabloon.Alle.Select(s => s.Editie)];

    /// <summary>Why there is no PDF; null when there is something to print with.</summary>
    public string? GeenPdf => _pdf.KanDrukken ? null : Planpdf.GeenDrukker;

    /// <summary>Writes the files of some regions, each in a folder of its own. One that cannot be made does not stop the others.</summary>
    /// <param name="opdracht">Which plans, and where to.</param>
    /// <param name="klaar">Told of each file that is there.</param>
    /// <returns>The names of the regions of which there is no plan, and of which what is kept is not what was published.</returns>
    public async Task<(IReadOnlyList<string> Zonder, IReadOnlyList<string> Geschonden)> Schrijf(
        Planopdracht opdracht,
        Action klaar,
        CancellationToken ct
    )
    {
        var sjabloon = Sjabloon.Van(opdracht.Editie)!;
        var (zonder, geschonden, drukwerk) = (new List<string>(), new List<string>(), new List<Task>());
        foreach (var regio in opdracht.Regios)
        {
            if (await Bevroren(opdracht, regio, ct) is { } vast)
            {
                if (vast.Values.Any(v => v is not { Bytes: not null }))
                {
                    geschonden.Add(regio.Naam);
                    continue;
                }
                await Schrijf(Map(opdracht, regio), vast, klaar, ct);
                continue;
            }
            if (await _lezer.Haal(regio, sjabloon, ct) is not { } plan)
            {
                zonder.Add(regio.Naam);
                continue;
            }
            var html = await _blad.Maak(plan);
            var map = Map(opdracht, regio);
            await Bewaar(map, "plan.html", Encoding.UTF8.GetBytes(html), klaar, ct);
            await Bewaar(map, "plan.xlsx", Planxlsx.Schrijf(plan), klaar, ct);
            await Bewaar(map, "plan.json", Planjson.Schrijf(plan), klaar, ct);
            if (_pdf.KanDrukken)
            {
                // Printing goes on beside the next plan; the printer says how many at a time.
                drukwerk.Add(Druk(map, html, klaar, ct));
            }
        }
        await Task.WhenAll(drukwerk);
        return (zonder, geschonden);
    }

    // A published plan as it was published; null where there is none, or its bytes were not kept. What must be there and is not, is null.
    private async Task<Dictionary<Vastsoort, Vastinhoud?>?> Bevroren(
        Planopdracht opdracht,
        Zorgkantoorregio regio,
        CancellationToken ct
    )
    {
        if (
            await _boek.Gepubliceerd(regio, opdracht.Editie, versie: null, ct)
                is not { IsIngetrokken: false, Kop.Id: var id }
            || await _vast.Lees(id, Vastsoort.Blad, ct) is not { } vel
        )
        {
            return null;
        }
        var vast = new Dictionary<Vastsoort, Vastinhoud?>
        {
            [Vastsoort.Blad] = vel,
            [Vastsoort.Xlsx] = await _vast.Lees(id, Vastsoort.Xlsx, ct),
            [Vastsoort.Json] = await _vast.Lees(id, Vastsoort.Json, ct),
        };
        if (await _vast.Lees(id, Vastsoort.Pdf, ct) is { } pdf)
        {
            vast[Vastsoort.Pdf] = pdf;
        }
        return vast;
    }

    // A version that lost the words of another has no PDF: it is printed from its sheet.
    private async Task Schrijf(string map, Dictionary<Vastsoort, Vastinhoud?> vast, Action klaar, CancellationToken ct)
    {
        var html = vast[Vastsoort.Blad]!.Bytes!;
        await Bewaar(map, "plan.html", html, klaar, ct);
        await Bewaar(map, "plan.xlsx", vast[Vastsoort.Xlsx]!.Bytes!, klaar, ct);
        await Bewaar(map, "plan.json", vast[Vastsoort.Json]!.Bytes!, klaar, ct);
        if (vast.GetValueOrDefault(Vastsoort.Pdf) is { Bytes: { } pdf })
        {
            await Bewaar(map, "plan.pdf", pdf, klaar, ct);
        }
        else if (_pdf.KanDrukken)
        {
            await Druk(map, Encoding.UTF8.GetString(html), klaar, ct);
        }
    }

    private static string Map(Planopdracht opdracht, Zorgkantoorregio regio) =>
        Directory.CreateDirectory(Path.Combine(opdracht.Map, $"{regio.Slug}-{opdracht.Editie}")).FullName;

    private async Task Druk(string map, string html, Action klaar, CancellationToken ct) =>
        await Bewaar(map, "plan.pdf", await _pdf.Druk(html, ct), klaar, ct);

    // Beside it and then in its place: a file that stops halfway is no plan.
    private static async Task Bewaar(string map, string naam, byte[] inhoud, Action klaar, CancellationToken ct)
    {
        var (doel, half) = (Path.Combine(map, naam), Path.Combine(map, naam + ".half"));
        await File.WriteAllBytesAsync(half, inhoud, ct);
        File.Move(half, doel, overwrite: true);
        klaar();
    }
}

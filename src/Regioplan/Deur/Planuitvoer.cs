using System.Text;
using Regiotafel.Regioplan.Pagina;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Uitvoer;

namespace Regiotafel.Regioplan.Deur;

/// <summary>Writes plans as files, for the command line: HTML that stands alone, PDF, a workbook and JSON.</summary>
public sealed class Planuitvoer
{
    private readonly Planlezer _lezer;
    private readonly Bladmaker _blad;
    private readonly Planpdf _pdf;

    internal Planuitvoer(Planlezer lezer, Bladmaker blad, Planpdf pdf) => (_lezer, _blad, _pdf) = (lezer, blad, pdf);

    /// <summary>The editions that a plan can have, the newest first.</summary>
    public static IReadOnlyList<string> Edities { get; } = [.. Sjabloon.Alle.Select(s => s.Editie)];

    /// <summary>Why there is no PDF; null when there is something to print with.</summary>
    public string? GeenPdf => _pdf.KanDrukken ? null : Planpdf.GeenDrukker;

    /// <summary>Writes the files of some regions, each in a folder of its own.</summary>
    /// <param name="opdracht">Which plans, and where to.</param>
    /// <param name="klaar">Told of each file that is there.</param>
    /// <returns>The names of the regions of which there is no plan.</returns>
    public async Task<IReadOnlyList<string>> Schrijf(Planopdracht opdracht, Action klaar, CancellationToken ct)
    {
        var sjabloon = Sjabloon.Van(opdracht.Editie)!;
        var (zonder, drukwerk) = (new List<string>(), new List<Task>());
        foreach (var regio in opdracht.Regios)
        {
            if (await _lezer.Haal(regio, sjabloon, ct) is not { } plan)
            {
                zonder.Add(regio.Naam);
                continue;
            }
            var html = await _blad.Maak(plan);
            var map = Directory.CreateDirectory(Path.Combine(opdracht.Map, $"{regio.Slug}-{plan.Editie}")).FullName;
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
        return zonder;
    }

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

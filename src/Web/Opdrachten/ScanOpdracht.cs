using System.CommandLine;
using Regiotafel.Kern;
using Regiotafel.Kern.Herkenning;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel scan</c>: the nightly scan of what is stored for what points to a person. Shows where, never what.
/// </summary>
internal static class ScanOpdracht
{
    public static Command Maak()
    {
        var opdracht = new Opdracht(
            "scan",
            "Zoekt in alle opgeslagen vrije tekst naar wat naar een persoon wijst. Toont waar, niet wat.",
            (Uitgang.Geweigerd, "er staat tekst die weg moet")
        );
        opdracht.Doet((r, ct) => Huisopdracht.Doe(sp => Scan(sp, r.InvocationConfiguration.Output, ct)));
        return opdracht;
    }

    internal static async Task<int> Scan(IServiceProvider sp, TextWriter uit, CancellationToken ct)
    {
        var teksten = sp.GetRequiredService<Vrijeteksten>();
        var vandaag = sp.GetRequiredService<Klok>().Vandaag;
        var vertrouwd = Herkenningsscan.Woorden(await teksten.Vertrouwd(ct));
        var alle = await teksten.Lees(ct);
        var gevonden = alle.Select(t => (Waar: t, Uitkomst: Herkenningsscan.Scan(t.Tekst, vandaag, vertrouwd)))
            .Where(t => !t.Uitkomst.IsSchoon)
            .ToList();
        if (gevonden.Count > 0)
        {
            Tabel.Schrijf(
                uit,
                ["wat", "id", "veld", "gevonden"],
                gevonden.Select(g =>
                    (IReadOnlyList<string>)[g.Waar.Soort, $"{g.Waar.Id}", g.Waar.Veld, Soorten(g.Uitkomst)]
                )
            );
        }
        var weg = gevonden.Count(g => g.Uitkomst.Geweigerd);
        await uit.WriteLineAsync(
            $"{alle.Count} teksten, {weg} met iets dat weg moet, {gevonden.Count - weg} met een mogelijke naam."
        );
        return weg == 0 ? Uitgang.Goed : Uitgang.Geweigerd;
    }

    private static string Soorten(Scanuitkomst uitkomst) =>
        string.Join(", ", uitkomst.Vondsten.Select(v => v.Soort.ToString().ToLowerInvariant()).Distinct());
}

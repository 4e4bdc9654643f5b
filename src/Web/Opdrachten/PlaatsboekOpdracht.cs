using System.CommandLine;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel plaatsboek controleer</c>: sums of the ledger and the holds against the counters.</summary>
internal static class PlaatsboekOpdracht
{
    public static Command Maak()
    {
        var controleer = new Opdracht(
            "controleer",
            "Telt het plaatsboek en de vasthoudingen na. Herstelt niets.",
            (Uitgang.Geweigerd, "er is verschil")
        );
        controleer.Doet((r, ct) => Huisopdracht.Doe(sp => Controleer(sp, r.InvocationConfiguration.Output, ct)));
        return new Command("plaatsboek", "De lijst van alles wat met plekken gebeurde.") { controleer };
    }

    internal static async Task<int> Controleer(IServiceProvider sp, TextWriter uit, CancellationToken ct)
    {
        var uitslag = await sp.GetRequiredService<Plaatsboekcontrole>().Controleer(ct);
        if (uitslag.Verschillen.Count > 0)
        {
            Tabel.Schrijf(
                uit,
                ["aanbod", "wat", "teller", "geteld", "bij"],
                uitslag.Verschillen.Select(v =>
                    (IReadOnlyList<string>)[$"{v.AanbodId}", v.Wat, $"{v.Teller}", $"{v.Geteld}", v.Bij]
                )
            );
        }
        await uit.WriteLineAsync(
            $"{uitslag.Aanbod} keer aanbod, {uitslag.Boekingen} boekingen, {uitslag.Verschillen.Count} verschillen."
        );
        return uitslag.Verschillen.Count == 0 ? Uitgang.Goed : Uitgang.Geweigerd;
    }
}

using System.CommandLine;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel schema controleer</c>: does the store belong to this version? Changes nothing.</summary>
internal static class SchemaOpdracht
{
    public static Command Maak()
    {
        var controleer = new Opdracht(
            "controleer",
            "Vergelijkt het schema van de opslag met dat van deze versie. Wijzigt niets.",
            (Uitgang.Geweigerd, "er is verschil")
        );
        controleer.SetAction((r, ct) => Huisopdracht.Doe(sp => Controleer(sp, r.InvocationConfiguration.Output, ct)));
        return new Command("schema", "Het schema van de opslag.") { controleer };
    }

    internal static async Task<int> Controleer(IServiceProvider sp, TextWriter uit, CancellationToken ct)
    {
        await using var verbinding = sp.GetRequiredService<IOpslagMotor>().Verbinding();
        await verbinding.OpenAsync(ct);
        var stand = await sp.GetRequiredService<SchemaControle>().Lees(verbinding, ct);
        if (stand.IsBij)
        {
            await uit.WriteLineAsync("Het schema hoort bij deze versie.");
            return Uitgang.Goed;
        }
        Tabel.Schrijf(
            uit,
            ["bestand", "wat er is"],
            [
                .. stand.Ontbreekt.Select(b => (IReadOnlyList<string>)[b, "nog niet toegepast"]),
                .. stand.Gewijzigd.Select(b => (IReadOnlyList<string>)[b, "toegepast met een andere tekst"]),
                .. stand.Onbekend.Select(b => (IReadOnlyList<string>)[b, "van een andere versie"]),
            ]
        );
        return Uitgang.Geweigerd;
    }
}

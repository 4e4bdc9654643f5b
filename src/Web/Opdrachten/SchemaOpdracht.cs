using System.CommandLine;
using System.Data.Common;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel schema controleer</c>: does the store belong to this version? Changes nothing.</summary>
internal static class SchemaOpdracht
{
    public static Command Maak()
    {
        var controleer = new Opdracht(
            "controleer",
            "Vergelijkt het schema van de opslag en de rechten van de databaserol met deze versie. Wijzigt niets.",
            (Uitgang.Geweigerd, "er is verschil")
        );
        controleer.Doet((r, ct) => Huisopdracht.Doe(sp => Controleer(sp, r.InvocationConfiguration.Output, ct)));
        return new Command("schema", "Het schema van de opslag.") { controleer };
    }

    internal static async Task<int> Controleer(IServiceProvider sp, TextWriter uit, CancellationToken ct)
    {
        var motor = sp.GetRequiredService<IOpslagMotor>();
        await using var verbinding = motor.Verbinding();
        await verbinding.OpenAsync(ct);
        var stand = await sp.GetRequiredService<SchemaControle>().Lees(verbinding, ct);
        if (stand.IsBij)
        {
            await uit.WriteLineAsync("Het schema hoort bij deze versie.");
            return await Rechten(motor, verbinding, sp, uit, ct);
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

    private static async Task<int> Rechten(
        IOpslagMotor motor,
        DbConnection verbinding,
        IServiceProvider sp,
        TextWriter uit,
        CancellationToken ct
    )
    {
        var bezwaren = await motor.Rechtenbezwaren(verbinding, sp.GetRequiredService<IReadOnlyList<Kamerschema>>(), ct);
        foreach (var bezwaar in bezwaren)
        {
            await uit.WriteLineAsync(bezwaar);
        }
        return bezwaren.Count == 0 ? Uitgang.Goed : Uitgang.Geweigerd;
    }
}

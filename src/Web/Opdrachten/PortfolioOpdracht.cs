using System.CommandLine;
using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Toegang.Deur;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel portfolio lees-xlsx | importeer | exporteer</c>. Exit codes: 0 done, 1 file refused, 2 wrong use,
/// 3 some rows were not taken (importeer).
/// </summary>
internal static class PortfolioOpdracht
{
    public static Command Maak() =>
        new("portfolio", "Het Excel-bestand van het regio-portfolio lezen, invoeren en uitvoeren.")
        {
            LeesXlsx(),
            Importeer(),
            Exporteer(),
        };

    private static Opdracht LeesXlsx()
    {
        var bestand = Bestand();
        var uit = Doel("--uit", "CSV met de rijen.");
        var bevindingen = Doel("--bevindingen", "CSV met de bevindingen.");
        var datum = new Option<string?>("--datum") { Description = "De dag van vandaag, jjjj-mm-dd." };
        datum.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && Dag(r.Tokens[0].Value) is null)
            {
                r.AddError("Geef --datum als jjjj-mm-dd, bijvoorbeeld 2026-11-02.");
            }
        });
        var opdracht = new Opdracht(
            "lees-xlsx",
            "Leest een bestand en zegt wat erin staat. Slaat niets op.",
            (Uitgang.Geweigerd, "het bestand is geweigerd")
        )
        {
            bestand,
            uit,
            bevindingen,
            datum,
        };
        opdracht.Doet(
            async (r, ct) =>
            {
                var vandaag = Dag(r.GetValue(datum)) ?? new Klok(TimeProvider.System).Vandaag;
                var lezing = Portfoliobestand.Lees(await Bytes(r.GetRequiredValue(bestand), ct), vandaag);
                await File.WriteAllBytesAsync(r.GetRequiredValue(uit), lezing.Rijen, ct);
                await File.WriteAllBytesAsync(r.GetRequiredValue(bevindingen), lezing.Bevindingen, ct);
                return Meld(lezing.Reden);
            }
        );
        return opdracht;
    }

    private static Opdracht Importeer()
    {
        var bestand = Bestand();
        var rapport = Doel("--rapport", "CSV met de bevindingen en het verschil per rij.");
        var proef = new Option<bool>("--proef") { Description = "Alleen vergelijken, niets opslaan." };
        var opdracht = new Opdracht(
            "importeer",
            "Vergelijkt een bestand met het register en slaat de goede rijen op.",
            (Uitgang.Geweigerd, "het bestand is geweigerd"),
            (Uitgang.DeelsOvergenomen, "niet alle rijen zijn overgenomen")
        )
        {
            bestand,
            proef,
            rapport,
        };
        opdracht.Doet(
            (r, ct) =>
                MetDeur(
                    async (deur, regio) =>
                    {
                        var bytes = await Bytes(r.GetRequiredValue(bestand), ct);
                        var uitslag = await deur.Importeer(bytes, regio, r.GetValue(proef), ct);
                        await File.WriteAllBytesAsync(r.GetRequiredValue(rapport), uitslag.Rapport, ct);
                        foreach (var melding in uitslag.Meldingen)
                        {
                            await Console.Error.WriteLineAsync(melding);
                        }

                        return uitslag.Geweigerd is null && !uitslag.AllesOvergenomen
                            ? Uitgang.DeelsOvergenomen
                            : Meld(uitslag.Geweigerd);
                    },
                    ct
                )
        );
        return opdracht;
    }

    private static Opdracht Exporteer()
    {
        var uit = new Argument<string>("UIT.xlsx") { Description = "Het bestand dat wordt gemaakt." };
        uit.Validators.Add(r => ToetsMap(r.Tokens, r.AddError));
        var opdracht = new Opdracht("exporteer", "Schrijft het register van de regio als Excel-bestand.") { uit };
        opdracht.Doet(
            (r, ct) =>
                MetDeur(
                    async (deur, regio) =>
                    {
                        await File.WriteAllBytesAsync(r.GetRequiredValue(uit), await deur.Exporteer(regio, ct), ct);
                        return Uitgang.Goed;
                    },
                    ct
                )
        );
        return opdracht;
    }

    private static async Task<int> MetDeur(Func<Portfoliodeur, string, Task<int>> daad, CancellationToken ct)
    {
        await using var app = Huis.Bouw([], b => b.Logging.SetMinimumLevel(LogLevel.Warning));
        await using var bereik = app.Services.CreateAsyncScope();
        await bereik.ServiceProvider.GetRequiredService<Schemabegin>().BrengBij(ct);
        if (await bereik.ServiceProvider.GetRequiredService<Installaties>().Lees(ct) is not { } merk)
        {
            await Console.Error.WriteLineAsync("Er is nog geen opslag. Start eerst een keer met ./start.");
            return Uitgang.VerkeerdGebruik;
        }

        return await daad(bereik.ServiceProvider.GetRequiredService<Portfoliodeur>(), merk.Regio);
    }

    private static Argument<FileInfo> Bestand()
    {
        var bestand = new Argument<FileInfo>("BESTAND") { Description = "Het Excel-bestand (.xlsx)." };
        bestand.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !File.Exists(r.Tokens[0].Value))
            {
                r.AddError($"Het bestand {r.Tokens[0].Value} is er niet.");
            }
        });
        return bestand;
    }

    private static Option<string> Doel(string naam, string uitleg)
    {
        var doel = new Option<string>(naam) { Description = uitleg, Required = true };
        doel.Validators.Add(r => ToetsMap(r.Tokens, r.AddError));
        return doel;
    }

    private static void ToetsMap(IReadOnlyList<System.CommandLine.Parsing.Token> woorden, Action<string> fout)
    {
        if (woorden is [var doel] && !Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(doel.Value))))
        {
            fout($"De map van {doel.Value} is er niet.");
        }
    }

    // One byte over the limit is enough to refuse; the rest of a huge file is not read.
    private static async Task<byte[]> Bytes(FileInfo bestand, CancellationToken ct)
    {
        await using var stroom = bestand.OpenRead();
        var bytes = new byte[Math.Min(stroom.Length, Portfoliobestand.MeesteBytes)];
        await stroom.ReadExactlyAsync(bytes, ct);
        return bytes;
    }

    private static int Meld(string? reden)
    {
        if (reden is null)
        {
            return Uitgang.Goed;
        }

        Console.Error.WriteLine(reden);
        return Uitgang.Geweigerd;
    }

    private static DateOnly? Dag(string? tekst) =>
        DateOnly.TryParseExact(tekst, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var dag)
            ? dag
            : null;
}

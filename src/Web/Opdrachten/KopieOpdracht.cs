using System.CommandLine;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Toegang.Deur;
using Regiotafel.Web.Kopieen;
using Regiotafel.Web.Opslag;
using Regiotafel.Web.Sleutels;

namespace Regiotafel.Web.Opdrachten;

/// <summary><c>regiotafel kopie maak | controleer | herstel</c>, for the store in a SQLite file.</summary>
internal static class KopieOpdracht
{
    private static readonly (int, string) NietGoed = (Uitgang.Geweigerd, "geweigerd, of de kopie is niet goed");

    public static Command Maak() =>
        new("kopie", "Een kopie maken, controleren en terugzetten.")
        {
            Verb("maak", "Maakt een kopie van de opslag en de hoofdsleutel, ook terwijl Regiotafel draait.", MaakKopie),
            Verb("controleer", "Controleert een kopie: bestanden, opslag, inhoud en logboek.", Controleer),
            Verb("herstel", "Zet een kopie terug in een lege datamap.", ZetTerug),
        };

    private static Opdracht Verb(
        string naam,
        string zin,
        Func<IServiceProvider, string, TextWriter, CancellationToken, Task<int>> daad
    )
    {
        var map = new Argument<DirectoryInfo>("MAP") { Description = "De map van de kopie." };
        var opdracht = new Opdracht(naam, zin, NietGoed) { map };
        opdracht.Doet(
            (r, ct) =>
                Huisopdracht.Doe(sp => daad(sp, r.GetRequiredValue(map).FullName, r.InvocationConfiguration.Output, ct))
        );
        return opdracht;
    }

    internal static async Task<int> MaakKopie(IServiceProvider sp, string map, TextWriter uit, CancellationToken ct)
    {
        if (sp.GetRequiredService<IOpslagMotor>() is not SqliteMotor motor)
        {
            return await Nee(uit, ["Dit werkt met een SQLite-opslag. Gebruik bij PostgreSQL pg_dump."]);
        }
        if (!File.Exists(motor.Bestand))
        {
            return await Nee(uit, [$"Er is geen opslag: {motor.Bestand}."]);
        }
        if (Directory.Exists(map))
        {
            return await Nee(uit, [$"De map {map} bestaat al. Kies een nieuwe map."]);
        }
        var kopie = await new Kopiemaker(motor, Datamap(sp), sp.GetRequiredService<Klok>()).Maak(map, ct);
        var bezwaren = await Bezwaren(map, ct);
        if (bezwaren.Count > 0)
        {
            return await Nee(uit, bezwaren);
        }
        await uit.WriteLineAsync($"Kopie gemaakt en gecontroleerd: {map}");
        await uit.WriteLineAsync($"{kopie.Bestanden.Count} bestanden, inhoud {kopie.Inhoud}");
        if (!kopie.Bestanden.ContainsKey(Kopiebeschrijving.Hoofdsleutel))
        {
            var pad = sp.GetRequiredService<Hoofdsleutel>().Pad;
            await uit.WriteLineAsync($"De hoofdsleutel {pad} zit niet in de kopie. Bewaar haar apart.");
        }
        return Uitgang.Goed;
    }

    internal static async Task<int> Controleer(IServiceProvider sp, string map, TextWriter uit, CancellationToken ct)
    {
        var bezwaren = await Bezwaren(map, ct);
        if (bezwaren.Count > 0)
        {
            return await Nee(uit, bezwaren);
        }
        var kopie = (await Kopiecontrole.Lees(map, ct))!;
        await uit.WriteLineAsync($"De kopie is goed. Gemaakt op {Klok.Lokaal(kopie.GemaaktOp):d-M-yyyy HH:mm}.");
        return Uitgang.Goed;
    }

    internal static async Task<int> ZetTerug(IServiceProvider sp, string map, TextWriter uit, CancellationToken ct)
    {
        if (sp.GetRequiredService<IOpslagMotor>() is not SqliteMotor motor)
        {
            return await Nee(uit, ["Dit werkt met een SQLite-opslag. Gebruik bij PostgreSQL pg_restore."]);
        }
        // A list that cannot be read is said before anything is put back.
        _ = await sp.GetRequiredService<IWislijst>().Lees(ct);
        var herstel = new Herstel(Datamap(sp), motor.Bestand);
        IReadOnlyList<string> bezwaren = [.. herstel.Bezwaren(), .. await Bezwaren(map, ct)];
        if (bezwaren.Count == 0)
        {
            bezwaren = herstel.Zet(map, (await Kopiecontrole.Lees(map, ct))!);
        }
        if (bezwaren.Count > 0)
        {
            return await Nee(uit, bezwaren);
        }
        // Erased stays erased. Cut off here the next start does it.
        await sp.GetRequiredService<Schemabegin>().BrengBij(ct);
        var gewist = await sp.GetRequiredService<Herwisser>().Voer(ct);
        motor.RuimOp();
        await uit.WriteLineAsync($"De kopie is teruggezet. Start Regiotafel om haar te gebruiken.");
        await uit.WriteLineAsync(
            $"Opnieuw gewist volgens {Wislijst.Bestandsnaam}: {gewist} {(gewist == 1 ? "zoekvraag" : "zoekvragen")}."
        );
        return Uitgang.Goed;
    }

    // Files and content first, then the keys and the chain of the log, in a throw-away file: opening a store writes beside it.
    private static async Task<IReadOnlyList<string>> Bezwaren(string map, CancellationToken ct)
    {
        var bezwaren = await Kopiecontrole.Bezwaren(map, ct);
        if (bezwaren.Count > 0)
        {
            return bezwaren;
        }
        var tijdelijk = Directory.CreateTempSubdirectory("regiotafel-kopie-");
        try
        {
            var bestand = Path.Combine(tijdelijk.FullName, Kopiebeschrijving.Opslag);
            File.Copy(Path.Combine(map, Kopiebeschrijving.Opslag), bestand);
            return await Inhoud(bestand, Path.Combine(map, Kopiebeschrijving.Hoofdsleutel), ct);
        }
        finally
        {
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            tijdelijk.Delete(recursive: true);
        }
    }

    private static async Task<IReadOnlyList<string>> Inhoud(string bestand, string sleutel, CancellationToken ct)
    {
        var uit = new List<string>();
        await Huisopdracht.Doe(
            async sp =>
            {
                await using (var verbinding = sp.GetRequiredService<IOpslagMotor>().Verbinding())
                {
                    await verbinding.OpenAsync(ct);
                    if ((await sp.GetRequiredService<SchemaControle>().Lees(verbinding, ct)).Onbekend.Count > 0)
                    {
                        uit.Add("De kopie is van een nieuwere versie van Regiotafel.");
                        return Uitgang.Geweigerd;
                    }
                }
                if (File.Exists(sleutel) && !sp.GetRequiredService<Sleutelkast>().GaatOpen())
                {
                    uit.Add("De hoofdsleutel in de kopie hoort niet bij de opslag in de kopie.");
                }
                var logboek = await sp.GetRequiredService<Logboekcontrole>().Controleer([], ct);
                uit.AddRange(
                    logboek
                        .Stromen.Where(s => s.EersteBreuk is not null)
                        .Select(s => $"Logboek {s.Stroom}: de ketting breekt bij regel {s.EersteBreuk}.")
                );
                return Uitgang.Goed;
            },
            b =>
            {
                b.Configuration["REGIOTAFEL_HOOFDSLEUTEL"] = sleutel;
                b.Services.AddSingleton<IOpslagMotor>(new SqliteMotor(bestand));
            }
        );
        return uit;
    }

    private static string Datamap(IServiceProvider sp) => Opslagkeuze.Datamap(sp.GetRequiredService<IConfiguration>());

    private static async Task<int> Nee(TextWriter uit, IReadOnlyList<string> bezwaren)
    {
        foreach (var bezwaar in bezwaren)
        {
            await uit.WriteLineAsync(bezwaar);
        }
        return Uitgang.Geweigerd;
    }
}

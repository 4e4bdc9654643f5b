using System.CommandLine;
using System.Globalization;
using Regiotafel.Toegang.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel logboek controleer</c>: recomputes the chain. An anchor is a file with a line <c>stroom;volgnummer;afdruk</c>
/// for each stream, made earlier and kept elsewhere.
/// </summary>
internal static class LogboekOpdracht
{
    public static Command Maak()
    {
        var anker = new Option<FileInfo?>("--anker")
        {
            HelpName = "BESTAND",
            Description = "Vergelijk ook met een anker dat eerder is bewaard.",
        };
        anker.Validators.Add(r =>
        {
            if (r.Tokens.Count == 1 && !File.Exists(r.Tokens[0].Value))
            {
                r.AddError($"Het bestand {r.Tokens[0].Value} is er niet.");
            }
        });
        var bewaar = new Option<FileInfo?>("--bewaar")
        {
            HelpName = "BESTAND",
            Description = "Schrijf een nieuw anker. Bewaar het buiten deze computer.",
        };
        var controleer = new Opdracht(
            "controleer",
            "Rekent na of er aan het logboek niets is veranderd.",
            (Uitgang.Geweigerd, "het logboek is niet heel")
        )
        {
            anker,
            bewaar,
        };
        controleer.Doet(
            async (r, ct) =>
            {
                var ankers = r.GetValue(anker) is { } b ? Lees(await File.ReadAllLinesAsync(b.FullName, ct)) : [];
                return await Huisopdracht.Doe(sp =>
                    Controleer(sp, ankers, r.GetValue(bewaar)?.FullName, r.InvocationConfiguration.Output, ct)
                );
            }
        );
        return new Command("logboek", "Het logboek van wie wat deed of zag.") { controleer };
    }

    internal static async Task<int> Controleer(
        IServiceProvider sp,
        IReadOnlyList<Logboekanker> ankers,
        string? bewaar,
        TextWriter uit,
        CancellationToken ct
    )
    {
        var uitslag = await sp.GetRequiredService<Logboekcontrole>().Controleer(ankers, ct);
        Tabel.Schrijf(
            uit,
            ["stroom", "regels", "eerste breuk", "afdruk van het einde"],
            uitslag.Stromen.Select(s =>
                (IReadOnlyList<string>)
                    [s.Stroom, $"{s.Regels}", s.EersteBreuk is { } b ? $"regel {b}" : "geen", s.Afdruk]
            )
        );
        await uit.WriteLineAsync(uitslag.Heel ? "Het logboek is heel." : "Het logboek is niet heel.");
        if (uitslag.Heel && bewaar is not null)
        {
            await File.WriteAllLinesAsync(bewaar, uitslag.Stromen.Select(s => $"{s.Stroom};{s.Regels};{s.Afdruk}"), ct);
        }
        return uitslag.Heel ? Uitgang.Goed : Uitgang.Geweigerd;
    }

    internal static IReadOnlyList<Logboekanker> Lees(IEnumerable<string> regels) =>
        [
            .. regels
                .Select(r => r.Split(';'))
                .Where(d =>
                    d.Length == 3 && long.TryParse(d[1], NumberStyles.None, CultureInfo.InvariantCulture, out _)
                )
                .Select(d => new Logboekanker(d[0], long.Parse(d[1], CultureInfo.InvariantCulture), d[2])),
        ];
}

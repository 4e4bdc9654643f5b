using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern;

namespace Regiotafel.Regioplan.Overgenomen;

/// <summary>The printed plans that ship with the product, read once from their tables and texts.</summary>
internal static class Overgenomenboek
{
    private const string Map = "Regiotafel.Regioplan.Overgenomen.Gegevens.";

    private static readonly CultureInfo Punt = CultureInfo.InvariantCulture;

    public static ImmutableArray<Gedruktplan> Alle { get; } = [.. Lees("document.csv").Select(Maak)];

    /// <summary>The printed plan of a region and edition; null when none was taken over.</summary>
    public static Gedruktplan? Van(string regio, string editie) =>
        Alle.FirstOrDefault(p => p.Regio == regio && p.Editie == editie);

    private static Gedruktplan Maak(IReadOnlyDictionary<string, string> d) =>
        new(
            d["code"],
            d["titel"],
            d["regio"],
            d["editie"],
            d["uitgever"],
            d["vorm"],
            [.. Van("cijfer.csv", d).Select(Cijfer)],
            [.. Van("uitspraak.csv", d).Select(Uitspraak)],
            [.. Van("leeswijzer.csv", d).Select(Leeswijzer)],
            [
                .. Van("feit.csv", d)
                    .Select(r => new Gedruktfeit(r["onderwerp"], r["soort"] == "definitie", r["plaats"], r["waarde"])),
            ],
            [.. Van("project.csv", d).Select(Project)],
            [.. Van("optelling.csv", d).Select(r => new Optelling(r["geheel"], r["delen"].Split(' ')))],
            [.. Van("verhouding.csv", d).Select(Verhouding)],
            Teksten(d["code"])
        );

    private static Gedruktcijfer Cijfer(IReadOnlyDictionary<string, string> r) =>
        new(
            r["code"],
            r["plaats"],
            r["gedrukt"],
            decimal.Parse(r["waarde"], Punt),
            r["eenheid"],
            r["wat"],
            r["periode"],
            r["soort"],
            r["voor"] == "alle",
            r["indicator"],
            r["uitsplitsing"]
        );

    private static Gedrukteuitspraak Uitspraak(IReadOnlyDictionary<string, string> r) =>
        new(
            r["code"],
            r["plaats"],
            r["gedrukt"],
            r["wat"],
            r["indicator"],
            r["uitsplitsing"],
            r["richting"],
            r["tegen"],
            r["soort"],
            r["telwoord"] == "ja",
            r["tegenwoord"]
        );

    private static Gedrukteuitleg Leeswijzer(IReadOnlyDictionary<string, string> r) =>
        new(
            r["onderwerp"],
            r["bron"],
            r["peildatum"],
            DateOnly.ParseExact(r["van"], "yyyy-MM-dd", Punt),
            DateOnly.ParseExact(r["tot"], "yyyy-MM-dd", Punt),
            r["indicator"].Split(' '),
            r["paginas"],
            r["populatie"],
            r["kernwoord"],
            r["heeljaar"] == "ja",
            Getal(r["basisjaar"]),
            Getal(r["maanden"]),
            Getal(r["inwonerstot"]),
            r["telt"]
        );

    private static Gedruktproject Project(IReadOnlyDictionary<string, string> r) =>
        new(
            r["plaats"],
            r["rol"],
            r["titel"],
            r["waarvoor"],
            r["uitkomst"],
            Getal(r["van"]),
            Getal(r["tot"]),
            r["staat"]
        );

    private static Verhouding Verhouding(IReadOnlyDictionary<string, string> r) =>
        new(r["uitkomst"], r["teller"], r["noemer"].Split(' '), decimal.Parse(r["schaal"], Punt));

    private static int? Getal(string tekst) => tekst.Length == 0 ? null : int.Parse(tekst, Punt);

    private static Dictionary<string, string> Teksten(string code)
    {
        using var lezer = new StreamReader(
            typeof(Overgenomenboek).Assembly.GetManifestResourceStream($"{Map}{code}.md")!
        );
        return lezer
            .ReadToEnd()
            .Split("## ", StringSplitOptions.RemoveEmptyEntries)
            .Select(deel => deel.Split('\n', 2))
            .ToDictionary(deel => deel[0].Trim(), deel => deel[1].Trim(), StringComparer.Ordinal);
    }

    private static IEnumerable<IReadOnlyDictionary<string, string>> Van(
        string bestand,
        IReadOnlyDictionary<string, string> document
    ) => Lees(bestand).Where(r => r["document"] == document["code"]);

    private static IReadOnlyList<IReadOnlyDictionary<string, string>> Lees(string bestand) =>
        Ingebed.Lees(typeof(Overgenomenboek).Assembly, Map + bestand);
}

using System.Text.Json;
using Regiotafel.Plaatsing.Instanties;

namespace Regiotafel.Plaatsing.Resultaten;

/// <summary>Reads a result as it claims to be: whether it is true is for the checker.</summary>
internal static class Resultaatlezer
{
    /// <summary>The result, or the faults of its form, one line each.</summary>
    public static (Resultaat? Resultaat, IReadOnlyList<string> Fouten) Lees(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var fouten = new Foutenlijst();
            var resultaat = Lees(document.RootElement, fouten);
            return fouten.Leeg ? (resultaat, []) : (null, fouten.Regels);
        }
        catch (JsonException fout)
        {
            return (null, [$"bestand: geen geldige JSON, regel {fout.LineNumber + 1}"]);
        }
    }

    private static Resultaat? Lees(JsonElement wortel, Foutenlijst fouten)
    {
        var lezer = new Objectlezer(
            fouten,
            "schema",
            "instantie",
            "datum",
            "maxKeten",
            "toewijzingen",
            "ketens",
            "waarde",
            "loting",
            "bound",
            "gap",
            "bewezen",
            "knelpunten",
            "certificaat"
        );
        if (!lezer.Begin(wortel, new("")))
        {
            return null;
        }
        if (lezer.Tekst("schema") != Resultaat.Schema)
        {
            lezer.Fout("schema", $"moet {Resultaat.Schema} zijn");
        }
        return new(
            lezer.Tekst("instantie"),
            lezer.Datum("datum"),
            lezer.GeheelOfNiets("maxKeten", 1),
            Stappen(lezer, "toewijzingen", new(""), fouten),
            Objecten(lezer, "ketens", fouten, Keten, "soort", "stappen"),
            Getallen(lezer, "waarde"),
            Getal(lezer, "loting"),
            Getallen(lezer, "bound"),
            Getallen(lezer, "gap"),
            lezer.Vlag("bewezen"),
            Objecten(lezer, "knelpunten", fouten, Knelpunt, "zoekvragen", "groepen", "plekken", "zin"),
            Certificaat(lezer, fouten)
        );
    }

    private static Ketenregel Keten(Objectlezer lezer, Plaats plaats, Foutenlijst fouten) =>
        new(
            lezer.Keuze("soort", Ketenregel.Direct, Ketenregel.Keten, Ketenregel.Ruil),
            Stappen(lezer, "stappen", plaats, fouten)
        );

    private static Knelpunt Knelpunt(Objectlezer lezer, Plaats plaats, Foutenlijst fouten) =>
        new(lezer.Lijst("zoekvragen"), lezer.Lijst("groepen"), lezer.Geheel("plekken", 0), lezer.Tekst("zin"));

    private static List<Stap> Stappen(Objectlezer buiten, string veld, Plaats plaats, Foutenlijst fouten)
    {
        var (uit, lezer) = (new List<Stap>(), new Objectlezer(fouten, "zoekvraag", "van", "naar"));
        foreach (var (element, nummer) in Lijst(buiten, veld))
        {
            if (lezer.Begin(element, new(plaats.Pad(veld), nummer)))
            {
                uit.Add(new(lezer.Tekst("zoekvraag"), lezer.TekstOfNiets("van"), lezer.Tekst("naar")));
            }
        }
        return uit;
    }

    private static List<T> Objecten<T>(
        Objectlezer buiten,
        string veld,
        Foutenlijst fouten,
        Func<Objectlezer, Plaats, Foutenlijst, T> lees,
        params string[] velden
    )
    {
        var (uit, lezer) = (new List<T>(), new Objectlezer(fouten, velden));
        foreach (var (element, nummer) in Lijst(buiten, veld))
        {
            var plaats = new Plaats(veld, nummer);
            if (lezer.Begin(element, plaats))
            {
                uit.Add(lees(lezer, plaats, fouten));
            }
        }
        return uit;
    }

    private static Certificaat Certificaat(Objectlezer buiten, Foutenlijst fouten)
    {
        var lezer = new Objectlezer(fouten, "soort", "zoekvragen", "groepen");
        if (!lezer.Begin(buiten.Element("certificaat"), new("certificaat")))
        {
            return new(new Dictionary<string, long[]>(), new Dictionary<string, long[]>());
        }
        lezer.Keuze("soort", Resultaten.Certificaat.Duaal);
        return new(Potentialen(lezer, "zoekvragen"), Potentialen(lezer, "groepen"));
    }

    private static Dictionary<string, long[]> Potentialen(Objectlezer lezer, string veld)
    {
        var uit = new Dictionary<string, long[]>(StringComparer.Ordinal);
        var element = lezer.Element(veld);
        if (element.ValueKind != JsonValueKind.Object)
        {
            lezer.Fout(veld, "moet een object zijn");
            return uit;
        }
        foreach (var deel in element.EnumerateObject())
        {
            var getallen = Getallen(deel.Value);
            if (getallen is not { Length: Bogen.Niveaus.Aantal } || !uit.TryAdd(deel.Name, getallen))
            {
                lezer.Fout($"{veld}.{deel.Name}", "moet één keer voorkomen, met tien gehele getallen");
            }
        }
        return uit;
    }

    private static long[] Getallen(Objectlezer lezer, string veld)
    {
        var getallen = Getallen(lezer.Element(veld));
        if (getallen is not { Length: Bogen.Niveaus.Getoond })
        {
            lezer.Fout(veld, "moet een lijst van negen gehele getallen zijn");
        }
        return getallen ?? [];
    }

    private static long[]? Getallen(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Array)
        {
            return null;
        }
        var uit = new List<long>();
        foreach (var deel in element.EnumerateArray())
        {
            if (deel.ValueKind != JsonValueKind.Number || !deel.TryGetInt64(out var getal))
            {
                return null;
            }
            uit.Add(getal);
        }
        return [.. uit];
    }

    private static long Getal(Objectlezer lezer, string veld)
    {
        var element = lezer.Element(veld);
        if (element.ValueKind == JsonValueKind.Number && element.TryGetInt64(out var getal))
        {
            return getal;
        }
        lezer.Fout(veld, "moet een geheel getal zijn");
        return 0;
    }

    private static List<(JsonElement Element, int Nummer)> Lijst(Objectlezer lezer, string veld)
    {
        var lijst = lezer.Element(veld);
        if (lijst.ValueKind != JsonValueKind.Array)
        {
            lezer.Fout(veld, "moet een lijst zijn");
            return [];
        }
        return lijst.EnumerateArray().Select((element, nummer) => (element, nummer)).ToList();
    }
}

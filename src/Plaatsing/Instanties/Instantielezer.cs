using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Reads an instance, schema <c>regiotafel.plaatsing.instantie/1</c>. A file is good or it is refused whole.</summary>
internal static class Instantielezer
{
    public const string Schema = "regiotafel.plaatsing.instantie/1";
    public const int MeesteZoekvragen = 200_000;
    public const int MeesteGroepen = 20_000;
    public const long MeesteBytes = 512L * 1024 * 1024;

    // The specification gives these two a default.
    private const int GewoneHorizon = 42;
    private const int GewoneHoudbaarheid = 14;

    /// <summary>The instance, or the faults, one line each.</summary>
    public static (Instantie? Instantie, IReadOnlyList<string> Fouten) Lees(ReadOnlyMemory<byte> json)
    {
        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(json);
        }
        catch (JsonException fout)
        {
            var regel = (fout.LineNumber + 1)?.ToString(CultureInfo.InvariantCulture) ?? "onbekend";
            return (null, [$"bestand: geen geldige JSON, regel {regel}"]);
        }
        using (document)
        {
            var fouten = new Foutenlijst();
            var instantie = Lees(document.RootElement, fouten);
            return fouten.Leeg ? (instantie, []) : (null, fouten.Regels);
        }
    }

    private static Instantie? Lees(JsonElement wortel, Foutenlijst fouten)
    {
        var lezer = new Objectlezer(fouten, "schema", "naam", "datum", "parameters", "groepen", "zoekvragen");
        if (!lezer.Begin(wortel, new("")))
        {
            return null;
        }
        if (lezer.Tekst("schema") is { Length: > 0 } schema && schema != Schema)
        {
            lezer.Fout("schema", $"moet {Schema} zijn");
        }
        var (naam, datum) = (lezer.Tekst("naam"), lezer.Datum("datum"));
        var parameters = Parameters(lezer, fouten);
        var groepen = Delen<Groepregel>(lezer, "groepen", MeesteGroepen, () => new Groeplezer(fouten).Lees);
        if (groepen.Length == 0 && !lezer.Leeg("groepen"))
        {
            lezer.Fout("groepen", "is leeg: er is minstens één groep nodig");
        }
        Eenmalig(groepen, g => g.Code, "groepen", fouten);
        var codes = groepen.Select(g => g.Code).ToHashSet(StringComparer.Ordinal);
        var zoekvragen = Delen<Zoekvraagregel>(
            lezer,
            "zoekvragen",
            MeesteZoekvragen,
            () => new Zoekvraaglezer(fouten, codes).Lees
        );
        Eenmalig(zoekvragen, z => z.Code, "zoekvragen", fouten);
        return new(
            naam,
            datum,
            parameters,
            [.. groepen.OrderBy(g => g.Code, StringComparer.Ordinal)],
            [.. zoekvragen.OrderBy(z => z.Code, StringComparer.Ordinal)]
        );
    }

    private static Parameters Parameters(Objectlezer buiten, Foutenlijst fouten)
    {
        var lezer = new Objectlezer(fouten, "horizonDagen", "houdbaarheidDagen", "normWeken", "maxRuil", "lotingZaad");
        if (buiten.Leeg("parameters"))
        {
            buiten.Fout("parameters", "ontbreekt");
        }
        else if (lezer.Begin(buiten.Element("parameters"), new("parameters")))
        {
            var ruil = lezer.Geheel("maxRuil", 0);
            if (ruil is not (0 or 2 or 3))
            {
                lezer.Fout("maxRuil", "moet 0, 2 of 3 zijn");
            }
            return new(
                lezer.GeheelOfNiets("horizonDagen", 0) ?? GewoneHorizon,
                lezer.GeheelOfNiets("houdbaarheidDagen", 0) ?? GewoneHoudbaarheid,
                Normen(lezer, fouten),
                ruil,
                lezer.Tekst("lotingZaad")
            );
        }
        return new(0, 0, new Dictionary<string, int>(), 0, "");
    }

    private static Dictionary<string, int> Normen(Objectlezer buiten, Foutenlijst fouten)
    {
        var (uit, lezer) = (
            new Dictionary<string, int>(StringComparer.Ordinal),
            new Objectlezer(fouten, "6", "7", "2")
        );
        if (buiten.Leeg("normWeken"))
        {
            buiten.Fout("normWeken", "ontbreekt");
        }
        else if (lezer.Begin(buiten.Element("normWeken"), new("parameters.normWeken")))
        {
            foreach (var status in (ReadOnlySpan<string>)["6", "7", "2"])
            {
                if (lezer.GeheelOfNiets(status, 0) is { } weken)
                {
                    uit[status] = weken;
                }
            }
        }
        return uit;
    }

    /// <summary>The parts of a list, read by all processors: each takes stretches with a reader of its own.</summary>
    private static T[] Delen<T>(Objectlezer lezer, string veld, int meeste, Func<Func<JsonElement, Plaats, T?>> maak)
        where T : class
    {
        var lijst = lezer.Element(veld);
        if (lijst.ValueKind != JsonValueKind.Array)
        {
            lezer.Fout(veld, lezer.Leeg(veld) ? "ontbreekt" : "moet een lijst zijn");
            return [];
        }
        if (lijst.GetArrayLength() > meeste)
        {
            lezer.Fout(veld, $"zijn er meer dan {meeste}");
            return [];
        }
        var delen = new JsonElement[lijst.GetArrayLength()];
        var nummer = 0;
        foreach (var deel in lijst.EnumerateArray())
        {
            delen[nummer++] = deel;
        }
        var uit = new T?[delen.Length];
        if (delen.Length > 0)
        {
            Parallel.ForEach(
                Partitioner.Create(0, delen.Length),
                stuk =>
                {
                    var lees = maak();
                    for (var i = stuk.Item1; i < stuk.Item2; i++)
                    {
                        uit[i] = lees(delen[i], new(veld, i));
                    }
                }
            );
        }
        return [.. uit.OfType<T>()];
    }

    private static void Eenmalig<T>(T[] rijen, Func<T, string> code, string lijst, Foutenlijst fouten)
    {
        var gezien = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < rijen.Length; i++)
        {
            if (!gezien.Add(code(rijen[i])))
            {
                fouten.Meld(new(lijst, i), "code", $"{code(rijen[i])} staat er twee keer");
            }
        }
    }
}

using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>Amounts by chance in a few regions and two groups, by providers of very different size, with and without meerzorg.</summary>
internal sealed class Geldland
{
    private const string Jaar = "2023";

    private readonly List<Cel> _cellen = [];
    private readonly string[] _regios;

    public Geldland(int zaad)
    {
        var toeval = new Random(zaad);
        _regios = [.. Enumerable.Range(5501, toeval.Next(3, 7)).Select(r => $"{r}")];
        foreach (var regio in _regios)
        {
            var (w, b) = (Maak(toeval, regio, "groep=W"), Maak(toeval, regio, "groep=B"));
            var meerzorg = Maak(toeval, regio, "rest");
            _cellen.AddRange([w, b, meerzorg, Samen([w, b, meerzorg], regio, "", w.Mensen + b.Mensen)]);
        }
        foreach (var deel in new[] { "groep=W", "groep=B", "rest", "" })
        {
            var delen = _cellen.Where(c => c.Deel == deel).ToList();
            _cellen.Add(Samen(delen, "ALLE", deel, delen.Sum(c => c.Mensen)));
        }
    }

    public Grenstabel[] Tabellen()
    {
        var geheel = new Proeftabel("kosten-per-klant", "2.0");
        var delen = new Proeftabel("kosten-per-klant-zonder-meerzorg", "2.0");
        foreach (var cel in _cellen.Where(c => c.Regio != "ALLE"))
        {
            if (cel.Deel == "rest")
            {
                geheel.Rest(cel.Regio, cel.Mensen, Jaar, cel.Delen);
            }
            else
            {
                var tabel = cel.Deel.Length == 0 ? geheel : delen;
                tabel.Cel(cel.Regio, cel.Deel, cel.Delen.Sum(), cel.Mensen, Jaar, cel.Delen);
            }
        }
        return [geheel.Maak(), delen.Maak()];
    }

    /// <summary>Tells an outsider what there is and what is shown.</summary>
    public Somaanvaller Vertel(Func<string, string, bool> gezien)
    {
        var aanvaller = new Somaanvaller();
        foreach (var cel in _cellen)
        {
            aanvaller.Weet(
                $"{cel.Regio} {cel.Deel}",
                cel.Mensen,
                cel.Delen.Select((d, n) => (d, n)).ToDictionary(d => $"{d.n}", d => d.d),
                cel.Deel != "rest" && gezien(cel.Regio, cel.Deel)
            );
        }
        foreach (var deel in new[] { "groep=W", "groep=B", "rest", "" })
        {
            aanvaller.Som($"ALLE {deel}", _regios.Select(r => $"{r} {deel}"));
        }
        foreach (var regio in _regios.Append("ALLE"))
        {
            aanvaller.Som($"{regio} ", [$"{regio} groep=W", $"{regio} groep=B", $"{regio} rest"]);
        }
        return aanvaller;
    }

    /// <summary>What the tables of an uitgave show.</summary>
    public static Func<string, string, bool> Getoond(Uitgave uitgave)
    {
        var getoond = uitgave
            .Tabellen.SelectMany(t => t.Cijfers)
            .Where(c => c.Waarde is not null)
            .Select(c => (c.Regio, c.Uitsplitsing))
            .ToHashSet();
        return (regio, deel) => getoond.Contains((regio, deel));
    }

    /// <summary>Whether a cell reaches the floors by itself, whatever the others do.</summary>
    public bool Haalt(string regio, string deel)
    {
        var cel = _cellen.Single(c => c.Regio == regio && c.Deel == deel);
        var delen = cel.Delen.Select((d, n) => (d, n));
        return Proeftabel.Vast.Somvloer.Haalt(
            cel.Mensen,
            new(delen.ToDictionary(d => $"{d.n}", d => (System.Numerics.BigInteger)d.d))
        );
    }

    private static Cel Maak(Random toeval, string regio, string deel)
    {
        var mensen = deel == "rest" ? toeval.Next(0, 20) : toeval.Next(5, 60);
        var delen = new long[toeval.Next(4) == 0 ? 2 : 6];
        for (var mens = 0; mens < mensen; mens++)
        {
            delen[Math.Min(toeval.Next(delen.Length), toeval.Next(delen.Length))] += toeval.Next(100_000, 9_000_000);
        }
        return new(regio, deel, mensen, delen);
    }

    private static Cel Samen(List<Cel> cellen, string regio, string deel, int mensen) =>
        new(
            regio,
            deel,
            mensen,
            [.. Enumerable.Range(0, 6).Select(n => cellen.Sum(c => c.Delen.ElementAtOrDefault(n)))]
        );

    private sealed record Cel(string Regio, string Deel, int Mensen, long[] Delen);
}

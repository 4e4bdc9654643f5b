using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>
/// Another solver (Debian coinor-cbc), asked in integers of usual size: a sum to make as large as it can be, and rows that may not
/// be passed. It calculates in floating point, so it gets one level at a time.
/// </summary>
/// <param name="bevel">The program and what comes before its arguments; another that takes the same question may stand in.</param>
internal sealed class Cbc(params string[] bevel)
{
    private const string Programma = "cbc";
    private readonly List<string> _rijen = [];
    private int _variabelen;

    /// <summary>What its processes took so far.</summary>
    public double Seconden { get; private set; }

    /// <summary>A choice of none or one.</summary>
    public int Variabele() => _variabelen++;

    /// <summary>The sum of these choices, each so many times, is at most a number.</summary>
    public void Hoogstens(IEnumerable<(long Keer, int Variabele)> som, long getal)
    {
        if (Som(som) is { Length: > 0 } tekst)
        {
            _rijen.Add($"{tekst} <= {getal}");
        }
    }

    /// <summary>The largest sum there is under the rows.</summary>
    /// <param name="geheel">False: the corners of the problem are whole of themselves, as those of a net.</param>
    public async Task<long> Grootste(IEnumerable<(long Keer, int Variabele)> som, bool geheel, CancellationToken ct)
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-cbc-").FullName;
        var (vraag, antwoord) = (Path.Combine(map, "vraag.lp"), Path.Combine(map, "antwoord.txt"));
        await File.WriteAllTextAsync(vraag, Vraag([.. som.Select(t => (-t.Keer, t.Variabele))], geheel), ct);
        var start = new ProcessStartInfo(
            bevel.FirstOrDefault(Programma),
            [.. bevel.Skip(1), vraag, "-solve", "-solution", antwoord, "-quit"]
        )
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        var begin = Stopwatch.GetTimestamp();
        using var cbc = Process.Start(start)!;
        string gezegd;
        try
        {
            gezegd = await cbc.StandardOutput.ReadToEndAsync(ct);
            await cbc.WaitForExitAsync(ct);
        }
        finally
        {
            Seconden += Stopwatch.GetElapsedTime(begin).TotalSeconds;
            // Ended by us when the time is up.
            cbc.Kill();
        }
        var kop = (await File.ReadAllLinesAsync(antwoord, ct))[0];
        Directory.Delete(map, recursive: true);
        // Not at its end, or not in whole numbers: then it says nothing of us.
        return
            kop.StartsWith("Optimal - objective value ", StringComparison.Ordinal)
            && double.Parse(kop.Split(' ')[^1], CultureInfo.InvariantCulture) is var getal
            && Math.Abs(getal - Math.Round(getal)) < 0.01
            ? (long)-Math.Round(getal)
            : throw new InvalidOperationException($"{kop}\n{gezegd}");
    }

    private string Vraag((long Keer, int Variabele)[] som, bool geheel)
    {
        var tekst = new StringBuilder("Minimize\n doel: ")
            .Append(Som(som) is { Length: > 0 } doel ? doel : "0 x0")
            .Append("\nSubject To\n");
        for (var r = 0; r < _rijen.Count; r++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $" r{r}: {_rijen[r]}\n");
        }
        tekst.Append("Bounds\n");
        for (var v = 0; v < _variabelen; v++)
        {
            tekst.Append(CultureInfo.InvariantCulture, $" 0 <= x{v} <= 1\n");
        }
        if (geheel)
        {
            tekst.Append("Generals\n");
            for (var v = 0; v < _variabelen; v++)
            {
                tekst.Append(CultureInfo.InvariantCulture, $" x{v}\n");
            }
        }
        return tekst.Append("End\n").ToString();
    }

    // Short lines: the reader of the format takes no long ones.
    private static string Som(IEnumerable<(long Keer, int Variabele)> som) =>
        string.Join(
            "\n  ",
            som.Where(t => t.Keer != 0)
                .Select(t => $"{(t.Keer < 0 ? '-' : '+')} {Math.Abs(t.Keer)} x{t.Variabele}")
                .Chunk(8)
                .Select(c => string.Join(' ', c))
        );
}

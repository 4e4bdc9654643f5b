using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// One run of a check of the test battery. The check is a function of a run and of what it checks, so that the same
/// function can be given the product and a wrong variant:
/// <code>
/// [Fact]
/// public Task B99_niets_gaat_verloren() => Batterijproef.Draai("B99", zaad: 99, proef => Proef(proef, new Product()));
///
/// [Fact]
/// public Task B99_vindt_de_tegenproef() => Batterijproef.Tegenproef("B99", zaad: 99, proef => Proef(proef, new Fout()));
///
/// private static Task Proef(Batterijproef proef, IWat wat)
/// {
///     for (var i = 0; i &lt; 1000; i++)
///     {
///         proef.Tel(wat.Doe(proef.Toeval.Next()), () => "what went wrong");
///     }
///
///     return Task.CompletedTask;
/// }
/// </code>
/// It prints <c>B99 geprobeerd 1000 mislukt 0 zaad 99 seconden 0,4</c> and fails when anything failed. A check with a
/// figure counts per part and sets a limit with <see cref="Grens"/>. One that tried nothing prints NIET GEDRAAID and
/// fails. The wrong variant lives in the test project; a tegenproef that the check does not find makes it fail.
/// Counting is safe from several callers at once; <see cref="Toeval"/> is not.
/// </summary>
internal sealed class Batterijproef
{
    private readonly ConcurrentDictionary<string, Deel> _delen = new(StringComparer.Ordinal);
    private readonly Stopwatch _tijd = Stopwatch.StartNew();
    private readonly string _id;
    private readonly int _zaad;

    private readonly bool _totVondst;
    private bool _gevonden;

    private Batterijproef(string id, int zaad, bool totVondst)
    {
        _id = id;
        _zaad = zaad;
        _totVondst = totVondst;
        Toeval = new Random(zaad);
    }

    /// <summary>Random numbers from the seed that is printed.</summary>
    public Random Toeval { get; }

    private int Geprobeerd => _delen.Values.Sum(d => d.Geprobeerd);

    private int Mislukt => _delen.Values.Sum(d => d.Mislukt);

    /// <summary>Runs a check on the product: prints its figures, and fails on a miss or when nothing was tried.</summary>
    public static async Task Draai(string id, int zaad, Func<Batterijproef, Task> proef, TextWriter? uit = null)
    {
        var loop = new Batterijproef(id, zaad, totVondst: false);
        await proef(loop);
        loop.Druk("", uit ?? Console.Out);
        Assert.True(loop.Geprobeerd > 0, $"{id} NIET GEDRAAID: the check tried nothing.");
        Assert.True(loop.Goed, $"{id}: {loop.Uitleg}");
    }

    /// <summary>
    /// Runs the same check on a wrong variant, and fails when the check does not find it. It ends at the first miss that may not
    /// be: more of them prove nothing more.
    /// </summary>
    public static async Task Tegenproef(string id, int zaad, Func<Batterijproef, Task> proef, TextWriter? uit = null)
    {
        var loop = new Batterijproef(id, zaad, totVondst: true);
        try
        {
            await proef(loop);
        }
        catch (Exception) when (loop._gevonden)
        {
            // What the check says from here on is the answer.
        }
        loop.Druk(" tegenproef", uit ?? Console.Out);
        Assert.True(loop.Geprobeerd > 0, $"{id} tegenproef NIET GEDRAAID: the check tried nothing.");
        Assert.False(loop.Goed, $"{id}: the check does not find its tegenproef.");
    }

    /// <summary>Counts one try, with for a failed one an example.</summary>
    public void Tel(bool gelukt, Func<string> voorbeeld) => Tel("", gelukt, voorbeeld);

    /// <summary>Counts one try of a named part.</summary>
    public void Tel(string deel, bool gelukt, Func<string> voorbeeld)
    {
        var hier = _delen.GetOrAdd(deel, _ => new Deel());
        hier.Tel(gelukt, voorbeeld);
        if (_totVondst && hier is { Mislukt: > 0, Grens: 0 })
        {
            _gevonden = true;
            throw new Gevonden();
        }
    }

    /// <summary>The largest share of a part that may fail (default 0); 1 only reports the figure.</summary>
    public void Grens(string deel, double grens) => _delen.GetOrAdd(deel, _ => new Deel()).Grens = grens;

    private bool Goed => _delen.Values.All(d => d.Goed);

    private string Uitleg =>
        string.Join(
            Environment.NewLine,
            _delen.Where(d => !d.Value.Goed).Select(d => $"{d.Key} {d.Value.Cijfers}: {d.Value.Voorbeelden}")
        );

    private void Druk(string soort, TextWriter uit)
    {
        var cultuur = CultureInfo.GetCultureInfo("nl-NL");
        var regels = new List<string>
        {
            Geprobeerd == 0
                ? $"{_id}{soort} NIET GEDRAAID"
                : string.Create(
                    cultuur,
                    $"{_id}{soort} geprobeerd {Geprobeerd} mislukt {Mislukt} zaad {_zaad} seconden {_tijd.Elapsed.TotalSeconds:0.0}"
                ),
        };
        regels.AddRange(
            _delen
                .Where(d => d.Key.Length > 0)
                .OrderBy(d => d.Key, StringComparer.Ordinal)
                .Select(d => $"{_id}{soort}   {d.Key}: {d.Value.Cijfers}")
        );
        foreach (var regel in regels)
        {
            uit.WriteLine(regel);
            TestContext.Current.TestOutputHelper?.WriteLine(regel);
        }
    }

    private sealed class Gevonden() : Exception("The check found its tegenproef.");

    private sealed class Deel
    {
        private readonly ConcurrentQueue<string> _voorbeelden = new();
        private int _geprobeerd;
        private int _mislukt;

        public double Grens { get; set; }

        public int Geprobeerd => _geprobeerd;

        public int Mislukt => _mislukt;

        /// <summary>A part with a limit that was never tried is not good either.</summary>
        public bool Goed => _geprobeerd > 0 && _mislukt <= Grens * _geprobeerd;

        public string Cijfers => $"geprobeerd {_geprobeerd} mislukt {_mislukt}";

        public string Voorbeelden => string.Join(" | ", _voorbeelden);

        public void Tel(bool gelukt, Func<string> voorbeeld)
        {
            Interlocked.Increment(ref _geprobeerd);
            if (!gelukt && Interlocked.Increment(ref _mislukt) <= 5)
            {
                _voorbeelden.Enqueue(voorbeeld());
            }
        }
    }
}

using System.Diagnostics;
using System.Globalization;
using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Ketens;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;
using Regiotafel.Plaatsing.Voorbeeld;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Plaatsing;

namespace Regiotafel.Bench;

/// <summary>
/// The division of places beside cbc and HiGHS, on the same invented questions, and one change on a loaded question. Ours goes from the facts to
/// the certificate; the others get the pairs and their values as they are, and only their own processes are timed.
/// </summary>
internal static class Plaatsingsproef
{
    private const int Zaad = 1;
    private const int Maxketen = 3;
    private const int Wijzigingen = 1000;
    private const double DoelVrij = 0.05;
    private const double DoelGekapt = 0.02;
    private const double DoelWijziging = 0.02;
    private const double DoelWijzigingMs = 10;
    private const double DoelTellingMs = 100;
    private const int Genoemd = 25;
    private static readonly TimeSpan Opwarmen = TimeSpan.FromSeconds(2);
    private static readonly (string Naam, string[] Bevel)[] Peers =
    [
        ("cbc", []),
        .. File.Exists("bench/peers/node_modules/highs/package.json")
            ? [("HiGHS", ["node", "bench/peers/highs.mjs"])]
            : Array.Empty<(string, string[])>(),
    ];
    private static readonly string[] Profielen = ["880", "882", "884", "886", "888"];

    /// <param name="args">How many zoekvragen, a number for each question; behind <c>gekapt</c> those with a cap; behind <c>grens</c> seconds.</param>
    public static async Task<int> Voer(string[] args)
    {
        var vrij = Getallen(args, "vrij", [1_000, 4_000, 11_000, 40_000]);
        var gekapt = Getallen(args, "gekapt", [150, 300, 600, 1_000]);
        var grens = TimeSpan.FromSeconds(Getallen(args, "grens", [300])[0]);
        Console.WriteLine($"Division of places, seed {Zaad}; peers stop after {grens.TotalSeconds:0} s. Seconds.");
        Console.WriteLine("question          |    ours | peer  |    peer | ours / peer");
        var goed = true;
        foreach (var aantal in vrij)
        {
            goed &= await Vergelijk(Voorbeeldvraag.Maak(aantal, Zaad), meeste: null, grens, DoelVrij);
        }
        foreach (var aantal in gekapt)
        {
            goed &= await Vergelijk(Voorbeeldvraag.Maak(aantal, Zaad), Maxketen, grens, DoelGekapt);
        }
        foreach (var aantal in vrij.Where(a => a is > 1_000 and < 10_000))
        {
            goed &= Wijzig(Voorbeeldvraag.Maak(aantal, Zaad));
        }
        goed &= Tel();
        Console.WriteLine(goed ? "Goals met." : "Goals NOT met.");
        return goed ? 0 : 2;
    }

    // Every zoekvraag with every groep: how many fit, nearly fit and do not, why, and the first of them.
    private static bool Tel()
    {
        var instantie = Voorbeeldvraag.Maak(25_000, Zaad);
        List<Zoekprofiel> profielen = [.. instantie.Zoekvragen.Take(2_000).Select(z => z.Profiel)];
        var telling = new Passendtelling(instantie.Groepen.Select(g => g.Groep), instantie.Moment);
        var meting = Meting.Van([profielen], 9, ieder => Parallel.ForEach(ieder, p => telling.Tel(p, Genoemd)));
        Console.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"matching {profielen.Count} x {instantie.Groepen.Count} with reasons and the first {Genoemd}: median {meting.Mediaan:0.0} ms"
            )
        );
        return meting.Mediaan <= DoelTellingMs;
    }

    private static int[] Getallen(string[] args, string woord, int[] anders)
    {
        var begin = Array.IndexOf(args, woord) + 1;
        int[] getallen =
        [
            .. args.Skip(begin)
                .TakeWhile(a => char.IsAsciiDigit(a[0]))
                .Select(a => int.Parse(a, CultureInfo.InvariantCulture)),
        ];
        return begin == 0 ? anders : getallen;
    }

    private static async Task<bool> Vergelijk(Instantie instantie, int? meeste, TimeSpan grens, double doel)
    {
        var naam = $"{instantie.Zoekvragen.Count, 6} {(meeste is null ? "no cap" : $"cap {meeste}")}";
        // Code that ran a few times only is not compiled in full: two seconds that do not count, then the middle of five.
        var begin = Stopwatch.GetTimestamp();
        var resultaat = Los(instantie, meeste, grens).Resultaat;
        while (Stopwatch.GetElapsedTime(begin) < Opwarmen)
        {
            Los(instantie, meeste, grens);
        }
        var eigen = Enumerable.Range(0, 5).Select(_ => Los(instantie, meeste, grens).Seconden).Order().ElementAt(2);
        var goed = resultaat.Bewezen;
        foreach (var (peer, bevel) in Peers)
        {
            var ander = new CbcVraag(new Bogenset(instantie), meeste, bevel);
            var waarde = await Vraag(ander, grens);
            if (waarde is not null && resultaat.Bewezen && !waarde.SequenceEqual(resultaat.Waarde))
            {
                throw new InvalidOperationException(
                    $"{naam}: {string.Join(' ', resultaat.Waarde)}, {peer} {string.Join(' ', waarde)}"
                );
            }
            var deel = eigen / ander.Seconden;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{naam, -17} | {eigen, 7:0.000} | {peer, -5} | {(waarde is null ? ">" : " ")}{ander.Seconden, 6:0.0} | {(waarde is null ? "<" : " ")}{deel:0.0000}{(resultaat.Bewezen ? "" : " not proven")}"
                )
            );
            goed &= deel <= doel;
        }
        return goed;
    }

    // Null: not at its end in time, or not at all; then it took at least this long.
    private static async Task<long[]?> Vraag(CbcVraag ander, TimeSpan grens)
    {
        using var klok = new CancellationTokenSource(grens);
        try
        {
            return await ander.Los(klok.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private static (double Seconden, Resultaat Resultaat) Los(Instantie instantie, int? meeste, TimeSpan grens)
    {
        var begin = Stopwatch.GetTimestamp();
        bool Voorbij() => Stopwatch.GetElapsedTime(begin) > grens;
        var bogen = new Bogenset(instantie);
        var oplossing = Verdeler.Los(bogen, Voorbij);
        if (meeste is null)
        {
            var zonder = Resultaatmaker.Maak(bogen, oplossing);
            return (Stopwatch.GetElapsedTime(begin).TotalSeconds, zonder);
        }
        var uit = Kapping.Kap(bogen, oplossing, meeste.Value, Voorbij);
        var resultaat = Resultaatmaker.Maak(bogen, oplossing, uit.Ketens, meeste, uit.Grens);
        return (Stopwatch.GetElapsedTime(begin).TotalSeconds, resultaat);
    }

    private static bool Wijzig(Instantie instantie)
    {
        var heel = Enumerable
            .Range(0, 5)
            .Select(_ => Los(instantie, null, TimeSpan.MaxValue).Seconden)
            .Order()
            .ElementAt(2);
        var (geladen, toeval) = (new Geladenvraag(instantie), new Random(Zaad));
        Console.WriteLine($"one change on {instantie.Zoekvragen.Count}, full solve {heel * 1000:0.0} ms:");
        var goed = true;
        foreach (
            var (naam, wijzig) in new (string, Action<int>)[]
            {
                ("a place more or less", beurt => Plek(geladen, toeval, beurt)),
                ("a fact of a zoekvraag", _ => Zoekvraagfeit(geladen, toeval)),
                ("a fact of a groep", _ => Groepfeit(geladen, toeval)),
            }
        )
        {
            var meting = Meting.Van([.. Enumerable.Range(0, Wijzigingen)], 1, wijzig);
            var deel = meting.Mediaan / 1000 / heel;
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"  {naam, -22} median {meting.Mediaan:0.000} ms ({deel:0.0000} of a full solve), p99 {meting.P99:0.00} ms"
                )
            );
            goed &= deel <= DoelWijziging && meting.P99 <= DoelWijzigingMs;
        }
        var vers = Verdeler.Los(new Bogenset(geladen.Instantie), () => false).Waarde();
        return vers.SequenceEqual(geladen.Waarde())
            ? goed
            : throw new InvalidOperationException("A loaded question gives another value than a new solve.");
    }

    private static void Plek(Geladenvraag geladen, Random toeval, int beurt)
    {
        var groep = geladen.Instantie.Groepen[toeval.Next(geladen.Instantie.Groepen.Count)];
        geladen.Zet(groep with { Vrij = Math.Max(0, groep.Vrij + (beurt % 2 == 0 ? 1 : -1)) });
    }

    private static void Zoekvraagfeit(Geladenvraag geladen, Random toeval)
    {
        var zoekvraag = geladen.Instantie.Zoekvragen[toeval.Next(geladen.Instantie.Zoekvragen.Count)];
        var profiel = Profielen[toeval.Next(Profielen.Length)];
        geladen.Zet(zoekvraag with { Profiel = zoekvraag.Profiel with { Profiel = profiel } });
    }

    private static void Groepfeit(Geladenvraag geladen, Random toeval)
    {
        var groep = geladen.Instantie.Groepen[toeval.Next(geladen.Instantie.Groepen.Count)];
        int? grens = groep.Groep.LeeftijdMax is null ? 65 : null;
        geladen.Zet(groep with { Groep = groep.Groep with { LeeftijdMax = grens } });
    }
}

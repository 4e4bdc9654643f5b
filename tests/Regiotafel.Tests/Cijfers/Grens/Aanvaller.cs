using System.Globalization;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Grens;

/// <summary>
/// Somebody outside who wants small counts. It reads published figures only, knows how they are rounded and how they hang together,
/// and shares no code with the border: bounds by propagation, then a search for a second possible value of each count.
/// </summary>
internal sealed class Aanvaller
{
    private const int Zoekgrens = 20_000;

    private readonly Dictionary<string, int> _nummers = [];
    private readonly List<long> _laag = [];
    private readonly List<long> _hoog = [];
    private readonly List<(int[] Delen, int Geheel, bool Precies)> _sommen = [];
    private int _stappen;

    /// <summary>Counts of which only one value is possible, and that below five and above zero.</summary>
    public IReadOnlyList<string> Gevonden { get; private set; } = [];

    /// <summary>Counts for which the search gave up.</summary>
    public int Onbeslist { get; private set; }

    /// <summary>Notes what a published count stands for.</summary>
    public void Zie(string naam, long laag, long hoog)
    {
        var nummer = Nummer(naam);
        (_laag[nummer], _hoog[nummer]) = (Math.Max(laag, _laag[nummer]), Math.Min(hoog, _hoog[nummer]));
    }

    /// <summary>Reads a published count.</summary>
    public void Zie(string naam, VrijCijfer cijfer) => Zie(naam, Getal(cijfer.Laag!), Getal(cijfer.Hoog!));

    /// <summary>
    /// Reads a published ratio over a noemer that is known: every rounded teller that gives this value is possible.
    /// </summary>
    public void ZieRatio(string naam, VrijCijfer cijfer, long noemer, long schaal)
    {
        var (stap, laag, hoog) = cijfer switch
        {
            { Vertrouwelijkheid: Vertrouwelijkheid.Vergroofd } => (10, 5, 4),
            _ when cijfer.Laag == cijfer.Hoog => (1, 0, 0),
            _ => (5, 2, 2),
        };
        var mogelijk = Enumerable
            .Range(0, 400)
            .Select(keer => (long)keer * stap)
            .Where(t =>
                Math.Round(t * schaal / (decimal)noemer, MidpointRounding.AwayFromZero) == Getal(cijfer.Waarde!)
            )
            .ToList();
        Zie(naam, Math.Max(0, mogelijk.Min() - laag), mogelijk.Max() + hoog);
    }

    /// <summary>Reads a published share: every pair of a rounded teller and noemer that is printed like this is possible.</summary>
    public void ZieAandeel(string teller, string noemer, VrijCijfer cijfer)
    {
        if (cijfer.Waarde is null || cijfer.Laag == cijfer.Hoog)
        {
            Zie(noemer, 0, cijfer.Waarde is null ? 14 : 2_000);
            return;
        }
        var grof = cijfer.Vertrouwelijkheid == Vertrouwelijkheid.Vergroofd;
        var stappen = Enumerable.Range(0, 40).Select(keer => keer * 5L).ToList();
        var mogelijk = stappen
            .SelectMany(n => stappen.Where(t => t <= n + 5).Select(t => (T: t, N: n)))
            .Where(p => p.N > 0 && (grof || Past(cijfer, p.T, p.N)))
            .ToList();
        var (laag, hoog) = grof ? (5, 4) : (2, 2);
        Zie(teller, Math.Max(0, mogelijk.Min(p => p.T) - laag), mogelijk.Max(p => p.T) + hoog);
        Zie(noemer, Math.Max(0, mogelijk.Min(p => p.N) - laag), mogelijk.Max(p => p.N) + hoog);
    }

    /// <summary>Parts that are known to add up, or to be each at most the whole.</summary>
    public void Weet(string geheel, bool precies, params string[] delen) =>
        _sommen.Add(([.. delen.Select(Nummer)], Nummer(geheel), precies));

    public void ValAan()
    {
        var (laag, hoog) = (_laag.ToArray(), _hoog.ToArray());
        var klopt = Leid(laag, hoog);
        var gevonden = new List<string>();
        foreach (var (naam, nummer) in _nummers)
        {
            if (laag[nummer] > 4 || hoog[nummer] == 0)
            {
                continue;
            }
            var mogelijk = Mogelijk(nummer, laag, hoog).Take(2).ToList();
            // What it thinks it knows must be true: otherwise it finds nothing for the wrong reason.
            klopt &= mogelijk.Count > 0 || Onbeslist > 0;
            if (mogelijk is [>= 1 and <= 4])
            {
                gevonden.Add($"{naam} is {mogelijk[0]}");
            }
        }
        Gevonden = klopt
            ? gevonden
            : throw new InvalidOperationException("What the attacker knows contradicts itself.");
    }

    private IEnumerable<long> Mogelijk(int nummer, long[] onder, long[] boven)
    {
        for (var waarde = onder[nummer]; waarde <= boven[nummer]; waarde++)
        {
            var (laag, hoog) = (onder.ToArray(), boven.ToArray());
            (laag[nummer], hoog[nummer]) = (waarde, waarde);
            _stappen = 0;
            var antwoord = Leid(laag, hoog) ? Zoek(laag, hoog) : false;
            Onbeslist += antwoord is null ? 1 : 0;
            if (antwoord == true)
            {
                yield return waarde;
            }
        }
    }

    // Every count a value, so that all sums hold; null: too many steps.
    private bool? Zoek(long[] laag, long[] hoog)
    {
        if (++_stappen > Zoekgrens)
        {
            return null;
        }
        var open = Enumerable.Range(0, laag.Length).Where(n => laag[n] < hoog[n]).ToList();
        if (open.Count == 0)
        {
            return true;
        }
        var kies = open.MinBy(n => hoog[n] - laag[n]);
        var midden = (laag[kies] + hoog[kies]) / 2;
        foreach (
            var waarde in Enumerable
                .Range(0, (int)(hoog[kies] - laag[kies]) + 1)
                .Select(k => laag[kies] + k)
                .OrderBy(w => Math.Abs(w - midden))
        )
        {
            var (l, h) = (laag.ToArray(), hoog.ToArray());
            (l[kies], h[kies]) = (waarde, waarde);
            if (Leid(l, h) && Zoek(l, h) is var antwoord && antwoord != false)
            {
                return antwoord;
            }
        }
        return false;
    }

    private bool Leid(long[] laag, long[] hoog)
    {
        for (var veranderd = true; veranderd; )
        {
            veranderd = false;
            foreach (var (delen, geheel, precies) in _sommen)
            {
                var (minste, meeste) = (delen.Sum(d => laag[d]), delen.Sum(d => hoog[d]));
                if (!precies)
                {
                    foreach (var deel in delen)
                    {
                        veranderd |= Perk(deel, 0, hoog[geheel]) | Perk(geheel, laag[deel], long.MaxValue);
                    }
                    continue;
                }
                veranderd |= Perk(geheel, minste, meeste);
                foreach (var deel in delen)
                {
                    veranderd |= Perk(deel, laag[geheel] - (meeste - hoog[deel]), hoog[geheel] - (minste - laag[deel]));
                    (minste, meeste) = (delen.Sum(d => laag[d]), delen.Sum(d => hoog[d]));
                }
            }
            if (Enumerable.Range(0, laag.Length).Any(n => laag[n] > hoog[n]))
            {
                return false;
            }
        }
        return true;

        bool Perk(int nummer, long van, long tot)
        {
            var nauwer = van > laag[nummer] || tot < hoog[nummer];
            (laag[nummer], hoog[nummer]) = (Math.Max(van, laag[nummer]), Math.Min(tot, hoog[nummer]));
            return nauwer && laag[nummer] <= hoog[nummer] + 1;
        }
    }

    private static bool Past(VrijCijfer cijfer, long t, long n) =>
        Procent(t, n) == Getal(cijfer.Waarde!)
        && Procent(Math.Max(0, t - 2), n + 2) == Getal(cijfer.Laag!)
        && Procent(t + 2, n - 2) == Getal(cijfer.Hoog!);

    private static long Procent(long t, long n) =>
        (long)Math.Min(100, Math.Round(t * 100 / (decimal)n, MidpointRounding.AwayFromZero));

    private int Nummer(string naam)
    {
        if (!_nummers.TryGetValue(naam, out var nummer))
        {
            _nummers[naam] = nummer = _laag.Count;
            _laag.Add(0);
            _hoog.Add(2_000);
        }
        return nummer;
    }

    private static long Getal(string tekst) => long.Parse(tekst, CultureInfo.InvariantCulture);
}

using Regiotafel.Kern.Aanlevering;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>From status periods to one stand per person on a day.</summary>
internal static class Persoonstanden
{
    /// <summary>The most pressing first, as the figures choose it (indicatoren.md, 2d), then what does not wait.</summary>
    private static readonly string[] Rang = ["6", "7", "2", "3", "4", "5"];

    // Rows that are explained when nothing of a file can be used.
    private const int MeesteUitleg = 20;

    /// <param name="lezing">The rows of a file.</param>
    /// <param name="peildatum">The day of which the file tells.</param>
    /// <param name="regio">The region for which it is read.</param>
    /// <param name="hash">Our hash of a pseudonym.</param>
    public static IReadOnlyList<Persoonstand> Maak(
        Bestandslezing lezing,
        DateOnly peildatum,
        string regio,
        Func<string, string> hash
    ) =>
        [
            .. lezing
                .Keur.Regels.Where(r => r.Client is not null)
                .GroupBy(r => r.Client!, StringComparer.Ordinal)
                .Select(p => Stand(hash(p.Key), [.. p], lezing, peildatum, regio))
                .OfType<Persoonstand>()
                .OrderBy(p => p.Regel),
        ];

    /// <summary>Why a file without anybody of this region is refused: by it the whole list would be reported no more.</summary>
    public static IReadOnlyList<Keurpunt> Weigering(Bestandslezing lezing, DateOnly peildatum, string regio) =>
        Maak(lezing, peildatum, regio, id => id).All(s => s.Lot is Persoonlot.AndereRegio or Persoonlot.Quarantaine)
            ?
            [
                new(
                    0,
                    "",
                    "NIEMAND-VAN-REGIO",
                    Keurgevolg.Weigering,
                    "In dit bestand staat op deze dag niemand van uw regio die te lezen is. Kijk of het bestand van uw zorgkantoor is en of de dag klopt."
                ),
                .. lezing.Keur.Punten.Where(p => p.Gevolg == Keurgevolg.Quarantaine).Take(MeesteUitleg),
            ]
            : [];

    // Null: nothing of this person holds on the day, so the person is not on the list any more.
    private static Persoonstand? Stand(
        string hash,
        IReadOnlyList<Wachtlijstregel> regels,
        Bestandslezing lezing,
        DateOnly peildatum,
        string regio
    )
    {
        var eerste = regels.Min(r => r.Regel);
        // The row that cannot be read may be the one that counts.
        if (regels.FirstOrDefault(r => r.Gegevens is null) is { } onleesbaar)
        {
            return new(hash, onleesbaar.Regel, Persoonlot.Quarantaine);
        }
        var geldig = regels.Where(r => r.Gegevens!.Geldt(peildatum)).ToList();
        if (geldig.Count == 0)
        {
            return null;
        }
        var hier = geldig.Where(r => r.Gegevens!.Regio == regio).ToList();
        if (hier.Count == 0)
        {
            return new(hash, eerste, Persoonlot.AndereRegio);
        }
        var ggz = hier.Where(r => Zorgprofiel.Van(r.Gegevens!.Zzp, peildatum)?.Groep is "W" or "B").ToList();
        if (ggz.Count == 0)
        {
            return new(hash, eerste, Persoonlot.GeenGgz);
        }
        // A code of another time is a code that is not known on this day.
        if (ggz.Find(r => Leveringsstatus.Van(r.Gegevens!.Status, peildatum) is null) is { } oud)
        {
            return new(hash, oud.Regel, Persoonlot.Quarantaine);
        }
        var telt = ggz.OrderBy(r => Array.IndexOf(Rang, r.Gegevens!.Status))
            .ThenByDescending(r => r.Gegevens!.Van)
            .ThenByDescending(r => r.Gegevens!.Besluit)
            .First();
        return Van(hash, telt, lezing.Extra.GetValueOrDefault(telt.Regel)) with
        {
            WachtSinds = WachtSinds(telt.Gegevens!, regels.Select(r => r.Gegevens!), peildatum),
        };
    }

    private static Persoonstand Van(string hash, Wachtlijstregel regel, Aw317extra? extra)
    {
        var p = regel.Gegevens!;
        return new(hash, regel.Regel, extra?.ZietAf == true ? Persoonlot.ZietAf : Persoonlot.Telt)
        {
            Zzp = p.Zzp,
            Leveringsvorm = p.Leveringsvorm,
            Status = p.Status,
            Classificatie = p.Classificatie,
            Vanaf = p.Van,
            Instelling = extra?.Instelling,
        };
    }

    // Another status is no new wait: periods that join are one.
    private static DateOnly? WachtSinds(Wachtperiode nu, IEnumerable<Wachtperiode> alle, DateOnly peildatum)
    {
        if (!Wacht(nu.Status))
        {
            return null;
        }
        var sinds = nu.Van;
        foreach (var p in alle.Where(p => Wacht(p.Status) && p.Van <= peildatum).OrderByDescending(p => p.Van))
        {
            if (p.Van < sinds && (p.Tot is not { } tot || tot.AddDays(1) >= sinds))
            {
                sinds = p.Van;
            }
        }
        return sinds;
    }

    private static bool Wacht(string status) => status is "6" or "7" or "2";
}

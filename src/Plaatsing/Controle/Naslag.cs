using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Controle;

/// <summary>
/// The instance as the checker sees it: who fits where by the criteria themselves, places, and the value of a pair worked out from
/// criteria.md §4 once more. Shares nothing with the solver but the instance.
/// </summary>
internal sealed class Naslag
{
    private const int Uitgebreid = 10;
    private readonly Dictionary<string, int[]> _perRegio = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _rivalen = new(StringComparer.Ordinal);

    public Naslag(Instantie instantie)
    {
        Instantie = instantie;
        Groepen = instantie.Groepen.ToDictionary(g => g.Code, StringComparer.Ordinal);
        Zoekvragen = instantie.Zoekvragen.ToDictionary(z => z.Code, StringComparer.Ordinal);
        Plekken = instantie.Groepen.ToDictionary(g => g.Code, g => (long)g.Vrij, StringComparer.Ordinal);
        foreach (var bewoner in instantie.Zoekvragen.Where(z => !z.Wacht))
        {
            Plekken[bewoner.HuidigeGroep!]++;
        }
        foreach (var regio in instantie.Zoekvragen.Select(z => z.Profiel.Regio ?? "").Distinct(StringComparer.Ordinal))
        {
            _perRegio[regio] = [.. Enumerable.Range(0, instantie.Groepen.Count).Where(g => RegioPast(regio, g))];
        }
        var passend = instantie.Zoekvragen.AsParallel().AsOrdered().Select(Passend).ToList();
        foreach (var (zoekvraag, groepen) in instantie.Zoekvragen.Zip(passend))
        {
            foreach (var groep in zoekvraag.Wacht ? groepen : [])
            {
                _rivalen[groep] = _rivalen.GetValueOrDefault(groep) + 1;
            }
            PasselijkeGroepen[zoekvraag.Code] = [.. groepen.Where(g => Plekken[g] > 0 && g != zoekvraag.HuidigeGroep)];
        }
    }

    public Instantie Instantie { get; }

    public Dictionary<string, Groepregel> Groepen { get; }

    public Dictionary<string, Zoekvraagregel> Zoekvragen { get; }

    public Dictionary<string, long> Plekken { get; }

    /// <summary>Per zoekvraag the groepen with places where it fits.</summary>
    public Dictionary<string, List<string>> PasselijkeGroepen { get; } = new(StringComparer.Ordinal);

    /// <summary>The value of a pair: nine levels and the lot.</summary>
    public long[] Waarde(Zoekvraagregel z, string groepcode)
    {
        var (groep, vrij) = (Groepen[groepcode].Groep, Groepen[groepcode].Vrij);
        var uit = new long[Uitgebreid];
        if (z.Wacht)
        {
            var dagen = Math.Min(3650, Math.Max(0, Instantie.Datum.DayNumber - z.WachtSinds!.Value.DayNumber));
            uit[0] = z.Profiel.Status == "6" ? 1 : 0;
            uit[1] = OverNorm(z.Profiel.Status!, dagen);
            uit[2] = z.Profiel.Status == "7" ? 1 : 0;
            uit[8] = dagen;
        }
        else
        {
            uit[3] = z.VerkeerdePlek ? 1 : 0;
            uit[5] = -1;
        }
        string[] namen = [groep.Code, groep.Locatie, groep.Aanbieder];
        uit[4] = z.Profiel.Voorkeuren.Intersect(namen).Any() ? 1 : 0;
        uit[6] = -(2 * Band(z.Profiel.Netwerk, groep.Plek)) - (AndereAanbieder(z, groep) ? 1 : 0);
        uit[7] = -Math.Min(31, _rivalen.GetValueOrDefault(groepcode) / (vrij > 1 ? vrij : 1));
        uit[9] = Lot(z.Code, groepcode);
        return uit;
    }

    private long OverNorm(string status, int dagen)
    {
        if (status == "2" || !Instantie.Parameters.NormWeken.TryGetValue(status, out var weken))
        {
            return 0;
        }
        // Days times two, so that one and a half times the norm is a whole number too.
        var norm = weken * 7L;
        return new[] { 2 * norm, 3 * norm, 4 * norm }.Count(grens => 2L * dagen > grens);
    }

    private static long Band(Punt? netwerk, Punt? plek)
    {
        if (netwerk is null || plek is null)
        {
            return 2;
        }
        var kwadraat = netwerk.AfstandKwadraat(plek);
        return new Int128[] { 10_000, 62_500, 250_000 }.Count(grens => kwadraat >= grens);
    }

    private static bool AndereAanbieder(Zoekvraagregel z, Groep groep) =>
        z.VorigeAanbieder is not null && z.VorigeAanbieder != groep.Aanbieder;

    private long Lot(string zoekvraag, string groep)
    {
        var tekst = System.Text.Encoding.UTF8.GetBytes($"{Instantie.Parameters.LotingZaad}|{zoekvraag}|{groep}");
        var som = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(tekst));
        // Five hexadecimal digits are the first 20 bits.
        return Convert.ToInt64(som[..5], 16);
    }

    private List<string> Passend(Zoekvraagregel z) =>
        [
            .. _perRegio[z.Profiel.Regio ?? ""]
                .Select(g => Instantie.Groepen[g])
                .Where(g => Criteriumtoets.Past(z.Profiel, g.Groep, Instantie.Moment))
                .Select(g => g.Code),
        ];

    // The criterion REG looks at nothing of the client but the region: judged once for all clients of a region.
    private bool RegioPast(string regio, int groep)
    {
        var profiel = new Zoekprofiel { Regio = regio.Length == 0 ? null : regio };
        return Criteriumtoets
            .Toets(profiel, Instantie.Groepen[groep].Groep, Instantie.Moment)
            .Criteria.All(c => c.Criterium != "REG" || c.Oordeel == Oordeel.Past);
    }
}

using System.Globalization;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>
/// What an outsider makes of the tables of a country: the bounds of each count that is shown, and what adds up to what. Which sums
/// hold is told from the true counts, so that the outsider knows at least as much as any reader of the definitions.
/// </summary>
internal sealed class Landkennis(IReadOnlyDictionary<string, (long Teller, long? Noemer)> waar)
{
    private const int Genoeg = 10;
    private static readonly string[] _brug =
    [
        "stand-eind-maand",
        "instroom-maand",
        "herintreding-maand",
        "uitstroom-maand",
    ];

    /// <param name="kijk">Changes the bounds of a count before the outsider sees them, for a counter-proof.</param>
    public Landaanvaller Vertel(
        IReadOnlyList<Uitgavetabel> tabellen,
        Func<string, long, (long Onder, long Boven), (long, long)> kijk
    )
    {
        var uit = new Landaanvaller();
        var rijen = new Dictionary<string, List<(string Naam, long Waarde)>>(StringComparer.Ordinal);
        foreach (var cijfer in tabellen.SelectMany(t => t.Cijfers.Select(c => (Tabel: t, Cijfer: c))))
        {
            Zie(uit, cijfer.Tabel, cijfer.Cijfer, rijen, kijk);
        }
        foreach (var groep in rijen.Values)
        {
            Sommen(uit, groep);
        }
        Zelfden(uit, rijen);
        foreach (var tabel in tabellen)
        {
            Indelingen(uit, tabel);
        }
        Bruggen(uit, tabellen);
        foreach (
            var cijfer in tabellen
                .Where(t => t.Indicator is "tegel-intramuraal" or "tegel-eigen-omgeving" or "tegel-zonder-zorg")
                .SelectMany(t => t.Cijfers)
        )
        {
            uit.HoogstensAls(Naam(cijfer, "T"), $"tegel-geindiceerd@2.0 {cijfer.Periode} {cijfer.Regio}  T");
        }
        return uit;
    }

    private void Zie(
        Landaanvaller uit,
        Uitgavetabel tabel,
        VrijCijfer cijfer,
        Dictionary<string, List<(string, long)>> rijen,
        Func<string, long, (long, long), (long, long)> kijk
    )
    {
        var sleutel = $"{cijfer.Indicator}@{cijfer.Versie} {cijfer.Periode} {cijfer.Regio} {cijfer.Uitsplitsing}";
        if (tabel.Maat == "groei" || !waar.TryGetValue(sleutel, out var echt))
        {
            return;
        }
        var teltMensen = TeltMensen(tabel);
        var eenheid = tabel.Soort == "periodegemiddelde" ? echt.Noemer!.Value : 1;
        var (teller, noemer) = Banden(tabel, cijfer, teltMensen, eenheid);
        void Deel(string deel, long waarde, (long, long) band)
        {
            var naam = Naam(cijfer, deel);
            var (onder, boven) = kijk(naam, waarde, band);
            uit.Zie(naam, onder, boven);
            var rij = $"{cijfer.Indicator}@{cijfer.Versie} {cijfer.Periode} {cijfer.Uitsplitsing} {deel}";
            (rijen.TryGetValue(rij, out var lijst) ? lijst : rijen[rij] = []).Add((naam, waarde));
        }
        Deel("T", echt.Teller, teller);
        if (teltMensen)
        {
            Deel("N", echt.Noemer!.Value, noemer);
            if (tabel.Maat == "aandeel")
            {
                uit.HoogstensAls(Naam(cijfer, "T"), Naam(cijfer, "N"));
            }
        }
    }

    // A noemer of months or of inhabitants counts nobody of ours; so does one that stands exactly.
    private static bool TeltMensen(Uitgavetabel tabel) =>
        tabel.Maat != "aantal" && tabel.Soort != "periodegemiddelde" && !tabel.Bronnen.Contains("inwoners");

    private static ((long, long) Teller, (long, long) Noemer) Banden(
        Uitgavetabel tabel,
        VrijCijfer cijfer,
        bool teltMensen,
        long eenheid
    )
    {
        if (cijfer.Teller is null)
        {
            // "te klein": the noemer may lie under ten. Rounded it is at most ten, as a ten at most ten too.
            return ((0, 14), (0, 14));
        }
        var teller = Getal(cijfer.Teller);
        var noemer = teltMensen ? Getal(cijfer.Noemer!) : 0;
        if (cijfer.Vertrouwelijkheid != Vertrouwelijkheid.Vergroofd)
        {
            return (Vijf(teller), Vijf(noemer));
        }
        if (!teltMensen)
        {
            return (Tien(teller), default);
        }
        // Coarser is the teller, the noemer or both: whichever gives the printed bounds.
        var mogelijk = (
            from t in new[] { Vijf(teller), Tien(teller) }
            from n in new[] { Vijf(noemer), Tien(noemer) }
            where Past(tabel, cijfer, t, n)
            select (T: t, N: n)
        ).ToList();
        return mogelijk.Count == 0
            ? (Tien(teller), Tien(noemer))
            : (
                (mogelijk.Min(m => m.T.Item1), mogelijk.Max(m => m.T.Item2)),
                (mogelijk.Min(m => m.N.Item1), mogelijk.Max(m => m.N.Item2))
            );

        (long, long) Vijf(long waarde) => (Math.Max(0, waarde - (5 * eenheid / 2)), waarde + (((5 * eenheid) - 1) / 2));
        (long, long) Tien(long waarde) => (Math.Max(0, waarde - (5 * eenheid)), waarde + (((10 * eenheid) - 1) / 2));
    }

    private static bool Past(Uitgavetabel tabel, VrijCijfer cijfer, (long, long) t, (long, long) n)
    {
        var decimalen = cijfer.Laag!.Contains('.', StringComparison.Ordinal) ? cijfer.Laag.Split('.')[1].Length : 0;
        string Waarde(long teller, long noemer)
        {
            var waarde = teller * tabel.Schaal / noemer;
            var hoogst = tabel.Maat == "aandeel" ? Math.Min(waarde, tabel.Schaal) : waarde;
            return decimal.Round(hoogst, decimalen, MidpointRounding.AwayFromZero)
                .ToString($"F{decimalen}", CultureInfo.InvariantCulture);
        }
        return n.Item1 > 0 && Waarde(t.Item1, n.Item2) == cijfer.Laag && Waarde(t.Item2, n.Item1) == cijfer.Hoog;
    }

    private static void Sommen(Landaanvaller uit, List<(string Naam, long Waarde)> rij)
    {
        var alle = rij.Where(c => c.Naam.Contains(" ALLE ", StringComparison.Ordinal)).ToList();
        var regios = rij.Except(alle).ToList();
        if (alle is [var geheel] && regios.Sum(r => r.Waarde) == geheel.Waarde)
        {
            uit.Som(regios.Select(r => r.Naam), geheel.Naam);
        }
    }

    // Rows with the same counts in every region, most of them above zero, count the same people.
    private static void Zelfden(Landaanvaller uit, Dictionary<string, List<(string Naam, long Waarde)>> rijen)
    {
        var gelijk = rijen
            .Where(r => r.Value.Count(c => c.Waarde > 0) >= Genoeg)
            .GroupBy(r => $"{r.Key.Split(' ')[1]} {string.Join(',', r.Value.Select(c => c.Waarde))}");
        foreach (var groep in gelijk)
        {
            var eerste = groep.First().Value;
            foreach (var ander in groep.Skip(1))
            {
                foreach (var ((een, _), (twee, _)) in eerste.Zip(ander.Value))
                {
                    uit.Zelfde(een, twee);
                }
            }
        }
    }

    private void Indelingen(Landaanvaller uit, Uitgavetabel tabel)
    {
        foreach (var groep in tabel.Cijfers.Where(c => c.Regio != "ALLE-ONGEWOGEN").GroupBy(c => (c.Periode, c.Regio)))
        {
            var cellen = groep.Where(c => waar.ContainsKey(Sleutel(c))).ToDictionary(c => c.Uitsplitsing);
            var delen = cellen.Values.Where(c => c.Uitsplitsing.Count(t => t == '=') == 1);
            foreach (var dimensie in delen.GroupBy(c => c.Uitsplitsing.Split('=')[0]).Select(d => d.ToList()))
            {
                var som = dimensie.Sum(c => waar[Sleutel(c)].Teller);
                var namen = dimensie.Select(c => Naam(c, "T"));
                if (cellen.TryGetValue("", out var totaal) && waar[Sleutel(totaal)].Teller == som)
                {
                    uit.Som(namen, Naam(totaal, "T"));
                }
                else if (TeltMensen(tabel) && tabel.Maat == "aandeel" && waar[Sleutel(dimensie[0])].Noemer == som)
                {
                    uit.Som(namen, Naam(dimensie[0], "N"));
                }
            }
            if (TeltMensen(tabel))
            {
                var noemers = cellen.Values.GroupBy(c => waar[Sleutel(c)].Noemer).Where(n => n.Count() == cellen.Count);
                foreach (var zelfde in noemers.Select(n => n.ToList()))
                {
                    zelfde.Skip(1).ToList().ForEach(c => uit.Zelfde(Naam(zelfde[0], "N"), Naam(c, "N")));
                }
            }
        }
    }

    private void Bruggen(Landaanvaller uit, IReadOnlyList<Uitgavetabel> tabellen)
    {
        var maanden = tabellen
            .First(t => t.Indicator == _brug[0])
            .Cijfers.Where(c => c.Regio == "ALLE")
            .Select(c => c.Periode);
        string Cel(string code, string maand) => $"{code}@1.0 {maand} ALLE  T";
        foreach (var (vorige, maand) in maanden.Zip(maanden.Skip(1)))
        {
            uit.Regel(
                [Cel(_brug[0], vorige), Cel(_brug[1], maand), Cel(_brug[2], maand)],
                [Cel(_brug[0], maand), Cel(_brug[3], maand)],
                precies: true
            );
        }
    }

    private static string Sleutel(VrijCijfer c) => $"{c.Indicator}@{c.Versie} {c.Periode} {c.Regio} {c.Uitsplitsing}";

    private static string Naam(VrijCijfer c, string deel) => $"{Sleutel(c)} {deel}";

    private static long Getal(string tekst) => long.Parse(tekst, CultureInfo.InvariantCulture);
}

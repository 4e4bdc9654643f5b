using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>
/// Gives every count of a set of tables its cell, also the people behind a mean amount. Counts of the same people in two tables are
/// one cell.
/// </summary>
internal sealed class Netbouwer(IReadOnlyList<Grenstabel> tabellen, Beleid beleid)
{
    private readonly Aantallennet _net = new();

    public static Aantallennet Bouw(IReadOnlyList<Grenstabel> tabellen, Beleid beleid)
    {
        var bouwer = new Netbouwer([.. tabellen.Where(t => t.IsTelling || t.IsBedrag)], beleid);
        bouwer.MaakCellen();
        new Verbandbouwer(bouwer._net, bouwer.Tabellen, beleid).Bouw();
        return bouwer._net;
    }

    private IReadOnlyList<Grenstabel> Tabellen => tabellen;

    private void MaakCellen()
    {
        var gezien = new Dictionary<string, List<Aantallenrij>>(StringComparer.Ordinal);
        foreach (var rij in tabellen.SelectMany(Rijen))
        {
            if (!gezien.TryGetValue(rij.Afdruk, out var zelfde))
            {
                gezien[rij.Afdruk] = zelfde = [];
            }
            var eerder = zelfde.Find(r => r.ZelfdeMensen(rij));
            foreach (var (sleutel, telling) in rij.Cellen)
            {
                var cel = eerder is null
                    ? Nieuw(rij, sleutel, telling)
                    : _net.Plaats(eerder.Tabel, Zelfde(eerder, sleutel), eerder.Noemer)!.Value;
                _net.Plaats(rij.Tabel, sleutel, rij.Noemer, cel);
            }
            zelfde.Add(rij);
        }
    }

    private static Celsleutel Zelfde(Aantallenrij eerder, Celsleutel sleutel) =>
        eerder.Cellen.First(c => c.Sleutel.Regio == sleutel.Regio).Sleutel;

    private int Nieuw(Aantallenrij rij, Celsleutel sleutel, Telling telling)
    {
        var waar = (long)(rij.Noemer ? telling.Noemer!.Value : telling.Teller);
        var soort = rij.Noemer ? "noemer" : "teller";
        var naam =
            $"{rij.Tabel.Definitie.Code} {sleutel.Periode.Code} {sleutel.Regio} {sleutel.Uitsplitsing} ({soort})";
        return _net.Voeg(new(naam, new(waar), rij.Noemer ? 1 : rij.Tabel.Eenheid(telling), beleid.Rond));
    }

    private static IEnumerable<Aantallenrij> Rijen(Grenstabel tabel)
    {
        var groepen = tabel
            .Cellen.Lees()
            .Cellen.Where(c => c.Value is not null)
            .GroupBy(c => (c.Key.Periode, c.Key.Uitsplitsing));
        foreach (var groep in groepen)
        {
            var cellen = groep.Select(c => (c.Key, c.Value!.Value)).ToList();
            if (tabel.IsTelling)
            {
                yield return new(tabel, Noemer: false, groep.Key.Uitsplitsing, cellen);
            }
            if (tabel.NoemerTeltMensen)
            {
                yield return new(tabel, Noemer: true, groep.Key.Uitsplitsing, cellen);
            }
        }
    }
}

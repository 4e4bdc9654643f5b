using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Gives the care of one region its providers and locations: exactly so many clients of January 2023 with another sector, and
/// exactly so many locations with at least three of them.
/// </summary>
internal sealed class Plaatstoedeling(Regiodoel regio, Plekkenboek plekken, Toeval toeval)
{
    private const string Ggz = "GGZ";
    private const string DerdeWonen = "884";
    private const int MinstePerLocatie = 3;
    private const int MeestePerKleine = 2;

    public void Verdeel(IReadOnlyList<Woonperiode> perioden)
    {
        var ggz = perioden.Where(p => p.IsGgz && (p.Zorg.Count > 0 || p.Vergissing)).ToList();
        KiesSector(ggz);
        foreach (var periode in perioden.Where(p => !p.IsGgz))
        {
            periode.Segment = "VV";
            periode.Zorg = [new(Zorgdeel.Verblijf, periode.Van, periode.Tot) { Plek = Een(plekken.Anders).Postcode }];
        }
        foreach (var periode in perioden)
        {
            periode.Agb = plekken.Aanbieder(periode.Segment);
        }
        KiesLocaties(ggz);
        foreach (var deel in ggz.SelectMany(p => p.Zorg).Where(z => z.Vorm == Zorgdeel.Vpt))
        {
            Cluster(deel);
        }
    }

    private void KiesSector(List<Woonperiode> ggz)
    {
        var klanten = ggz.Where(p => p.IsKlant)
            .Select(p => (Periode: p, Rang: toeval.Onder(1000) - Voorrang(p)))
            .OrderBy(p => p.Rang)
            .Select(p => p.Periode)
            .ToList();
        foreach (var periode in klanten.Take(regio.Sectorvreemd))
        {
            periode.Segment = Ander();
        }
        var promille = 1000 * regio.Sectorvreemd / klanten.Count;
        foreach (var periode in ggz.Where(p => !p.IsKlant && toeval.Kans(promille)))
        {
            periode.Segment = Ander();
        }
    }

    // People with the third profile are with another sector most often.
    private static int Voorrang(Woonperiode periode) => periode.ProfielOp(Dagen.Peil2023).Zzp == DerdeWonen ? 500 : 0;

    private string Ander() => toeval.Kans(600) ? "GZ" : "VV";

    private void KiesLocaties(List<Woonperiode> ggz)
    {
        foreach (var deel in ggz.Where(p => p.Segment != Ggz).SelectMany(p => p.Zorg).Where(z => z.IsVerblijf))
        {
            deel.Plek = Een(plekken.Anders).Postcode;
        }
        var delen = ggz.Where(p => p.Segment == Ggz)
            .SelectMany(p => p.Zorg)
            .Where(z => z.IsVerblijf)
            .OrderBy(z => z.Raakt(Dagen.Peil2023, Dagen.Peil2023 + 30) ? 0 : 1)
            .ToList();
        var inJanuari = delen.Count(z => z.Raakt(Dagen.Peil2023, Dagen.Peil2023 + 30));
        var vast = MinstePerLocatie * plekken.Bekend.Count;
        if (inJanuari < vast)
        {
            throw new InvalidOperationException($"Region {regio.Code} has too few residents for its locations.");
        }
        foreach (var (i, deel) in delen.Index())
        {
            var klein = (i - vast) / MeestePerKleine;
            deel.Plek = (
                i < vast ? plekken.Bekend[i % plekken.Bekend.Count]
                : i < inJanuari && klein < plekken.Klein.Count ? plekken.Klein[klein]
                : toeval.Kans(100) ? Een(plekken.Eigen)
                : Vaak(plekken.Bekend)
            ).Postcode;
        }
    }

    private void Cluster(Zorgdeel deel)
    {
        deel.Geclusterd =
            toeval.Kans(450) ? 'J'
            : toeval.Kans(500) ? 'N'
            : null;
        if (deel.Geclusterd != 'N')
        {
            deel.Plek = Een(plekken.Geclusterd).Postcode;
        }
    }

    private Locatie Een(IReadOnlyList<Locatie> uit) => uit[toeval.Onder(uit.Count)];

    // The first of the list are the largest.
    private Locatie Vaak(IReadOnlyList<Locatie> uit) => uit[toeval.Onder(toeval.Onder(uit.Count) + 1)];
}

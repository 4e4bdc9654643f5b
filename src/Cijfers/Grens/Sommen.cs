using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;

namespace Regiotafel.Cijfers.Grens;

/// <summary>Which amounts and means may be shown.</summary>
internal sealed class Sommen(Beleid beleid)
{
    private readonly Dictionary<Grenstabel, HashSet<Celsleutel>> _zichtbaar = [];

    public bool Mag(Grenstabel tabel, Celsleutel sleutel)
    {
        if (tabel.Definitie.Afleiding is { } regel)
        {
            return Mag(tabel.Ouder!, sleutel)
                && (regel.Hoe == Afleidingsoort.Teller || Mag(tabel.Ouder!, Afleiden.Vorige(regel, sleutel)));
        }
        if (!_zichtbaar.TryGetValue(tabel, out var zichtbaar))
        {
            _zichtbaar[tabel] = zichtbaar = [.. Groepen(tabel).SelectMany(g => Zichtbaar(tabel, [.. g]))];
        }
        return zichtbaar.Contains(sleutel);
    }

    private static IEnumerable<IGrouping<(Periode, string), KeyValuePair<Celsleutel, Telling?>>> Groepen(
        Grenstabel tabel
    ) => tabel.Cellen.Lees().Cellen.Where(c => c.Value is not null).GroupBy(c => (c.Key.Periode, c.Key.Uitsplitsing));

    private IEnumerable<Celsleutel> Zichtbaar(Grenstabel tabel, IReadOnlyList<KeyValuePair<Celsleutel, Telling?>> groep)
    {
        var regios = groep.Where(c => c.Key.Regio != Meetrij.Alle).ToList();
        var verborgen = regios.Where(c => !Haalt(tabel, [c])).ToList();
        foreach (var (sleutel, _) in regios.Except(verborgen))
        {
            yield return sleutel;
        }
        // All regions less those shown is the sum of those hidden: that sum must reach the floors too.
        var mag = Haalt(tabel, regios) && (verborgen.Count == 0 || Haalt(tabel, verborgen));
        foreach (var (sleutel, _) in groep.Where(c => mag && c.Key.Regio == Meetrij.Alle))
        {
            yield return sleutel;
        }
    }

    private bool Haalt(Grenstabel tabel, IReadOnlyList<KeyValuePair<Celsleutel, Telling?>> cellen) =>
        beleid.Somvloer.Haalt(
            cellen.Aggregate(BigInteger.Zero, (som, c) => som + (c.Value!.Value.Noemer ?? 0)),
            Bijdragen.Samen(cellen.Select(c => tabel.BijdragenVan(c.Key)))
        );
}

using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Vergelijken;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>All figures of one indicator at one place of the path, exact, with the words that follow from them.</summary>
internal sealed class Beeld
{
    private readonly Dictionary<Celsleutel, Telling?> _regios;
    private readonly Dictionary<Celsleutel, Breuk?> _waarden = [];

    private Beeld(Definitie definitie, Dictionary<Celsleutel, Telling?> regios)
    {
        (Definitie, _regios) = (definitie, regios);
    }

    public Definitie Definitie { get; }

    /// <summary>The value of each cell; null: there is none.</summary>
    public IReadOnlyDictionary<Celsleutel, Breuk?> Waarden => _waarden;

    public static Beeld Van(Reeks regios, Reeks alle)
    {
        var definitie = regios.Definitie;
        var beeld = new Beeld(definitie, new(regios.Cellen));
        foreach (var (sleutel, telling) in regios.Cellen.Concat(alle.Cellen))
        {
            beeld._waarden[sleutel] = Waarde(definitie, telling);
        }
        foreach (var groep in definitie.HeeftNoemer && !definitie.Landelijk ? Groepen(regios.Cellen) : [])
        {
            var leden = groep.Select(c => Waarde(definitie, c.Value)).OfType<Breuk>().ToList();
            beeld._waarden[new(groep.Key.Periode, Meetrij.Ongewogen, groep.Key.Uitsplitsing)] =
                leden.Count == 0 ? null : leden.Aggregate((a, b) => a + b) / leden.Count;
        }
        return beeld;
    }

    /// <summary>From stored rows: the values as they were printed.</summary>
    public static Beeld Van(Definitie definitie, IEnumerable<string[]> rijen)
    {
        var beeld = new Beeld(definitie, []);
        foreach (var velden in rijen)
        {
            var sleutel = new Celsleutel(Periode.Lees(velden[2])!, velden[3], velden[4]);
            beeld._waarden[sleutel] = velden[7].Length == 0 ? null : Getal(velden[7]);
            if (velden[3] is not (Meetrij.Alle or Meetrij.Ongewogen or Meetrij.Land))
            {
                beeld._regios[sleutel] = Telling(velden[5], velden[6]);
            }
        }
        return beeld;
    }

    /// <summary>The word of each region; none for figures of which no word is said.</summary>
    public IReadOnlyDictionary<Celsleutel, string> Woorden()
    {
        var woorden = new Dictionary<Celsleutel, string>();
        foreach (var groep in Definitie.Maat is Maat.Aantal or Maat.Groei ? [] : Groepen(_regios))
        {
            var punten = groep
                .Select(c => new Cijferpunt(Definitie, c.Key.Periode, c.Key.Regio, c.Key.Uitsplitsing, c.Value))
                .ToList();
            var vergelijking = new Regiovergelijking(punten);
            foreach (var punt in punten)
            {
                if (vergelijking.Woord(punt).Woord is { } woord)
                {
                    woorden[new(punt.Periode, punt.Regio, punt.Uitsplitsing)] = Vergelijken.Woorden.Tekst(woord);
                }
            }
        }
        return woorden;
    }

    private static IEnumerable<
        IGrouping<(Periode Periode, string Uitsplitsing), KeyValuePair<Celsleutel, Telling?>>
    > Groepen(IEnumerable<KeyValuePair<Celsleutel, Telling?>> cellen) =>
        cellen.GroupBy(c => (c.Key.Periode, c.Key.Uitsplitsing));

    private static Breuk? Waarde(Definitie definitie, Telling? telling) =>
        telling is { } t ? Rijvorm.Waarde(definitie, t) : null;

    private static Telling? Telling(string teller, string noemer) =>
        teller.Length == 0
            ? null
            : new(
                BigInteger.Parse(teller.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
                noemer.Length == 0 ? null : BigInteger.Parse(noemer, CultureInfo.InvariantCulture)
            );

    private static Breuk Getal(string waarde)
    {
        var punt = waarde.IndexOf('.', StringComparison.Ordinal);
        var decimalen = punt < 0 ? 0 : waarde.Length - punt - 1;
        return new(
            BigInteger.Parse(waarde.Replace(".", "", StringComparison.Ordinal), CultureInfo.InvariantCulture),
            BigInteger.Pow(10, decimalen)
        );
    }
}

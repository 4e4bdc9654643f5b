using System.Globalization;
using System.Numerics;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Waarom;

/// <summary>Computes every place of the path between two metingen, in the worker.</summary>
internal sealed class Waaromgang(Waaromvraag vraag, int threads, Action<string> meld, CancellationToken ct)
{
    private readonly Definitieboek boek = Definitieboek.Meegeleverd;
    private readonly Stappen stappen = new(meld);
    private readonly Definitie definitie = Definitieboek
        .Meegeleverd.VanEditie(vraag.Editie)
        .First(d => d.Code == vraag.Indicator);

    public Waaromuitkomst Voer(ILeveringsbron eerder, ILeveringsbron later)
    {
        var (van, naar) = (Lees(eerder, vraag.Eerder.Correcties), Lees(later, vraag.Later.Correcties));
        stappen.Klaar("Beide leveringen gelezen");
        if (naar.Id != vraag.Later.MetingId)
        {
            return Waaromuitkomst.NietSplitsbaar;
        }
        var gecorrigeerd = Gelijk(vraag.Eerder, vraag.Later) ? van : Lees(eerder, vraag.Later.Correcties);
        var boeken = new Waarompad(van.Rijen, gecorrigeerd.Rijen, naar.Rijen).Boeken();
        var beelden = boeken.Select(b => Bereken(b.Boek, b.Stap)).ToList();
        Controleer(beelden[^1], vraag.Later);
        var zelfde = van.Id == vraag.Eerder.MetingId;
        if (zelfde)
        {
            Controleer(beelden[0], vraag.Eerder);
        }
        // The earlier text of a definition is not here: what it gave is, as printed.
        var begin = zelfde ? beelden[0] : Beeld.Van(definitie, Velden(vraag.Eerder));
        return new(
            true,
            !zelfde,
            [.. boeken.Zip(boeken.Skip(1), (a, b) => Waarompad.Tel(b.Stap, a.Boek, b.Boek))],
            [.. Cellen(begin, beelden)],
            [.. Woorden(begin, beelden)]
        );
    }

    private (Rijboek Rijen, string Id) Lees(ILeveringsbron bron, IReadOnlyList<Correctie> correcties)
    {
        var gang = Correctiegang.Begin(bron, correcties, threads, ct);
        var id = Ingredienten.Id(Ingredienten.Tekst(definitie, boek, gang.Scherm, gang.Toegepast, Rekenmotor.Versie));
        var scherm = gang.Gewijzigd ? Schermer.Scherm(gang.Bron, threads, ct) : gang.Scherm;
        var soorten = boek.Soorten(definitie);
        return (
            Rijboek.Lees(
                gang.Bron,
                scherm,
                s => soorten.Contains(s.Naam) || (s.Naam == "prestatiecodes" && soorten.Contains("declaraties"))
            ),
            id
        );
    }

    private Beeld Bereken(Rijboek rijen, Waaromstap stap)
    {
        var (regios, alle) = Berekening.Cellen(rijen.Bron(), definitie, threads, ct);
        stappen.Klaar($"Stap {(int)stap + 1} van 5 berekend");
        return Beeld.Van(regios, alle);
    }

    // What is computed from rows that were taken apart must be what was stored: else the split would be of something else.
    private void Controleer(Beeld beeld, Waaromkant kant)
    {
        var anders = Velden(kant)
            .Any(v => Afgedrukt(beeld, new(Periode.Lees(v[2])!, v[3], v[4]), definitie.Decimalen) != v[7]);
        if (anders)
        {
            throw new InvalidOperationException($"The rows of {vraag.Indicator} do not come back.");
        }
    }

    private IEnumerable<Waaromcel> Cellen(Beeld begin, List<Beeld> beelden)
    {
        var (eerder, later) = (Waarden(vraag.Eerder), Waarden(vraag.Later));
        var sleutels = beelden.Append(begin).SelectMany(b => b.Waarden.Keys).Distinct();
        foreach (var sleutel in sleutels.OrderBy(Volgorde, StringComparer.Ordinal))
        {
            var (was, wordt) = (eerder.GetValueOrDefault(sleutel, ""), later.GetValueOrDefault(sleutel, ""));
            var eenheden = beelden.Prepend(begin).Select(b => Eenheden(b, sleutel)).ToList();
            var delen = eenheden.Zip(eenheden.Skip(1), (a, b) => b - a).ToList();
            delen.Add(Eenheden(wordt) - Eenheden(was) - delen.Aggregate(BigInteger.Zero, (a, b) => a + b));
            if (delen.Exists(d => !d.IsZero) || was != wordt)
            {
                yield return new(
                    sleutel.Periode.Code,
                    sleutel.Regio,
                    sleutel.Uitsplitsing,
                    was,
                    [.. delen.Select(d => Breuk.Schrijf(d, Fijn))],
                    wordt
                );
            }
        }
    }

    private static IEnumerable<Waaromwoord> Woorden(Beeld begin, List<Beeld> beelden)
    {
        var vorige = begin.Woorden();
        foreach (var (stap, beeld) in beelden.Index())
        {
            var nu = beeld.Woorden();
            foreach (var (sleutel, woord) in nu.OrderBy(w => Volgorde(w.Key), StringComparer.Ordinal))
            {
                var was = vorige.GetValueOrDefault(sleutel, "geen cijfer");
                if (was != woord)
                {
                    yield return new(
                        (Waaromstap)stap,
                        sleutel.Periode.Code,
                        sleutel.Regio,
                        sleutel.Uitsplitsing,
                        was,
                        woord
                    );
                }
            }
            vorige = nu;
        }
    }

    // Whole numbers stay whole; of a rounded figure the steps show two decimals more.
    private int Fijn => definitie.Maat == Maat.Aantal ? definitie.Decimalen : definitie.Decimalen + 2;

    private BigInteger Eenheden(Beeld beeld, Celsleutel sleutel) => Eenheden(Afgedrukt(beeld, sleutel, Fijn));

    private BigInteger Eenheden(string getal)
    {
        if (getal.Length == 0)
        {
            return 0;
        }
        var punt = getal.IndexOf('.', StringComparison.Ordinal);
        var decimalen = punt < 0 ? 0 : getal.Length - punt - 1;
        var cijfers = getal.Replace(".", "", StringComparison.Ordinal);
        return BigInteger.Parse(cijfers, CultureInfo.InvariantCulture) * BigInteger.Pow(10, Fijn - decimalen);
    }

    private static string Volgorde(Celsleutel s) => string.Join('\u001f', s.Periode.Code, s.Regio, s.Uitsplitsing);

    private static string Afgedrukt(Beeld beeld, Celsleutel sleutel, int decimalen) =>
        beeld.Waarden.GetValueOrDefault(sleutel)?.Afgerond(decimalen) ?? "";

    private static Dictionary<Celsleutel, string> Waarden(Waaromkant kant) =>
        Velden(kant).ToDictionary(v => new Celsleutel(Periode.Lees(v[2])!, v[3], v[4]), v => v[7]);

    private static IEnumerable<string[]> Velden(Waaromkant kant) =>
        kant.Rijen.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(r => r.Split(';'));

    private static bool Gelijk(Waaromkant een, Waaromkant ander) =>
        een.Correcties.Select(c => c.Hash).ToHashSet().SetEquals(ander.Correcties.Select(c => c.Hash));
}

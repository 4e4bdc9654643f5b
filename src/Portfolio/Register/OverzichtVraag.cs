using Regiotafel.Kern;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Register;

/// <summary>The rows of one provider with their subtotals over the whole selection.</summary>
internal sealed record OverzichtGroep(
    AanbiederBeeld? Aanbieder,
    bool Eigen,
    IReadOnlyList<Leesrij> Rijen,
    Totalen Totalen
)
{
    /// <summary>Where the provider is, for who gets no rows.</summary>
    public IReadOnlyList<LocatieBeeld> Locaties { get; init; } = [];
}

/// <summary>Sums over a selection. A unit with two offers counts its places once.</summary>
internal sealed record Totalen : ISom
{
    public int Locaties { get; init; }
    public int Eenheden { get; init; }
    public int Totaal { get; init; }
    public int Ggz { get; init; }
    public int GgzOnbekend { get; init; }
    public int Vrij { get; init; }
    public int VrijNu { get; init; }
    public int Vast { get; init; }
    public int BuitenGebruik { get; init; }

    /// <summary>Offers whose number this reader does not see: they are in none of the numbers of free and held places.</summary>
    public int ZonderGetal { get; init; }

    /// <summary>Offers whose number this reader sees.</summary>
    public int MetGetal { get; init; }

    /// <summary>Locations with at least one confirmation in the last seven days on every open offer.</summary>
    public int Bevestigd { get; init; }
    public DateTime? EersteEinde { get; init; }
}

/// <summary>The register page: groups or one sorted list, its totals, and how many pages there are.</summary>
internal sealed record OverzichtBeeld(
    IReadOnlyList<OverzichtGroep> Groepen,
    Totalen Totalen,
    int Rijen,
    int Bladen,
    int Blad
)
{
    /// <summary>What of other regions is open for this one and fits the filter: in no total, on no page.</summary>
    public IReadOnlyList<Leesrij> Gasten { get; init; } = [];
}

/// <summary>Makes the register page from the register as its reader sees it. Pure: same input, same page.</summary>
internal static class OverzichtVraag
{
    private const int BevestigdBinnen = 7;

    public static OverzichtBeeld Maak(Lezersbeeld beeld, Registerfilter filter) =>
        beeld.Zicht == Plekzicht.Totalen ? PerAanbieder(beeld, filter) : PerRij(beeld, filter);

    /// <summary>The units with an offer that fits the filter: what they are, not what is free.</summary>
    public static IReadOnlyList<Plaatsrij> Plaatsen(Lezersbeeld beeld, Registerfilter filter)
    {
        if (beeld.Zicht == Plekzicht.Totalen)
        {
            return [.. beeld.Plaatsen.Where(p => Past(p.Aanbieder, p.Locatie, p.Eenheid, filter))];
        }
        var passend = beeld.Rijen.Where(r => r.InRegister && Past(r, filter)).Select(r => r.Eenheid.Id).ToHashSet();
        return [.. beeld.Plaatsen.Where(p => passend.Contains(p.Eenheid.Id))];
    }

    /// <summary>Sums over a selection of rows.</summary>
    public static Totalen Tel(IReadOnlyList<Leesrij> rijen, DateTime nu)
    {
        var vandaag = Klok.Datum(nu);
        var eenheden = rijen.Select(r => r.Eenheid).DistinctBy(e => e.Id).ToList();
        var perLocatie = rijen.GroupBy(r => r.Locatie.Id).ToList();
        return new Totalen
        {
            Locaties = perLocatie.Count,
            Eenheden = eenheden.Count,
            Totaal = eenheden.Sum(e => e.Totaal),
            Ggz = eenheden.Sum(e => e.Ggz ?? 0),
            GgzOnbekend = eenheden.Count(e => e.Ggz is null),
            Vrij = rijen.Sum(r => r.Vrij.Getal ?? 0),
            VrijNu = rijen.Where(r => r.Vanaf is null || r.Vanaf <= vandaag).Sum(r => r.Vrij.Getal ?? 0),
            Vast = rijen.Sum(r => r.Vast ?? 0),
            ZonderGetal = rijen.Count(r => r.Vrij.Getal is null),
            MetGetal = rijen.Count(r => r.Vrij.Getal is not null),
            BuitenGebruik = eenheden.Sum(e => e.AantalBuitenGebruik(vandaag)),
            Bevestigd = perLocatie.Count(l => l.All(r => IsBevestigd(r, vandaag))),
            EersteEinde = rijen.SelectMany(r => r.Vasthoudingen).Select(v => (DateTime?)v.Tot).Min(),
        };
    }

    /// <summary>Confirmed within the last seven days.</summary>
    public static bool IsBevestigd(Leesrij rij, DateOnly vandaag) =>
        rij.BevestigdOp is { } op && vandaag.DayNumber - Klok.Datum(op).DayNumber <= BevestigdBinnen;

    private static OverzichtBeeld PerRij(Lezersbeeld beeld, Registerfilter filter)
    {
        var rijen = beeld.Rijen.Where(r => r.InRegister && Past(r, filter)).ToList();
        var gesorteerd = Sorteer(rijen, filter);
        var per = filter.Aantal <= 0 ? Math.Max(1, gesorteerd.Count) : filter.Aantal;
        var bladen = Math.Max(1, (gesorteerd.Count + per - 1) / per);
        var blad = Math.Clamp(filter.Blad, 1, bladen);
        var zichtbaar = gesorteerd.Skip((blad - 1) * per).Take(per).ToList();
        return new OverzichtBeeld(
            Groepeer(zichtbaar, rijen, filter, beeld.Nu),
            Tel(rijen, beeld.Nu),
            rijen.Count,
            bladen,
            blad
        )
        {
            Gasten = Sorteer([.. beeld.Gasten.Rijen.Where(r => r.InRegister && Past(r, filter))], filter),
        };
    }

    /// <summary>
    /// For who sees sums only a filter chooses providers, not rows, and only by what a place is: else a narrow filter would show
    /// the number of a single place.
    /// </summary>
    private static OverzichtBeeld PerAanbieder(Lezersbeeld beeld, Registerfilter filter)
    {
        var gekozen = Plaatsen(beeld, filter).Select(p => p.Aanbieder.Id).ToHashSet();
        var groepen = beeld
            .Plaatsen.Where(p => gekozen.Contains(p.Aanbieder.Id))
            .GroupBy(p => p.Aanbieder.Id)
            .Select(g => new OverzichtGroep(
                g.First().Aanbieder,
                Eigen: false,
                [],
                beeld.Som(rijen => Tel([.. rijen.Where(r => r.Aanbieder.Id == g.Key)], beeld.Nu))
            )
            {
                Locaties = [.. g.Select(p => p.Locatie).DistinctBy(l => l.Id)],
            })
            .ToList();
        var totalen = beeld.Som(rijen => Tel([.. rijen.Where(r => gekozen.Contains(r.Aanbieder.Id))], beeld.Nu));
        return new OverzichtBeeld(groepen, totalen, groepen.Count, Bladen: 1, Blad: 1);
    }

    private static bool Past(Leesrij r, Registerfilter f) =>
        Past(r.Aanbieder, r.Locatie, r.Eenheid, f)
        && (
            string.IsNullOrEmpty(f.Versheid)
            || string.Equals(r.Versheid.ToString(), f.Versheid, StringComparison.OrdinalIgnoreCase)
        )
        && (!f.Vrij || r.TeVergeven.Iets)
        && (!f.Mijn || r.Eigen);

    private static bool Past(AanbiederBeeld aanbieder, LocatieBeeld locatie, EenheidBeeld eenheid, Registerfilter f) =>
        (string.IsNullOrWhiteSpace(f.Q) || Vindt(aanbieder, locatie, eenheid, Zoektekst.Van(f.Q)))
        && (string.IsNullOrEmpty(f.Profiel) || eenheid.Profielen.Contains(f.Profiel))
        && (
            string.IsNullOrEmpty(f.Betaald)
            || eenheid.Financiering.Any(b =>
                b.Waarde && string.Equals(b.Basis.ToString(), f.Betaald, StringComparison.OrdinalIgnoreCase)
            )
        );

    private static bool Vindt(AanbiederBeeld aanbieder, LocatieBeeld locatie, EenheidBeeld eenheid, string zoek) =>
        aanbieder.Zoeknaam.Contains(zoek, StringComparison.Ordinal)
        || locatie.Zoeknaam.Contains(zoek, StringComparison.Ordinal)
        || eenheid.Zoeknaam.Contains(zoek, StringComparison.Ordinal)
        || Zoektekst.Van(locatie.Plaats).Contains(zoek, StringComparison.Ordinal);

    /// <summary>Grouped: own provider first, then by name as the register is sorted. Else by one column, name as tie-break.</summary>
    private static List<Leesrij> Sorteer(List<Leesrij> rijen, Registerfilter f)
    {
        if (f.IsGegroepeerd)
        {
            return [.. rijen.OrderByDescending(r => r.Eigen)];
        }
        var vandaag = DateOnly.MinValue;
        Func<Leesrij, IComparable> sleutel = f.Sort switch
        {
            "plaats" => r => Zoektekst.Van(r.Locatie.Plaats),
            "eenheid" => r => r.Eenheid.Zoeknaam,
            "totaal" => r => r.Eenheid.Totaal,
            "vrij" => r => r.Vrij.Getal ?? -1,
            "vast" => r => r.Vast ?? -1,
            "vanaf" => r => r.Vanaf ?? vandaag,
            "zekerheid" => r => (int)r.Zekerheid,
            "bevestigd" => r => r.BevestigdOp ?? DateTime.MinValue,
            _ => r => r.Locatie.Zoeknaam,
        };
        return [.. f.Af ? rijen.OrderByDescending(sleutel) : rijen.OrderBy(sleutel)];
    }

    private static List<OverzichtGroep> Groepeer(
        List<Leesrij> zichtbaar,
        List<Leesrij> alle,
        Registerfilter f,
        DateTime nu
    )
    {
        if (!f.IsGegroepeerd)
        {
            return [new OverzichtGroep(null, Eigen: false, zichtbaar, new Totalen())];
        }
        var perAanbieder = alle.ToLookup(r => r.Aanbieder.Id);
        return
        [
            .. zichtbaar
                .GroupBy(r => r.Aanbieder.Id)
                .Select(g => new OverzichtGroep(
                    g.First().Aanbieder,
                    g.First().Eigen,
                    [.. g],
                    Tel([.. perAanbieder[g.Key]], nu)
                )),
        ];
    }
}

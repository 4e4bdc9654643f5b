using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Register;

/// <summary>One row as the table shows it.</summary>
internal sealed record OverzichtRij(
    Registerrij Rij,
    int Vast,
    int TeVergeven,
    Zekerheid Zekerheid,
    Stand Versheid,
    bool Eigen
);

/// <summary>The rows of one provider with their subtotals over the whole selection.</summary>
internal sealed record OverzichtGroep(
    AanbiederBeeld? Aanbieder,
    bool Eigen,
    IReadOnlyList<OverzichtRij> Rijen,
    Totalen Totalen
);

/// <summary>Sums over a selection. A unit with two offers counts its places once.</summary>
internal sealed record Totalen
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
);

/// <summary>Makes the register page from the register of a region. Pure: same input, same page.</summary>
internal static class OverzichtVraag
{
    private const int BevestigdBinnen = 7;

    public static OverzichtBeeld Maak(Regiobeeld beeld, Registerfilter filter, Guid organisatie, DateTime nu)
    {
        var vandaag = Klok.Datum(nu);
        var rijen = beeld
            .Rijen.Where(r => r.InRegister(vandaag))
            .Select(r => Rij(r, organisatie, nu, vandaag))
            .Where(r => Past(r, filter))
            .ToList();
        var gesorteerd = Sorteer(rijen, filter);
        var per = filter.Aantal <= 0 ? Math.Max(1, gesorteerd.Count) : filter.Aantal;
        var bladen = Math.Max(1, (gesorteerd.Count + per - 1) / per);
        var blad = Math.Clamp(filter.Blad, 1, bladen);
        var zichtbaar = gesorteerd.Skip((blad - 1) * per).Take(per).ToList();
        return new OverzichtBeeld(Groepeer(zichtbaar, rijen, filter, nu), Tel(rijen, nu), rijen.Count, bladen, blad);
    }

    /// <summary>Sums over a selection of rows.</summary>
    public static Totalen Tel(IReadOnlyList<OverzichtRij> rijen, DateTime nu)
    {
        var vandaag = Klok.Datum(nu);
        var eenheden = rijen.Select(r => r.Rij.Eenheid).DistinctBy(e => e.Id).ToList();
        var perLocatie = rijen.GroupBy(r => r.Rij.Locatie.Id).ToList();
        return new Totalen
        {
            Locaties = perLocatie.Count,
            Eenheden = eenheden.Count,
            Totaal = eenheden.Sum(e => e.Totaal),
            Ggz = eenheden.Sum(e => e.Ggz ?? 0),
            GgzOnbekend = eenheden.Count(e => e.Ggz is null),
            Vrij = rijen.Sum(r => r.Rij.Aanbod.Vrij),
            VrijNu = rijen
                .Where(r => r.Rij.Aanbod.Vanaf is null || r.Rij.Aanbod.Vanaf <= vandaag)
                .Sum(r => r.Rij.Aanbod.Vrij),
            Vast = rijen.Sum(r => r.Vast),
            BuitenGebruik = eenheden.Sum(e => e.AantalBuitenGebruik(vandaag)),
            Bevestigd = perLocatie.Count(l => l.All(r => IsBevestigd(r.Rij.Aanbod, vandaag))),
            EersteEinde = rijen
                .SelectMany(r => r.Rij.Vasthoudingen)
                .Where(v => v.Tot > nu)
                .Select(v => (DateTime?)v.Tot)
                .Min(),
        };
    }

    /// <summary>Confirmed within the last seven days.</summary>
    public static bool IsBevestigd(AanbodBeeld aanbod, DateOnly vandaag) =>
        aanbod.BevestigdOp is { } op && vandaag.DayNumber - Klok.Datum(op).DayNumber <= BevestigdBinnen;

    /// <summary>A row of the register as it is shown at an instant.</summary>
    public static OverzichtRij Rij(Registerrij r, Guid organisatie, DateTime nu, DateOnly vandaag)
    {
        var vast = r.VastOp(nu);
        return new OverzichtRij(
            r,
            vast,
            r.Aanbod.Vrij - vast,
            r.Aanbod.ZekerheidOp(vandaag),
            Versheidsregel.Stand(r.Aanbod.BevestigdOp, r.Eenheid.Halfwaardetijd, vandaag),
            r.Aanbieder.Id == organisatie
        );
    }

    private static bool Past(OverzichtRij r, Registerfilter f) =>
        (string.IsNullOrWhiteSpace(f.Q) || Vindt(r.Rij, Zoektekst.Van(f.Q)))
        && (string.IsNullOrEmpty(f.Profiel) || r.Rij.Eenheid.Profielen.Contains(f.Profiel))
        && (
            string.IsNullOrEmpty(f.Betaald)
            || r.Rij.Eenheid.Financiering.Any(b =>
                b.Waarde && string.Equals(b.Basis.ToString(), f.Betaald, StringComparison.OrdinalIgnoreCase)
            )
        )
        && (
            string.IsNullOrEmpty(f.Versheid)
            || string.Equals(r.Versheid.ToString(), f.Versheid, StringComparison.OrdinalIgnoreCase)
        )
        && (!f.Vrij || r.TeVergeven > 0)
        && (!f.Mijn || r.Eigen);

    private static bool Vindt(Registerrij r, string zoek) =>
        r.Aanbieder.Zoeknaam.Contains(zoek, StringComparison.Ordinal)
        || r.Locatie.Zoeknaam.Contains(zoek, StringComparison.Ordinal)
        || r.Eenheid.Zoeknaam.Contains(zoek, StringComparison.Ordinal)
        || Zoektekst.Van(r.Locatie.Plaats).Contains(zoek, StringComparison.Ordinal);

    /// <summary>Grouped: own provider first, then by name as the register is sorted. Else by one column, name as tie-break.</summary>
    private static List<OverzichtRij> Sorteer(List<OverzichtRij> rijen, Registerfilter f)
    {
        if (f.IsGegroepeerd)
        {
            return [.. rijen.OrderByDescending(r => r.Eigen)];
        }
        var vandaag = DateOnly.MinValue;
        Func<OverzichtRij, IComparable> sleutel = f.Sort switch
        {
            "plaats" => r => Zoektekst.Van(r.Rij.Locatie.Plaats),
            "eenheid" => r => r.Rij.Eenheid.Zoeknaam,
            "totaal" => r => r.Rij.Eenheid.Totaal,
            "vrij" => r => r.Rij.Aanbod.Vrij,
            "vast" => r => r.Vast,
            "vanaf" => r => r.Rij.Aanbod.Vanaf ?? vandaag,
            "zekerheid" => r => (int)r.Zekerheid,
            "bevestigd" => r => r.Rij.Aanbod.BevestigdOp ?? DateTime.MinValue,
            _ => r => r.Rij.Locatie.Zoeknaam,
        };
        return [.. f.Af ? rijen.OrderByDescending(sleutel) : rijen.OrderBy(sleutel)];
    }

    private static List<OverzichtGroep> Groepeer(
        List<OverzichtRij> zichtbaar,
        List<OverzichtRij> alle,
        Registerfilter f,
        DateTime nu
    )
    {
        if (!f.IsGegroepeerd)
        {
            return [new OverzichtGroep(null, Eigen: false, zichtbaar, new Totalen())];
        }
        var perAanbieder = alle.ToLookup(r => r.Rij.Aanbieder.Id);
        return
        [
            .. zichtbaar
                .GroupBy(r => r.Rij.Aanbieder.Id)
                .Select(g => new OverzichtGroep(
                    g.First().Rij.Aanbieder,
                    g.First().Eigen,
                    [.. g],
                    Tel([.. perAanbieder[g.Key]], nu)
                )),
        ];
    }
}

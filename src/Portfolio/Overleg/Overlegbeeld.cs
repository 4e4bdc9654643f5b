using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Overleg;

/// <summary>Everything that the steering meeting looks at, computed from the register now and as it was known last time.</summary>
internal sealed record Overlegbeeld(
    Totalen Nu,
    Totalen Toen,
    IReadOnlyList<Verouderd> Verouderd,
    IReadOnlyList<Bevestigstand> Bevestigd,
    IReadOnlyList<Profielstand> Profielen,
    IReadOnlyList<Aanbiederverschil> Verschillen
)
{
    public static Overlegbeeld Maak(Regiobeeld nu, DateTime moment, Regiobeeld toen, DateTime vorige)
    {
        var rijenNu = Rijen(nu, moment);
        var rijenToen = Rijen(toen, vorige);
        return new Overlegbeeld(
            OverzichtVraag.Tel(rijenNu, moment),
            OverzichtVraag.Tel(rijenToen, vorige),
            Verouderde(rijenNu, rijenToen),
            Standen(rijenNu, Klok.Datum(moment)),
            Profielstand.Tel(rijenNu, moment),
            Aanbiederverschil.Maak(rijenNu, rijenToen)
        );
    }

    private static List<OverzichtRij> Rijen(Regiobeeld beeld, DateTime moment)
    {
        var vandaag = Klok.Datum(moment);
        return
        [
            .. beeld
                .Rijen.Where(r => r.InRegister(vandaag))
                .Select(r => OverzichtVraag.Rij(r, organisatie: Guid.Empty, moment, vandaag)),
        ];
    }

    /// <summary>Not confirmed now, while at the last meeting it was, or did not yet exist.</summary>
    private static List<Verouderd> Verouderde(List<OverzichtRij> nu, List<OverzichtRij> toen)
    {
        var al = toen.Where(r => r.Versheid == Stand.NietBevestigd).Select(r => r.Rij.Aanbod.Id).ToHashSet();
        return
        [
            .. nu.Where(r => r.Versheid == Stand.NietBevestigd && !al.Contains(r.Rij.Aanbod.Id))
                .GroupBy(r => r.Rij.Locatie.Id)
                .Select(g => new Verouderd(g.First().Rij.Aanbieder, g.First().Rij.Locatie, g.Count(), Oudste([.. g])))
                .OrderBy(v => v.Bevestigd ?? DateOnly.MinValue),
        ];
    }

    private static List<Bevestigstand> Standen(List<OverzichtRij> rijen, DateOnly vandaag) =>
        [
            .. rijen
                .GroupBy(r => r.Rij.Aanbieder.Id)
                .Select(g => Bevestigstand.Van([.. g], vandaag))
                .OrderBy(b => (double)b.Bevestigd / b.Locaties)
                .ThenBy(b => b.Oudste ?? DateOnly.MinValue),
        ];

    /// <summary>Day of the oldest confirmation; null when one never was.</summary>
    internal static DateOnly? Oudste(IReadOnlyList<OverzichtRij> rijen) =>
        rijen.Any(r => r.Rij.Aanbod.BevestigdOp is null)
            ? null
            : Klok.Datum(rijen.Min(r => r.Rij.Aanbod.BevestigdOp!.Value));
}

/// <summary>A location that went stale since the last meeting.</summary>
internal sealed record Verouderd(AanbiederBeeld Aanbieder, LocatieBeeld Locatie, int Regels, DateOnly? Bevestigd);

/// <summary>How far a provider is with confirming: locations confirmed in the last seven days.</summary>
internal sealed record Bevestigstand(
    AanbiederBeeld Aanbieder,
    int Bevestigd,
    int Locaties,
    int NietBevestigd,
    DateOnly? Oudste
)
{
    public static Bevestigstand Van(IReadOnlyList<OverzichtRij> rijen, DateOnly vandaag)
    {
        var locaties = rijen.GroupBy(r => r.Rij.Locatie.Id).ToList();
        return new Bevestigstand(
            rijen[0].Rij.Aanbieder,
            locaties.Count(l => l.All(r => OverzichtVraag.IsBevestigd(r.Rij.Aanbod, vandaag))),
            locaties.Count,
            locaties.Count(l => l.Any(r => r.Versheid == Stand.NietBevestigd)),
            Overlegbeeld.Oudste(rijen)
        );
    }
}

/// <summary>
/// Free places for one profile, by what pays for them. A place that is for several profiles counts at each, so the rows do not
/// add up; so it is with what pays.
/// </summary>
internal sealed record Profielstand(
    string Profiel,
    int Vrij,
    int Bevestigd,
    IReadOnlyDictionary<Financieringsbasis, int> PerBasis,
    int BasisOnbekend
)
{
    public static IReadOnlyList<Profielstand> Tel(IReadOnlyList<OverzichtRij> rijen, DateTime moment)
    {
        var vandaag = Klok.Datum(moment);
        var vrij = rijen.Where(r => r.TeVergeven > 0 && r.Rij.Aanbod.Status == AanbodStatus.Open).ToList();
        var perProfiel = vrij.SelectMany(r => r.Rij.Eenheid.Profielen.Select(p => (Profiel: p, Rij: r)))
            .GroupBy(p => p.Profiel, p => p.Rij)
            .OrderBy(g => Zorgprofiel.Van(g.Key, vandaag)?.Kort ?? g.Key, StringComparer.Ordinal)
            .Select(g => Van(Zorgprofiel.Van(g.Key, vandaag)?.Kort ?? g.Key, [.. g]));
        var onbekend = vrij.Where(r => r.Rij.Eenheid.Profielen.Count == 0).ToList();
        return onbekend.Count == 0 ? [.. perProfiel] : [.. perProfiel, Van("onbekend", onbekend)];
    }

    private static Profielstand Van(string naam, List<OverzichtRij> rijen) =>
        new(
            naam,
            rijen.Sum(r => r.TeVergeven),
            rijen.Where(r => r.Versheid != Stand.NietBevestigd).Sum(r => r.TeVergeven),
            Enum.GetValues<Financieringsbasis>()
                .ToDictionary(
                    b => b,
                    b =>
                        rijen
                            .Where(r => r.Rij.Eenheid.Financiering.Any(f => f.Basis == b && f.Waarde))
                            .Sum(r => r.TeVergeven)
                ),
            rijen.Where(r => !r.Rij.Eenheid.Financiering.Any(f => f.Waarde)).Sum(r => r.TeVergeven)
        );
}

/// <summary>What changed at a provider since the last meeting; providers without a difference are left out.</summary>
internal sealed record Aanbiederverschil(
    string Naam,
    int LocatiesErbij,
    int LocatiesEraf,
    int TotaalToen,
    int TotaalNu,
    int VrijToen,
    int VrijNu
)
{
    public static IReadOnlyList<Aanbiederverschil> Maak(
        IReadOnlyList<OverzichtRij> nu,
        IReadOnlyList<OverzichtRij> toen
    )
    {
        var (heden, verleden) = (nu.ToLookup(r => r.Rij.Aanbieder.Id), toen.ToLookup(r => r.Rij.Aanbieder.Id));
        return
        [
            .. nu.Concat(toen)
                .Select(r => r.Rij.Aanbieder)
                .DistinctBy(a => a.Id)
                .Select(a => Van(a.Naam, [.. heden[a.Id]], [.. verleden[a.Id]]))
                .Where(v =>
                    v.LocatiesErbij + v.LocatiesEraf > 0 || v.TotaalToen != v.TotaalNu || v.VrijToen != v.VrijNu
                )
                .OrderByDescending(v => Math.Abs(v.VrijNu - v.VrijToen))
                .ThenBy(v => v.Naam, StringComparer.Ordinal),
        ];
    }

    private static Aanbiederverschil Van(string naam, List<OverzichtRij> nu, List<OverzichtRij> toen)
    {
        var (heden, verleden) = (Locaties(nu), Locaties(toen));
        return new Aanbiederverschil(
            naam,
            heden.Except(verleden).Count(),
            verleden.Except(heden).Count(),
            Totaal(toen),
            Totaal(nu),
            toen.Sum(r => r.Rij.Aanbod.Vrij),
            nu.Sum(r => r.Rij.Aanbod.Vrij)
        );
    }

    private static HashSet<Guid> Locaties(List<OverzichtRij> rijen) => [.. rijen.Select(r => r.Rij.Locatie.Id)];

    private static int Totaal(List<OverzichtRij> rijen) =>
        rijen.Select(r => r.Rij.Eenheid).DistinctBy(e => e.Id).Sum(e => e.Totaal);
}

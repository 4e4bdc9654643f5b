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
    public static Overlegbeeld Maak(Lezersbeeld nu, Lezersbeeld toen) =>
        new(
            nu.Som(rijen => OverzichtVraag.Tel(rijen, nu.Nu)),
            toen.Som(rijen => OverzichtVraag.Tel(rijen, toen.Nu)),
            Verouderde(Open(nu), Open(toen)),
            nu.Som(rijen => new Sommen<Bevestigstand>(Standen(rijen, nu.Vandaag))).Rijen,
            nu.Som(rijen => new Sommen<Profielstand>(Profielstand.Tel(rijen, nu.Nu))).Rijen,
            Aanbiederverschil.Maak(nu.Som(Aanbiederstand.Per).Rijen, toen.Som(Aanbiederstand.Per).Rijen)
        );

    private static List<Leesrij> Open(Lezersbeeld beeld) => [.. beeld.Rijen.Where(r => r.InRegister)];

    /// <summary>Not confirmed now, while at the last meeting it was, or did not yet exist.</summary>
    private static List<Verouderd> Verouderde(List<Leesrij> nu, List<Leesrij> toen)
    {
        var al = toen.Where(r => r.Versheid == Stand.NietBevestigd).Select(r => r.Id).ToHashSet();
        return
        [
            .. nu.Where(r => r.Versheid == Stand.NietBevestigd && !al.Contains(r.Id))
                .GroupBy(r => r.Locatie.Id)
                .Select(g => new Verouderd(g.First().Aanbieder, g.First().Locatie, g.Count(), Oudste([.. g])))
                .OrderBy(v => v.Bevestigd ?? DateOnly.MinValue),
        ];
    }

    private static List<Bevestigstand> Standen(IReadOnlyList<Leesrij> rijen, DateOnly vandaag) =>
        [
            .. rijen
                .GroupBy(r => r.Aanbieder.Id)
                .Select(g => Bevestigstand.Van([.. g], vandaag))
                .OrderBy(b => (double)b.Bevestigd / b.Locaties)
                .ThenBy(b => b.Oudste ?? DateOnly.MinValue),
        ];

    /// <summary>Day of the oldest confirmation; null when one never was.</summary>
    internal static DateOnly? Oudste(IReadOnlyList<Leesrij> rijen) =>
        rijen.Any(r => r.BevestigdOp is null) ? null : Klok.Datum(rijen.Min(r => r.BevestigdOp!.Value));
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
) : ISom
{
    public static Bevestigstand Van(IReadOnlyList<Leesrij> rijen, DateOnly vandaag)
    {
        var locaties = rijen.GroupBy(r => r.Locatie.Id).ToList();
        return new Bevestigstand(
            rijen[0].Aanbieder,
            locaties.Count(l => l.All(r => OverzichtVraag.IsBevestigd(r, vandaag))),
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
) : ISom
{
    public static IReadOnlyList<Profielstand> Tel(IReadOnlyList<Leesrij> rijen, DateTime moment)
    {
        var vandaag = Klok.Datum(moment);
        var vrij = rijen.Where(r => r.TeVergeven.Getal > 0 && r.Status == AanbodStatus.Open).ToList();
        var perProfiel = vrij.SelectMany(r => r.Eenheid.Profielen.Select(p => (Profiel: p, Rij: r)))
            .GroupBy(p => p.Profiel, p => p.Rij)
            .OrderBy(g => Zorgprofiel.Van(g.Key, vandaag)?.Kort ?? g.Key, StringComparer.Ordinal)
            .Select(g => Van(Zorgprofiel.Van(g.Key, vandaag)?.Kort ?? g.Key, [.. g]));
        var onbekend = vrij.Where(r => r.Eenheid.Profielen.Count == 0).ToList();
        return onbekend.Count == 0 ? [.. perProfiel] : [.. perProfiel, Van("onbekend", onbekend)];
    }

    private static Profielstand Van(string naam, List<Leesrij> rijen) =>
        new(
            naam,
            rijen.Sum(r => r.TeVergeven.Getal ?? 0),
            rijen.Where(r => r.Versheid != Stand.NietBevestigd).Sum(r => r.TeVergeven.Getal ?? 0),
            Enum.GetValues<Financieringsbasis>()
                .ToDictionary(
                    b => b,
                    b =>
                        rijen
                            .Where(r => r.Eenheid.Financiering.Any(f => f.Basis == b && f.Waarde))
                            .Sum(r => r.TeVergeven.Getal ?? 0)
                ),
            rijen.Where(r => !r.Eenheid.Financiering.Any(f => f.Waarde)).Sum(r => r.TeVergeven.Getal ?? 0)
        );
}

/// <summary>Sums of one kind, such as one per provider.</summary>
internal sealed record Sommen<T>(IReadOnlyList<T> Rijen) : ISom
    where T : ISom;

/// <summary>A provider at one moment: where it is, and its places in sum.</summary>
internal sealed record Aanbiederstand(Guid Id, string Naam, IReadOnlySet<Guid> Locaties, int Totaal, int Vrij) : ISom
{
    public static Sommen<Aanbiederstand> Per(IReadOnlyList<Leesrij> rijen) =>
        new([
            .. rijen
                .GroupBy(r => r.Aanbieder.Id)
                .Select(g => new Aanbiederstand(
                    g.Key,
                    g.First().Aanbieder.Naam,
                    g.Select(r => r.Locatie.Id).ToHashSet(),
                    g.Select(r => r.Eenheid).DistinctBy(e => e.Id).Sum(e => e.Totaal),
                    g.Sum(r => r.Vrij.Getal ?? 0)
                )),
        ]);
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
        IReadOnlyList<Aanbiederstand> nu,
        IReadOnlyList<Aanbiederstand> toen
    )
    {
        var (heden, verleden) = (nu.ToDictionary(a => a.Id), toen.ToDictionary(a => a.Id));
        return
        [
            .. nu.Concat(toen)
                .DistinctBy(a => a.Id)
                .Select(a => Van(a, heden.GetValueOrDefault(a.Id), verleden.GetValueOrDefault(a.Id)))
                .Where(v =>
                    v.LocatiesErbij + v.LocatiesEraf > 0 || v.TotaalToen != v.TotaalNu || v.VrijToen != v.VrijNu
                )
                .OrderByDescending(v => Math.Abs(v.VrijNu - v.VrijToen))
                .ThenBy(v => v.Naam, StringComparer.Ordinal),
        ];
    }

    private static Aanbiederverschil Van(Aanbiederstand aanbieder, Aanbiederstand? nu, Aanbiederstand? toen)
    {
        IEnumerable<Guid> heden = nu?.Locaties ?? Enumerable.Empty<Guid>();
        IEnumerable<Guid> verleden = toen?.Locaties ?? Enumerable.Empty<Guid>();
        return new Aanbiederverschil(
            aanbieder.Naam,
            heden.Except(verleden).Count(),
            verleden.Except(heden).Count(),
            toen?.Totaal ?? 0,
            nu?.Totaal ?? 0,
            toen?.Vrij ?? 0,
            nu?.Vrij ?? 0
        );
    }
}

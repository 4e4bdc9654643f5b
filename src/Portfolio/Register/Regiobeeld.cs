namespace Regiotafel.Portfolio.Register;

/// <summary>The whole register of a region at one state: immutable, shared by all readers.</summary>
internal sealed class Regiobeeld
{
    /// <summary>A register with nothing in it.</summary>
    public static readonly Regiobeeld Leeg = new("", -1, new RegisterInhoud([], [], [], [], []));
    private readonly Regiobeeld? _gasten;

    /// <param name="regio">Zorgkantoor code.</param>
    /// <param name="teller">The counter at this state.</param>
    /// <param name="inhoud">What is of the region itself.</param>
    /// <param name="gasten">Of other regions, and open for this one; null for nothing.</param>
    public Regiobeeld(string regio, long teller, RegisterInhoud inhoud, RegisterInhoud? gasten = null)
    {
        _gasten = gasten is null ? null : new Regiobeeld("", teller, gasten);
        Regio = regio;
        Teller = teller;
        Aanbieders = inhoud.Aanbieders.ToDictionary(a => a.Id);
        Locaties = inhoud.Locaties.ToDictionary(l => l.Id);
        Eenheden = inhoud.Eenheden.ToDictionary(e => e.Id);
        Aanbod = inhoud.Aanbod.ToDictionary(a => a.Id);
        Vasthoudingen = inhoud.Vasthoudingen.ToLookup(v => v.AanbodId);
        Rijen =
        [
            .. inhoud
                .Aanbod.Where(a => Eenheden.ContainsKey(a.EenheidId))
                .Select(a => (Aanbod: a, Eenheid: Eenheden[a.EenheidId]))
                .Where(p => Locaties.ContainsKey(p.Eenheid.LocatieId))
                .Select(p => (p.Aanbod, p.Eenheid, Locatie: Locaties[p.Eenheid.LocatieId]))
                .Where(p => Aanbieders.ContainsKey(p.Locatie.AanbiederId))
                .Select(p => new Registerrij(
                    Aanbieders[p.Locatie.AanbiederId],
                    p.Locatie,
                    p.Eenheid,
                    p.Aanbod,
                    [.. Vasthoudingen[p.Aanbod.Id]]
                ))
                .OrderBy(r => r.Aanbieder.Zoeknaam, StringComparer.Ordinal)
                .ThenBy(r => r.Locatie.Zoeknaam, StringComparer.Ordinal)
                .ThenBy(r => r.Eenheid.Zoeknaam, StringComparer.Ordinal)
                .ThenBy(r => r.Aanbod.Vanaf ?? DateOnly.MinValue)
                .ThenBy(r => r.Aanbod.Id),
        ];
    }

    public string Regio { get; }

    /// <summary>The counter of the region at this state; also the ETag.</summary>
    public long Teller { get; }
    public IReadOnlyDictionary<Guid, AanbiederBeeld> Aanbieders { get; }
    public IReadOnlyDictionary<Guid, LocatieBeeld> Locaties { get; }
    public IReadOnlyDictionary<Guid, EenheidBeeld> Eenheden { get; }
    public IReadOnlyDictionary<Guid, AanbodBeeld> Aanbod { get; }
    public ILookup<Guid, VasthoudingBeeld> Vasthoudingen { get; }

    /// <summary>
    /// Units of other regions that are open for this one. Apart from everything else, so that no total, file, reminder or form of
    /// the region can take them along.
    /// </summary>
    public Regiobeeld Gasten => _gasten ?? Leeg;

    /// <summary>What stands here and in <see cref="Gasten"/>.</summary>
    public IEnumerable<Registerrij> RijenMetGasten => Rijen.Concat(Gasten.Rijen);

    /// <summary>All holds, those on places of other regions included.</summary>
    public IEnumerable<VasthoudingBeeld> AlleVasthoudingen =>
        Vasthoudingen.SelectMany(v => v).Concat(Gasten.Vasthoudingen.SelectMany(v => v));

    /// <summary>
    /// Until when what a page shows of this register stays true although nothing changes: the next whole minute, for pages tell
    /// the time, or before that the end of a hold.
    /// </summary>
    public DateTime HoudbaarTot(DateTime nu)
    {
        var minuut = nu.AddTicks(TimeSpan.TicksPerMinute - (nu.Ticks % TimeSpan.TicksPerMinute));
        return AlleVasthoudingen.Where(v => v.Tot > nu).Select(v => v.Tot).Append(minuut).Min();
    }

    /// <summary>All offers with their unit, location and provider, sorted by name.</summary>
    public IReadOnlyList<Registerrij> Rijen { get; }
}

/// <summary>What a <see cref="Regiobeeld"/> is made from.</summary>
internal sealed record RegisterInhoud(
    IReadOnlyList<AanbiederBeeld> Aanbieders,
    IReadOnlyList<LocatieBeeld> Locaties,
    IReadOnlyList<EenheidBeeld> Eenheden,
    IReadOnlyList<AanbodBeeld> Aanbod,
    IReadOnlyList<VasthoudingBeeld> Vasthoudingen
);

/// <summary>One row of the register: an offer with its unit, location, provider and active holds.</summary>
internal sealed record Registerrij(
    AanbiederBeeld Aanbieder,
    LocatieBeeld Locatie,
    EenheidBeeld Eenheid,
    AanbodBeeld Aanbod,
    IReadOnlyList<VasthoudingBeeld> Vasthoudingen
)
{
    /// <summary>Holds that still count: one that has run out does not, also before the job has seen it.</summary>
    public int VastOp(DateTime nu)
    {
        var aantal = 0;
        foreach (var v in Vasthoudingen)
        {
            aantal += v.Tot > nu ? 1 : 0;
        }
        return aantal;
    }

    /// <summary>Free places that nobody holds.</summary>
    public int TeVergeven(DateTime nu) => Aanbod.Vrij - VastOp(nu);

    /// <summary>True while the offer is in the register: open or paused, and nothing above it closed.</summary>
    public bool InRegister(DateOnly dag) =>
        Aanbod.Status is Eenheden.AanbodStatus.Open or Eenheden.AanbodStatus.Gepauzeerd
        && !(Eenheid.BeeindigdOp <= dag)
        && !(Locatie.BeeindigdOp <= dag)
        && !(Aanbieder.BeeindigdOp <= dag);
}

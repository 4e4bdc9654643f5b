using Regiotafel.Kern;

namespace Regiotafel.Portfolio.Register;

/// <summary>
/// The register of a region as one reader may see it at an instant (matrix, rows portfolio.lezen, aanbod.lezen and
/// contact.lezen). Pages, the read API and search see nothing else, so that none of them can forget what a role may not know.
/// </summary>
internal sealed class Lezersbeeld
{
    private readonly Regiobeeld _beeld;
    private readonly Lezer _lezer;
    private readonly Lazy<IReadOnlyDictionary<Guid, LocatieBeeld>> _locaties;
    private readonly Lazy<IReadOnlyList<Leesrij>> _rijen;
    private readonly Lazy<IReadOnlyList<Leesrij>> _telbaar;
    private readonly Lazy<Lezersbeeld> _gasten;

    public Lezersbeeld(Regiobeeld beeld, Lezer lezer, DateTime nu)
    {
        (_beeld, _lezer, Nu, Vandaag) = (beeld, lezer, nu, Klok.Datum(nu));
        _locaties = new(() => lezer.Contact ? beeld.Locaties : ZonderContact(beeld));
        _rijen = new(() => [.. beeld.Rijen.Select(r => Rij(r, lezer.ZietGetal(r.Eenheid)))]);
        _telbaar = new(() => [.. TelbareRijen().Where(r => r.InRegister)]);
        // Who sees sums only would read the number of a single place there. And nobody is at home in another region.
        var gasten = lezer.Zicht == Plekzicht.Totalen ? Regiobeeld.Leeg : beeld.Gasten;
        _gasten = new(() =>
            new Lezersbeeld(gasten, lezer with { Organisatie = Guid.Empty }, nu) { Voor = beeld.Regio }
        );
    }

    public DateTime Nu { get; }
    public DateOnly Vandaag { get; }
    public string Regio => _beeld.Regio;
    public long Teller => _beeld.Teller;
    public Plekzicht Zicht => _lezer.Zicht;

    /// <summary>The region that reads, when this picture is of other regions.</summary>
    public string? Voor { get; private init; }

    /// <summary>True for what belongs to other regions.</summary>
    public bool Gast => Voor is not null;

    /// <summary>Of other regions and open for this one: shown, and in no total.</summary>
    public Lezersbeeld Gasten => _gasten.Value;

    /// <summary>The same object as long as nothing changed.</summary>
    public object Bron => _beeld;

    public IReadOnlyDictionary<Guid, AanbiederBeeld> Aanbieders => _beeld.Aanbieders;
    public IReadOnlyDictionary<Guid, LocatieBeeld> Locaties => _locaties.Value;
    public IReadOnlyDictionary<Guid, EenheidBeeld> Eenheden => _beeld.Eenheden;

    /// <summary>All offers, sorted by name; none for who sees sums only.</summary>
    public IReadOnlyList<Leesrij> Rijen => Zicht == Plekzicht.Totalen ? [] : _rijen.Value;

    /// <summary>The units with an offer in the register: what they are, not what is free.</summary>
    public IReadOnlyList<Plaatsrij> Plaatsen =>
        [.. _telbaar.Value.DistinctBy(r => r.Eenheid.Id).Select(r => new Plaatsrij(r.Aanbieder, r.Locatie, r.Eenheid))];

    /// <summary>Until when this picture holds while nothing is written: the day ends, or a hold runs out.</summary>
    public DateTime Geldig =>
        _beeld.AlleVasthoudingen.Select(v => v.Tot).Where(tot => tot > Nu).Append(Klok.EindeVan(Vandaag)).Min();

    /// <summary>Until when a page that tells the time stays true while nothing is written.</summary>
    public DateTime HoudbaarTot => _beeld.HoudbaarTot(Nu);

    /// <summary>Whether this reader sees the numbers of a unit.</summary>
    public bool ZietGetal(Guid eenheid) =>
        _beeld.Eenheden.TryGetValue(eenheid, out var beeld) && _lezer.ZietGetal(beeld);

    /// <summary>The same reader, looking at another state of the unit.</summary>
    public bool ZietGetal(EenheidBeeld stand) => _lezer.ZietGetal(stand);

    /// <summary>
    /// Sums over what stands in the register. Who sees sums only gets them over all rows; what a reader may not count is not
    /// counted for him. Over less than a whole provider may only be summed from <see cref="Rijen"/>.
    /// </summary>
    public T Som<T>(Func<IReadOnlyList<Leesrij>, T> som)
        where T : ISom => som(_telbaar.Value);

    private IEnumerable<Leesrij> TelbareRijen() =>
        Zicht == Plekzicht.Totalen ? _beeld.Rijen.Select(r => Rij(r, metGetal: true)) : _rijen.Value;

    private Leesrij Rij(Registerrij rij, bool metGetal) =>
        Leesrij.Van(
            _lezer.Contact ? rij : rij with { Locatie = Locaties[rij.Locatie.Id] },
            metGetal,
            _lezer.Organisatie,
            Nu
        ) with
        {
            Voor = Voor,
            AlleenMetVoorstel = _lezer.AlleenMetVoorstel,
        };

    private static Dictionary<Guid, LocatieBeeld> ZonderContact(Regiobeeld beeld) =>
        beeld.Locaties.ToDictionary(l => l.Key, l => l.Value with { Contact = null, Telefoon = null, Email = null });
}

/// <summary>A unit with its place: what it is, not what is free.</summary>
internal sealed record Plaatsrij(AanbiederBeeld Aanbieder, LocatieBeeld Locatie, EenheidBeeld Eenheid);

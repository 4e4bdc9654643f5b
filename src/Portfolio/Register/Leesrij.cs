using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Register;

/// <summary>One offer as one reader may see it at an instant. What is hidden is not in it.</summary>
internal sealed record Leesrij
{
    public required AanbiederBeeld Aanbieder { get; init; }
    public required LocatieBeeld Locatie { get; init; }
    public required EenheidBeeld Eenheid { get; init; }

    /// <summary>Of the offer.</summary>
    public required Guid Id { get; init; }
    public required int Versie { get; init; }
    public required Plektal Vrij { get; init; }

    /// <summary>Places that somebody holds; null when hidden.</summary>
    public required int? Vast { get; init; }

    /// <summary>Free places that nobody holds.</summary>
    public required Plektal TeVergeven { get; init; }
    public required PlekVrij PlekVrij { get; init; }
    public required DateOnly? Vanaf { get; init; }
    public required Zekerheid Zekerheid { get; init; }
    public required DateOnly? ToegezegdTot { get; init; }
    public required DateTime? BevestigdOp { get; init; }
    public required Stand Versheid { get; init; }
    public required AanbodStatus Status { get; init; }
    public required string? Reden { get; init; }

    /// <summary>Why more is offered than the unit has; hidden with the number.</summary>
    public required string? BovenCapaciteit { get; init; }

    /// <summary>Holds that still count; none when the number is hidden.</summary>
    public required IReadOnlyList<VasthoudingBeeld> Vasthoudingen { get; init; }

    /// <summary>Of the reader's own organisation.</summary>
    public required bool Eigen { get; init; }
    public required bool InRegister { get; init; }

    /// <summary>The region for which it is open, when it is of another one.</summary>
    public string? Voor { get; init; }

    /// <summary>Of another region, and open for this one.</summary>
    public bool Gast => Voor is not null;

    /// <summary>The offer for the gate.</summary>
    public Registerdoel Doel => new(Id, Eenheid.Regio, Eenheid.AanbiederId, Versie) { Voor = Voor };

    /// <summary>A place of this region is held with a proposal, not from here.</summary>
    public bool AlleenMetVoorstel { get; init; }

    /// <summary>A place can be held from here now, by who may.</summary>
    public bool Pakbaar =>
        (Gast || !AlleenMetVoorstel)
        && InRegister
        && Status == AanbodStatus.Open
        && TeVergeven.Iets
        && Zekerheid != Zekerheid.Indicatief;

    /// <param name="rij">The row as it is stored.</param>
    /// <param name="metGetal">Whether this reader sees the numbers of this row.</param>
    /// <param name="organisatie">Of the reader.</param>
    /// <param name="nu">The instant.</param>
    public static Leesrij Van(Registerrij rij, bool metGetal, Guid organisatie, DateTime nu)
    {
        var (vandaag, aanbod) = (Klok.Datum(nu), rij.Aanbod);
        var (vast, zekerheid) = (rij.VastOp(nu), aanbod.ZekerheidOp(vandaag));
        var versheid = Versheidsregel.Stand(aanbod.BevestigdOp, rij.Eenheid.Halfwaardetijd, vandaag);
        var plek =
            versheid == Stand.NietBevestigd ? PlekVrij.Onbekend
            : aanbod.Vrij > vast ? PlekVrij.Ja
            : PlekVrij.Nee;
        return new Leesrij
        {
            Aanbieder = rij.Aanbieder,
            Locatie = rij.Locatie,
            Eenheid = rij.Eenheid,
            Id = aanbod.Id,
            Versie = aanbod.Versie,
            Vrij = metGetal ? aanbod.Vrij : Plektal.Alleen(plek),
            Vast = metGetal ? vast : null,
            TeVergeven = metGetal ? aanbod.Vrij - vast : Plektal.Alleen(plek),
            PlekVrij = plek,
            Vanaf = metGetal || plek == PlekVrij.Ja ? aanbod.Vanaf : null,
            Zekerheid = zekerheid,
            ToegezegdTot = zekerheid == Zekerheid.Toegezegd ? aanbod.ToegezegdTot : null,
            BevestigdOp = aanbod.BevestigdOp,
            Versheid = versheid,
            Status = aanbod.Status,
            Reden = aanbod.Reden,
            BovenCapaciteit = metGetal ? aanbod.BovenCapaciteit : null,
            Vasthoudingen = !metGetal || vast == 0 ? [] : [.. rij.Vasthoudingen.Where(v => v.Tot > nu)],
            Eigen = rij.Aanbieder.Id == organisatie,
            InRegister = rij.InRegister(vandaag),
        };
    }
}

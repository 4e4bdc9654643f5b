using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Portfolio.Vasthoudingen;

/// <summary>One place, held by one organisation until a moment. It carries no case code.</summary>
internal sealed class Vasthouding : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The provider whose place it is.</summary>
    public required Guid EigenaarId { get; init; }
    public required Guid AanbodId { get; init; }

    /// <summary>The region the holder works in; empty when that is the region of the place.</summary>
    public string? VanuitRegio { get; init; }
    public required Guid DoorOrganisatieId { get; init; }
    public required string DoorOrganisatie { get; init; }
    public required Guid DoorGebruikerId { get; init; }
    public required DateTime Vanaf { get; init; }
    public required DateTime Tot { get; set; }

    /// <summary>A hold may be extended once.</summary>
    public bool Verlengd { get; private set; }
    public VasthoudingStatus Status { get; private set; } = VasthoudingStatus.Actief;
    public DateTime? BeeindigdOp { get; private set; }
    public string? Reden { get; private set; }

    /// <summary>Key of the form that made it: a double click gives the same hold.</summary>
    public required Guid Sleutel { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>Ends the hold; the caller lowers the counters of the offer in the same transaction.</summary>
    public Weigering? Beeindig(VasthoudingStatus naar, DateTime nu, string? reden)
    {
        if (Status != VasthoudingStatus.Actief)
        {
            return Weigeringen.AlBeeindigd;
        }
        (Status, BeeindigdOp, Reden) = (naar, nu, string.IsNullOrWhiteSpace(reden) ? null : reden.Trim());
        return null;
    }

    /// <summary>Extends once, to the end of a later day that is at most <paramref name="werkdagen"/> working days away.</summary>
    public Weigering? Verleng(DateOnly dag, int werkdagen, DateTime nu)
    {
        if (Status != VasthoudingStatus.Actief || Tot <= nu)
        {
            return Weigeringen.AlBeeindigd;
        }
        if (Verlengd)
        {
            return Weigeringen.AlVerlengd;
        }
        var tot = Klok.EindeVan(dag);
        if (tot <= Tot || dag > Werkdagen.Na(Klok.Datum(nu), werkdagen))
        {
            return Weigeringen.EindeBuitenGrens(werkdagen);
        }
        (Tot, Verlengd) = (tot, true);
        return null;
    }
}

/// <summary>A line of the ledger of places: append-only, its sums equal the counters.</summary>
internal sealed class Boeking
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid AanbodId { get; init; }
    public required BoekingSoort Soort { get; init; }
    public required int VrijErbij { get; init; }
    public required int VastErbij { get; init; }
    public required DateTime Op { get; init; }
    public required Guid DoorId { get; init; }
    public Guid? VasthoudingId { get; init; }
}

/// <summary>What happened to a place.</summary>
internal enum BoekingSoort
{
    Openen,
    Vasthouden,
    Vrijgeven,
    Verlopen,
    Bezetten,
    Corrigeren,
}

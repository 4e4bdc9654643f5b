using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Plaatsing.Zoekopdrachten;

/// <summary>A search that stays, of one account: tell me when this case fits somewhere, or when somebody fits in this unit.</summary>
internal sealed class Zoekopdracht : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The account that saved it.</summary>
    public required Guid EigenaarId { get; init; }
    public required Guid OrganisatieId { get; init; }
    public required Zoekopdrachtsoort Soort { get; init; }
    public Guid? ZoekvraagId { get; init; }
    public Guid? EenheidId { get; init; }

    /// <summary>Its owner sees every case of the region; else only those of the own organisation, and counts.</summary>
    public required bool Alles { get; init; }

    /// <summary>How many fit, as its owner may know it.</summary>
    public int? Aantal { get; set; }

    /// <summary>The same when its owner was told last.</summary>
    public int? AantalGemeld { get; set; }
    public required DateTime GemaaktOp { get; init; }
    public DateTime? BeeindigdOp { get; set; }
    public int Versie { get; private set; } = 1;
}

/// <summary>Who seeks.</summary>
internal enum Zoekopdrachtsoort
{
    ClientZoekt,
    PlekZoekt,
}

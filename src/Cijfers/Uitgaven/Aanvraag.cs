using Regiotafel.Cijfers.Deur;
using Regiotafel.Kern.Poort;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>Somebody asks to open figures of one edition of a delivery; never changed.</summary>
internal sealed class Aanvraag : IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid AanvragerId { get; init; }

    /// <summary>Name of the person who asks.</summary>
    public required string Aanvrager { get; init; }
    public required DateTime Op { get; init; }
    public required string Naam { get; init; }
    public required Doelgroep Doelgroep { get; init; }
    public required Guid LeveringId { get; init; }
    public required string Editie { get; init; }

    /// <summary>Ids of metingen, with spaces.</summary>
    public required string Metingen { get; init; }
    public required string Reden { get; init; }
    public int Versie { get; private set; } = 1;

    /// <summary>What the border is asked.</summary>
    public Uitgaveaanvraag Vraag() =>
        new(Naam, Doelgroep, Metingen.Split(' ', StringSplitOptions.RemoveEmptyEntries), AanvragerId, Reden);
}

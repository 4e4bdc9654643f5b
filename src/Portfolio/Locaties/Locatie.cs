using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Opslag;

namespace Regiotafel.Portfolio.Locaties;

/// <summary>A place where people live with care, with the contact by function.</summary>
internal sealed class Locatie : Gestempeld, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }

    /// <summary>The Aanbieder.</summary>
    public required Guid EigenaarId { get; init; }

    /// <summary><c>LOC-</c> and six characters; unique for ever, never reused.</summary>
    public required string Code { get; init; }
    public required string Naam { get; set; }
    public string Zoeknaam { get; private set; } = "";
    public string? Adres { get; set; }

    /// <summary>Without space, upper case.</summary>
    public string? Postcode { get; set; }
    public string? Plaats { get; set; }
    public string? Gemeente { get; set; }
    public string? Gemeentecode { get; set; }

    /// <summary>Rijksdriehoek in whole units of 100 m.</summary>
    public int? X { get; set; }
    public int? Y { get; set; }

    /// <summary>A function or team, not a person.</summary>
    public string? Contact { get; set; }
    public string? Telefoon { get; set; }
    public string? Email { get; set; }
    public string? Agb { get; set; }
    public DateOnly? BeeindigdOp { get; set; }

    /// <summary>Stores the name as it is searched and sorted on.</summary>
    public void ZetZoeknaam() => Zoeknaam = Zoektekst.Van(Naam);
}

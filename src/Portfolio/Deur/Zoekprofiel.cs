namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// What is sought: the client side of the criteria. It names no person. Null or absent means unknown; an unknown
/// fact is never guessed from another one.
/// </summary>
public sealed record Zoekprofiel
{
    /// <summary><c>WlzW</c>, <c>WlzB</c>, <c>WlzOverig</c>, <c>Wmo</c> or null.</summary>
    public string? Financiering { get; init; }

    /// <summary>Official code of the zorgprofiel, or null.</summary>
    public string? Profiel { get; init; }

    /// <summary>Acceptable codes of the leveringsvorm.</summary>
    public IReadOnlyCollection<string> Leveringsvormen { get; init; } = [];

    /// <summary>Whole years; an exact age has both ends equal. Both null: unknown.</summary>
    public int? LeeftijdVan { get; init; }

    /// <summary>Inclusive.</summary>
    public int? LeeftijdTot { get; init; }

    /// <summary>Kenmerk → plays (true) or does not play (false); absent: unknown.</summary>
    public IReadOnlyDictionary<string, bool> Kenmerken { get; init; } = new Dictionary<string, bool>();

    /// <summary>Voorzieningen that are needed.</summary>
    public IReadOnlyCollection<string> Nodig { get; init; } = [];

    /// <summary>Voorzieningen of which it is not known whether they are needed.</summary>
    public IReadOnlyCollection<string> MisschienNodig { get; init; } = [];

    /// <summary><c>m</c>, <c>v</c> or null.</summary>
    public string? Geslacht { get; init; }

    /// <summary>Code of the zorgkantoor, or null.</summary>
    public string? Regio { get; init; }

    /// <summary>Codes of groep, locatie or aanbieder where the client does not want to live.</summary>
    public IReadOnlyCollection<string> Uitgesloten { get; init; } = [];

    /// <summary>Codes of groep, locatie or aanbieder on the list of preferences.</summary>
    public IReadOnlyCollection<string> Voorkeuren { get; init; } = [];

    /// <summary>Only places on the list of preferences count; status 2 means the same.</summary>
    public bool AlleenVoorkeur { get; init; }

    /// <summary>Leveringsstatus, or null.</summary>
    public string? Status { get; init; }

    /// <summary>Largest distance from the network in whole kilometres, or null.</summary>
    public int? MaxKm { get; init; }

    /// <summary>The middle of the municipality of the network, or null.</summary>
    public Punt? Netwerk { get; init; }

    /// <summary>Parked until this date.</summary>
    public DateOnly? GeparkeerdTot { get; init; }

    /// <summary>Earlier refusals, each until a date.</summary>
    public IReadOnlyCollection<AfwijzingTot> Afwijzingen { get; init; } = [];

    /// <summary>Criteria that were let go for one groep, each until a date.</summary>
    public IReadOnlyCollection<OntheffingTot> Ontheffingen { get; init; } = [];

    /// <summary>A resident who might move on, instead of somebody who waits.</summary>
    public bool Doorstroom { get; init; }

    /// <summary>Consent of a resident to take part in a chain.</summary>
    public bool Toestemming { get; init; }
}

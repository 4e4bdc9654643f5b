namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// The identical places of one Eenheid with one Aanbod row: the unit side of the criteria. Null or absent means
/// unknown, unless a field says otherwise.
/// </summary>
/// <param name="Code">Unique over the groepen.</param>
/// <param name="Locatie">Code of the location.</param>
/// <param name="Aanbieder">Code of the provider.</param>
/// <param name="Regio">Code of the zorgkantoor.</param>
public sealed record Groep(string Code, string Locatie, string Aanbieder, string Regio)
{
    /// <summary>Bases that pay for this place.</summary>
    public IReadOnlyCollection<string> Financiering { get; init; } = [];

    /// <summary>Bases known to be refused; null: all that are not in <see cref="Financiering"/>.</summary>
    public IReadOnlyCollection<string>? FinancieringNiet { get; init; }

    /// <summary>Codes of the zorgprofielen.</summary>
    public IReadOnlyCollection<string> Profielen { get; init; } = [];

    /// <summary>Codes of the leveringsvormen.</summary>
    public IReadOnlyCollection<string> Leveringsvormen { get; init; } = [];

    /// <summary>Null: no limit.</summary>
    public int? LeeftijdMin { get; init; }

    /// <summary>Inclusive; null: no limit.</summary>
    public int? LeeftijdMax { get; init; }

    /// <summary>Kenmerk → <c>sluit_uit</c>, <c>in_overleg</c> or <c>geen</c>; absent: <c>geen</c>.</summary>
    public IReadOnlyDictionary<string, string> ContraIndicaties { get; init; } = new Dictionary<string, string>();

    /// <summary>Voorziening → present (true) or not (false); absent: unknown.</summary>
    public IReadOnlyDictionary<string, bool> Voorzieningen { get; init; } = new Dictionary<string, bool>();

    /// <summary><c>alle</c>, <c>mannen</c> or <c>vrouwen</c>.</summary>
    public string Geslacht { get; init; } = "alle";

    /// <summary>Codes of other regions for which the place is open; <c>*</c>: all.</summary>
    public IReadOnlyCollection<string> OpenVoor { get; init; } = [];

    /// <summary>Free from this date; null: at once.</summary>
    public DateOnly? Vanaf { get; init; }

    /// <summary>Last confirmation; null: never.</summary>
    public DateOnly? BevestigdOp { get; init; }

    /// <summary>Days a confirmation holds; null: that of the <see cref="Toetsmoment"/>.</summary>
    public int? HoudbaarheidDagen { get; init; }

    /// <summary><c>indicatief</c>, <c>aangeboden</c> or <c>toegezegd</c>.</summary>
    public string Zekerheid { get; init; } = "aangeboden";

    /// <summary>The place on the map, or null.</summary>
    public Punt? Plek { get; init; }
}

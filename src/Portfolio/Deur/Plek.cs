namespace Regiotafel.Portfolio.Deur;

/// <summary>One groep of places as it stands in the register: an offer with its unit.</summary>
/// <param name="AanbodId">The offer.</param>
/// <param name="Groep">What the criteria judge.</param>
/// <param name="Plaats">Which unit, and where.</param>
public sealed record Plek(Guid AanbodId, Groep Groep, Plekplaats Plaats)
{
    /// <summary>What a reader meets instead of a condition that is not his to read.</summary>
    public const string Voorwaarde = "Een voorwaarde van de aanbieder.";

    /// <summary>Free places that nobody holds; null when this reader may not see numbers here.</summary>
    public required int? Vrij { get; init; }

    /// <summary>Whether there is such a place; null when that is not known because nobody confirmed it in time.</summary>
    public required bool? IetsVrij { get; init; }

    /// <summary>Places of the whole unit.</summary>
    public required int Totaal { get; init; }

    /// <summary><c>concept</c>, <c>open</c>, <c>gepauzeerd</c> or <c>gesloten</c>.</summary>
    public required string Status { get; init; }

    /// <summary>Why it is paused or closed.</summary>
    public required string? Reden { get; init; }

    /// <summary>The instant of the last confirmation; null for never.</summary>
    public required DateTime? BevestigdOp { get; init; }

    /// <summary><c>vers</c>, <c>loopt_af</c> or <c>niet_bevestigd</c>.</summary>
    public required string Versheid { get; init; }

    /// <summary>Whom to call at the location; null when unknown or not for this reader.</summary>
    public required string? Telefoon { get; init; }

    /// <summary>Of another region, and open for this one: it can be seen, and held from the register only.</summary>
    public required bool Gast { get; init; }

    /// <summary>Criteria, such as <c>CON.agressie</c>, that this reader only meets as a condition of the provider.</summary>
    public required IReadOnlyCollection<string> Verborgen { get; init; }

    /// <summary>The provider is not reminded of confirming since this day; null when it is.</summary>
    public DateOnly? HerinneringenUit { get; init; }

    /// <summary>The offer stands open.</summary>
    public bool Open => Status == "open";

    /// <summary>A signal only: nobody can hold it, the provider is asked first.</summary>
    public bool Indicatief => Groep.Zekerheid == "indicatief";

    /// <summary>A place can be held now, from the region of the place.</summary>
    public bool Vasthoudbaar => Open && !Indicatief && !Gast && (Vrij ?? (IetsVrij == true ? 1 : 0)) > 0;

    /// <summary>What this reader may read of a judgement about this place.</summary>
    public string Zin(Criteriumuitkomst uitkomst) =>
        Verborgen.Contains(uitkomst.Criterium) ? Voorwaarde : uitkomst.Schermzin;
}

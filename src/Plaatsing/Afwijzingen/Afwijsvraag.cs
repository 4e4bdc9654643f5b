namespace Regiotafel.Plaatsing.Afwijzingen;

/// <summary>A no as somebody fills it in.</summary>
/// <param name="VoorstelId">The proposal.</param>
/// <param name="Code">Code of the reason.</param>
internal sealed record Afwijsvraag(Guid VoorstelId, string? Code)
{
    /// <summary>For the own side only.</summary>
    public string? Toelichting { get; init; }

    /// <summary>The writer says that what looks like a name is no person.</summary>
    public bool GeenPersoon { get; init; }

    /// <summary>For a reason that lays the case aside: until when.</summary>
    public DateOnly? Later { get; init; }
}

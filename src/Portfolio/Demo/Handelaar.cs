namespace Regiotafel.Portfolio.Demo;

/// <summary>Who does something in the simulated year.</summary>
internal sealed record Handelaar(Guid Id, string Naam, Guid OrganisatieId, string OrganisatieNaam)
{
    /// <summary>The system itself: what ends without anybody's hand.</summary>
    public static Handelaar Systeem { get; } = new(Guid.Empty, "Regiotafel", Guid.Empty, "");
}

using Regiotafel.Kern;

namespace Regiotafel.Toegang.Sessies;

/// <summary>What a session says about who acts: read from the store, never from the cookie.</summary>
internal sealed record Sessiestand
{
    public required Guid SessieId { get; init; }

    /// <summary>Hash of the reference in the cookie.</summary>
    public required string Afdruk { get; init; }

    public required Guid GebruikerId { get; init; }

    public required string Naam { get; init; }

    public required DateTime BegonnenOp { get; init; }

    public required DateTime GezienOp { get; init; }

    public required Factor Factor { get; init; }

    /// <summary>Null while only the password was given.</summary>
    public required DateTime? FactorOp { get; init; }

    public required Guid RolbindingId { get; init; }

    public required Rol Rol { get; init; }

    public required Guid OrganisatieId { get; init; }

    public required string OrganisatieNaam { get; init; }

    public required string Regio { get; init; }

    /// <summary>True when the session itself has run out, by rest or by age.</summary>
    public bool Voorbij(DateTime nu) => nu - GezienOp > Sessie.Rust || nu - BegonnenOp > Sessie.Hoogstens;
}

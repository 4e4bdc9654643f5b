using Regiotafel.Cijfers.Definities;

namespace Regiotafel.Cijfers.Vaststellen;

/// <summary>One definition of a proposal, with what the second person needs to judge it.</summary>
/// <param name="Definitie">As it ships now; null when its text has changed since the proposal.</param>
internal sealed record Voorsteldeel(
    Definitieregel Regel,
    Definitie? Definitie,
    Versietoets? Toets,
    Versievergelijking? Vergelijking
);

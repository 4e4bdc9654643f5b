using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>One line of the list of open uitgaven.</summary>
internal sealed record Uitgavekop(
    Guid Id,
    string Naam,
    DateTime Op,
    Doelgroep Doelgroep,
    string Editie,
    string Levering,
    bool Voorbeeld
);

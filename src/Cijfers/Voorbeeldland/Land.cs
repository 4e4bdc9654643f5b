namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>A whole invented country, before it is written.</summary>
internal sealed record Land(
    IReadOnlyList<Regiodoel> Regios,
    IReadOnlyList<Persoon> Personen,
    IReadOnlyList<Locatie> Locaties,
    IReadOnlyList<Wachtstatus> Wachtlijst
);

namespace Regiotafel.Cijfers.Deur;

/// <summary>A number of persons a month that the inflow is held against. It may stand only beside figures of the kind stroom.</summary>
/// <param name="Van">First day on which it holds; null: the source gives no date.</param>
/// <param name="Rol">uitgangspunt, doel or verwachting.</param>
public sealed record Instroomdoel(
    string Code,
    string Omschrijving,
    DateOnly? Van,
    int PerMaand,
    string Rol,
    string Bron
);

namespace Regiotafel.Cijfers.Deur;

/// <summary>The invented persons under whose names a demonstration delivers and opens figures.</summary>
/// <param name="Regio">Code of the demo region.</param>
/// <param name="EigenaarId">Organisation that delivers.</param>
/// <param name="VragerId">Account that delivers, and asks to open.</param>
/// <param name="OpenerId">Account that opens: another one.</param>
public sealed record Voorbeeldmakers(
    string Regio,
    Guid EigenaarId,
    Guid VragerId,
    string Vrager,
    Guid OpenerId,
    string Opener
);

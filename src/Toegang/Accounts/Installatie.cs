namespace Regiotafel.Toegang.Accounts;

/// <summary>What was decided when this store was made. One row.</summary>
internal sealed class Installatie
{
    public int Id { get; init; } = 1;

    /// <summary>True when the store holds invented data only.</summary>
    public bool Demo { get; init; }

    public string Regio { get; init; } = "";

    public DateTime GemaaktOp { get; init; }
}

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>The window in which somebody types: a text that was typed in another one may not be lost.</summary>
/// <param name="Naam">What the script calls it; empty without script.</param>
/// <param name="Gezien">When the text was kept that this window showed when it opened; null when there was none.</param>
internal sealed record Kladvenster(string Naam, DateTime? Gezien)
{
    private const int Langst = 40;

    /// <summary>From a form.</summary>
    /// <param name="gezien">Ticks (UTC).</param>
    public static Kladvenster Van(string? naam, long? gezien) =>
        new(
            naam is { Length: <= Langst } ? naam : "",
            gezien is > 0 and var op && op <= DateTime.MaxValue.Ticks ? new(op, DateTimeKind.Utc) : null
        );

    /// <summary>One without a name that saw nothing.</summary>
    public static Kladvenster Nieuw { get; } = new("", null);
}

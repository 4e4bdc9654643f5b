namespace Regiotafel.Kern.Opslag;

/// <summary>A write that the database refused by one of its rules.</summary>
public sealed class RegelGeschonden(Botsing botsing, Exception oorzaak)
    : Exception($"databaseregel: {botsing}", oorzaak)
{
    /// <summary>Which rule.</summary>
    public Botsing Botsing { get; } = botsing;
}

namespace Regiotafel.Toegang.Logboek;

/// <summary>Head of one stream: the number and hash of its last line.</summary>
internal sealed class Logstroom
{
    /// <summary>Zorgkantoor code; <c>landelijk</c> for the national stream.</summary>
    public string Stroom { get; init; } = "";
    public long Volgnummer { get; init; }
    public string Afdruk { get; init; } = "";
}

namespace Regiotafel.Kern.Herkenning;

/// <summary>Everything the scan found in one text, in the order of the text.</summary>
public sealed record Scanuitkomst(IReadOnlyList<Vondst> Vondsten)
{
    /// <summary>The text must not be stored: something in it is refused.</summary>
    public bool Geweigerd => Vondsten.Any(v => v.Geweigerd);

    /// <summary>The text may be stored once the user has confirmed that it names no person.</summary>
    public bool TeBevestigen => !Geweigerd && Vondsten.Count > 0;

    public bool IsSchoon => Vondsten.Count == 0;

    /// <summary>Each message once.</summary>
    public IEnumerable<string> Berichten => Vondsten.Select(v => v.Bericht).Distinct(StringComparer.Ordinal);
}

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>An object of codes with "ja" or "nee"; a code that is absent is unknown.</summary>
internal static class JaNee
{
    public static Dictionary<string, bool> Lees(Objectlezer lezer, string veld) =>
        lezer.Kaart(veld, "ja", "nee").ToDictionary(v => v.Key, v => v.Value == "ja", StringComparer.Ordinal);
}

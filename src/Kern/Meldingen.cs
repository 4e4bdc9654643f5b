namespace Regiotafel.Kern;

/// <summary>The one notice after a successful action, shown on the next page.</summary>
public static class Meldingen
{
    /// <summary>Key in the temporary store.</summary>
    public const string Sleutel = "melding";
}

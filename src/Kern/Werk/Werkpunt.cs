namespace Regiotafel.Kern.Werk;

/// <summary>One thing that waits for this person.</summary>
/// <param name="Titel">What to do, with the verb.</param>
/// <param name="Link">Where it is done: a path.</param>
/// <param name="Urgentie">How soon.</param>
public sealed record Werkpunt(string Titel, string Link, Urgentie Urgentie)
{
    /// <summary>One line below it: why, or what happens else.</summary>
    public string? Toelichting { get; init; }

    /// <summary>Until when; null when there is no end.</summary>
    public DateTime? Tot { get; init; }
}

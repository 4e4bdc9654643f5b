namespace Regiotafel.Toegang.Toegangssleutels;

/// <summary>What the form brings back: the reference of the challenge and what the browser made of it, as JSON.</summary>
internal sealed record Sleutelantwoord(string? Uitdaging, string? Tekst)
{
    // On the page where a waiting form comes along, these must not meet a field of that form.
    public const string Uitdagingveld = "StapUitdaging";
    public const string Tekstveld = "StapAntwoord";

    private const int Hoogstens = 16_000;

    /// <summary>True when there is something to judge.</summary>
    public bool Leesbaar => Tekst is { Length: > 0 and <= Hoogstens };
}

using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Instanties;

/// <summary>Who seeks, by a code without meaning.</summary>
internal sealed record Zoekvraagregel(string Code, Zoekprofiel Profiel)
{
    /// <summary>Null only for a resident.</summary>
    public DateOnly? WachtSinds { get; init; }

    public string? VorigeAanbieder { get; init; }

    /// <summary>Where a resident lives now; null for who waits.</summary>
    public string? HuidigeGroep { get; init; }

    public bool VerkeerdePlek { get; init; }

    public bool Wacht => !Profiel.Doorstroom;
}

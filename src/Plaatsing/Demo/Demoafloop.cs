using Regiotafel.Plaatsing.Voorstellen;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>How an invented proposal goes: when it is made, and how and when it ends.</summary>
/// <param name="Gedaan">The day it is made.</param>
/// <param name="Einde">The day of the last step; of a placement the day on which it begins.</param>
internal sealed record Demoafloop(DateOnly Gedaan, DateOnly Einde)
{
    /// <summary>Code of the refusal.</summary>
    public string? Redencode { get; init; }

    /// <summary>Why it fell away.</summary>
    public Vervalreden? Verval { get; init; }

    public bool Geplaatst { get; init; }

    /// <summary>It belongs to a chain, which takes its steps.</summary>
    public bool InKeten { get; init; }
}

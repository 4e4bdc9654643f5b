namespace Regiotafel.Plaatsing.Deur;

/// <summary>How a verb of the command line ended; the number is its exit code (plaatsing-cli.md §6).</summary>
public enum Plaatsingafloop
{
    /// <summary>Done, and proven; or nothing wrong was found.</summary>
    Goed = 0,

    /// <summary>The checker found something wrong.</summary>
    NietJuist = 1,

    /// <summary>A file cannot be read or written.</summary>
    VerkeerdGebruik = 2,

    /// <summary>The instance is refused; nothing was written.</summary>
    Ongeldig = 3,

    /// <summary>The time ran out: what was written is possible, not proven best.</summary>
    TijdOm = 4,

    /// <summary>There is no zoekvraag with this code.</summary>
    OnbekendeZoekvraag = 5,
}

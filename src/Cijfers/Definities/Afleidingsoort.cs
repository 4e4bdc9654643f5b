namespace Regiotafel.Cijfers.Definities;

/// <summary>How a derived indicator follows from the rows of another.</summary>
internal enum Afleidingsoort
{
    /// <summary>Growth of the value against an earlier period (indicatoren.md, R12).</summary>
    Groei,

    /// <summary>Growth of the teller alone.</summary>
    Tellergroei,

    /// <summary>The tellers of named rows together, over the noemer that these rows share.</summary>
    Som,

    /// <summary>Only the teller.</summary>
    Teller,

    /// <summary>A row over the total row.</summary>
    Aandeel,

    /// <summary>The teller minus the one of an earlier period, over a fixed noemer.</summary>
    Verschil,
}

namespace Regiotafel.Cijfers.Werker;

/// <summary>Why a run of the worker ended without an outcome.</summary>
internal enum Rekenafbraak
{
    /// <summary>It took longer than it may.</summary>
    Tijd,

    /// <summary>It needed more memory than it may.</summary>
    Geheugen,

    /// <summary>Its outcome is larger than it may be: far too many findings.</summary>
    Antwoord,

    /// <summary>A person stopped it.</summary>
    Gestopt,

    /// <summary>A fault of the program itself.</summary>
    Defect,
}

namespace Regiotafel.Cijfers.Deur;

/// <summary>How a run of <c>regiotafel cijfers</c> ended; the numbers are its exit codes (cijfers-cli.md).</summary>
public enum Cijferafloop
{
    /// <summary>Done; nothing put aside, warnings possible.</summary>
    Klaar = 0,

    /// <summary>A fault of the program itself.</summary>
    Defect = 1,

    /// <summary>Done; at least one row was put aside.</summary>
    MetQuarantaine = 2,

    /// <summary>The delivery was refused: nothing was computed.</summary>
    Geweigerd = 3,

    /// <summary>An unknown option or edition, a missing folder, a region that is not in the manifest.</summary>
    VerkeerdGebruik = 4,
}

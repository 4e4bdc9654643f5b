namespace Regiotafel.Web.Opdrachten;

/// <summary>Exit codes of the command line that mean the same for every verb.</summary>
internal static class Uitgang
{
    public const int Goed = 0;

    /// <summary>Done, but refused, or something was found that is not right.</summary>
    public const int Geweigerd = 1;
    public const int VerkeerdGebruik = 2;
    public const int DeelsOvergenomen = 3;

    /// <summary>A defect of the program itself.</summary>
    public const int Defect = 70;

    /// <summary>Stopped halfway by a signal: what a shell says of Ctrl+C.</summary>
    public const int Afgebroken = 130;
}

namespace Regiotafel.Web.Opdrachten;

/// <summary>Exit codes of the command line that mean the same for every verb.</summary>
internal static class Uitgang
{
    public const int Goed = 0;
    public const int Geweigerd = 1;
    public const int VerkeerdGebruik = 2;
    public const int DeelsOvergenomen = 3;
}

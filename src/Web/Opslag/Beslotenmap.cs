namespace Regiotafel.Web.Opslag;

/// <summary>A folder for the account that runs the system and nobody else on the machine: store, keys and copies.</summary>
internal static class Beslotenmap
{
    private const UnixFileMode Eigen = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    /// <summary>Makes the folder when it does not exist; who made it before chose who may enter.</summary>
    public static void Maak(string map)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, Eigen);
        }
    }
}

namespace Regiotafel.Tests.Proef;

/// <summary>
/// A program in the place of the browser that prints: the page itself, behind a first line, in some milliseconds. What a real one makes
/// of it is tested where that is what matters.
/// </summary>
internal static class Proefdrukker
{
    public const string Begin = "%PDF-1.4 proefdruk\n";

    private static readonly Lazy<string> Bestand = new(Maak);

    public static string Programma => Bestand.Value;

    /// <summary>The browser of this machine.</summary>
    public static string Echt => Environment.GetEnvironmentVariable("REGIOTAFEL_CHROMIUM") ?? "";

    private static string Maak()
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-drukker-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(map, recursive: true);
        var programma = Path.Combine(map, "drukker");
        File.WriteAllText(
            programma,
            """
            #!/bin/sh
            for optie in "$@"; do
              case "$optie" in
                --print-to-pdf=*) doel=${optie#--print-to-pdf=} ;;
                file://*) bron=${optie#file://} ;;
              esac
            done
            { echo '%PDF-1.4 proefdruk'; cat "$bron"; } > "$doel"

            """
        );
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(programma, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
        return programma;
    }
}

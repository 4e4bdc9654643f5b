using Microsoft.Extensions.Logging.Console;

namespace Regiotafel.Web.Logregels;

/// <summary>
/// What is logged: warnings and defects, on standard error, so that the lines of a command stand alone on standard output.
/// Never SQL, and no line per request.
/// </summary>
internal static class Logkeuze
{
    public static void Stel(ILoggingBuilder log)
    {
        log.ClearProviders();
        log.SetMinimumLevel(LogLevel.Warning);
        log.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.None);
        // The error page and the reference number are ours: the framework would log the same exception again.
        log.AddFilter("Microsoft.AspNetCore.Diagnostics", LogLevel.None);
        // Says at every start that the keys are not encrypted: it does not know that Sleutelkast does that.
        log.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);
        // A start that fails is told once, in words, by the command line; of a background service its last word is enough.
        log.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        log.AddConsole(c =>
        {
            c.FormatterName = Logregelvorm.Naam;
            c.LogToStandardErrorThreshold = LogLevel.Trace;
        });
        log.AddConsoleFormatter<Logregelvorm, ConsoleFormatterOptions>();
    }
}

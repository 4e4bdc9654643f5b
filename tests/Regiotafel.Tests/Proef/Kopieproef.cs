using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;
using Regiotafel.Web.Opdrachten;

namespace Regiotafel.Tests.Proef;

/// <summary>
/// A copy of a store as its keeper makes it (docs/beheer.md), and puts it back: on SQLite with the command of the product, on PostgreSQL
/// with pg_dump under the role that the manual names, and pg_restore.
/// </summary>
internal static class Kopieproef
{
    private const string Kopierol = "regiotafel_kopie";

    private const string Servers = "/usr/lib/postgresql";

    /// <summary>Makes it, in a place that does not exist yet.</summary>
    public static async Task Maak(Proefregio wereld, string plaats)
    {
        if (wereld.Motor.Naam == "postgres")
        {
            await wereld.AlsBeheerder(
                $"do $$ begin create role {Kopierol} login bypassrls; exception when duplicate_object or unique_violation then null; end $$;"
                    + $" grant pg_read_all_data to {Kopierol}"
            );
            var opslag = new NpgsqlConnectionStringBuilder(wereld.Verbindingstekst(Kopierol));
            await Programma("pg_dump", opslag, "-Fc", "-f", plaats, opslag.Database!);
            return;
        }
        await using var scope = wereld.App.Services.CreateAsyncScope();
        Assert.Equal(0, await Voer(scope.ServiceProvider, plaats, KopieOpdracht.MaakKopie));
    }

    /// <summary>
    /// Puts it back in an empty store; the key and the list of what was erased are brought along by the keeper when the copy does not hold
    /// them.
    /// </summary>
    public static async Task ZetTerug(Proefregio wereld, string plaats, Opslagplaats elders)
    {
        File.Copy(Path.Combine(wereld.Map, "wislijst.csv"), Path.Combine(elders.Map, "wislijst.csv"));
        if (wereld.Motor.Naam == "postgres")
        {
            File.Copy(Path.Combine(wereld.Map, "hoofdsleutel"), Path.Combine(elders.Map, "hoofdsleutel"));
            var opslag = new NpgsqlConnectionStringBuilder(elders.Beheerderstekst);
            await Programma("pg_restore", opslag, "-d", opslag.Database!, plaats);
            return;
        }
        await using var app = Bouw(elders);
        await using var scope = app.Services.CreateAsyncScope();
        Assert.Equal(0, await Voer(scope.ServiceProvider, plaats, KopieOpdracht.ZetTerug));
    }

    private static async Task<int> Voer(
        IServiceProvider sp,
        string plaats,
        Func<IServiceProvider, string, TextWriter, CancellationToken, Task<int>> daad
    )
    {
        await using var uit = new StringWriter(CultureInfo.InvariantCulture);
        return await daad(sp, plaats, uit, CancellationToken.None);
    }

    private static WebApplication Bouw(Opslagplaats plaats) =>
        Regiotafel.Web.Huis.Bouw(
            [],
            b =>
            {
                b.Configuration["REGIOTAFEL_DATA"] = plaats.Map;
                b.Services.AddSingleton(plaats.Motor);
                b.Logging.ClearProviders();
                b.WebHost.UseTestServer();
            }
        );

    // Those of the newest server on this machine, as script/postgres starts it: Debian's server brings them along. Where the server was made
    // ready elsewhere, those in the path.
    private static string Pad(string naam) =>
        (Directory.Exists(Servers) ? Directory.GetDirectories(Servers) : [])
            .OrderByDescending(m => int.TryParse(Path.GetFileName(m), CultureInfo.InvariantCulture, out var n) ? n : 0)
            .Select(m => Path.Combine(m, "bin", naam))
            .FirstOrDefault(File.Exists, naam);

    private static async Task Programma(string naam, NpgsqlConnectionStringBuilder opslag, params string[] rest)
    {
        var start = new ProcessStartInfo(Pad(naam)) { RedirectStandardError = true, UseShellExecute = false };
        foreach (var deel in new[] { "-h", opslag.Host!, "-p", $"{opslag.Port}", "-U", opslag.Username! }.Concat(rest))
        {
            start.ArgumentList.Add(deel);
        }
        using var kind = Process.Start(start)!;
        var fouten = await kind.StandardError.ReadToEndAsync();
        await kind.WaitForExitAsync();
        Assert.True(kind.ExitCode == 0, fouten);
    }
}

using System.Diagnostics;
using System.Text.RegularExpressions;
using Npgsql;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Tests.Proef;

/// <summary>The built system in a process of its own on a store of a test, to be ended without warning.</summary>
internal sealed partial class Kindproces : IAsyncDisposable
{
    private readonly Process proces;

    private Kindproces(Process proces, Uri adres) => (this.proces, Adres) = (proces, adres);

    /// <summary>Where it listens.</summary>
    public Uri Adres { get; }

    /// <summary>Starts and waits until it says that it is ready.</summary>
    public static async Task<Kindproces> Start(IOpslagMotor motor, string map, CancellationToken ct)
    {
        var kind = Process.Start(await Opdracht(motor, map, "http://127.0.0.1:0"))!;
        var adres = new TaskCompletionSource<Uri>(TaskCreationOptions.RunContinuationsAsynchronously);
        kind.ErrorDataReceived += (_, _) => { };
        kind.OutputDataReceived += (_, regel) =>
        {
            if (regel.Data is null)
            {
                adres.TrySetException(new InvalidOperationException("The child ended before it was ready."));
            }
            else if (Adresregel().Match(regel.Data) is { Success: true } gevonden)
            {
                adres.TrySetResult(new Uri(gevonden.Value));
            }
        };
        kind.BeginErrorReadLine();
        kind.BeginOutputReadLine();
        return new Kindproces(kind, await adres.Task.WaitAsync(ct));
    }

    /// <summary>Starts it and lets it come to its own end: its exit code and what it said.</summary>
    /// <param name="motor">The store.</param>
    /// <param name="map">Data folder.</param>
    /// <param name="adres">Where it must listen.</param>
    /// <param name="stopBij">Asks it to stop (SIGTERM) as soon as this is done.</param>
    /// <param name="ct">Cancellation.</param>
    public static async Task<(int Code, string Uit, string Fouten)> Loop(
        IOpslagMotor motor,
        string map,
        string adres,
        Task? stopBij,
        CancellationToken ct
    )
    {
        using var kind = Process.Start(await Opdracht(motor, map, adres))!;
        var (uit, fouten) = (kind.StandardOutput.ReadToEndAsync(ct), kind.StandardError.ReadToEndAsync(ct));
        if (stopBij is not null)
        {
            await stopBij.WaitAsync(ct);
            using var stop = Process.Start("kill", ["-TERM", $"{kind.Id}"]);
            await stop.WaitForExitAsync(ct);
        }
        await kind.WaitForExitAsync(ct);
        return (kind.ExitCode, await uit, await fouten);
    }

    /// <summary>Another verb than to serve, with what its environment says: its exit code and what it said.</summary>
    public static async Task<(int Code, string Uit, string Fouten)> Voer(
        IOpslagMotor motor,
        string map,
        (string Naam, string Waarde) omgeving,
        IReadOnlyList<string> args,
        CancellationToken ct
    )
    {
        var opdracht = await Opdracht(motor, map, "http://127.0.0.1:0");
        opdracht.ArgumentList.RemoveAt(1);
        foreach (var arg in args)
        {
            opdracht.ArgumentList.Add(arg);
        }
        opdracht.Environment[omgeving.Naam] = omgeving.Waarde;
        using var kind = Process.Start(opdracht)!;
        var (uit, fouten) = (kind.StandardOutput.ReadToEndAsync(ct), kind.StandardError.ReadToEndAsync(ct));
        await kind.WaitForExitAsync(ct);
        return (kind.ExitCode, await uit, await fouten);
    }

    /// <summary>Ends it as a power cut would: no signal that it can answer.</summary>
    public async Task Dood()
    {
        proces.Kill(entireProcessTree: true);
        await proces.WaitForExitAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!proces.HasExited)
        {
            await Dood();
        }
        proces.Dispose();
    }

    private static async Task<ProcessStartInfo> Opdracht(IOpslagMotor motor, string map, string adres)
    {
        var start = new ProcessStartInfo("dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "regiotafel.dll"));
        start.ArgumentList.Add("start");
        start.Environment["ASPNETCORE_URLS"] = adres;
        start.Environment["REGIOTAFEL_DATA"] = map;
        start.Environment["REGIOTAFEL_LIMIETEN"] = "uit";
        start.Environment["Demo__Cijfers"] = "false";
        // A child lives for seconds: as in the tests themselves, code is not measured in order to improve it.
        start.Environment["DOTNET_TieredPGO"] = "0";
        if (motor.Naam == "postgres")
        {
            await using var verbinding = motor.Eigenaarsverbinding();
            var basis = new NpgsqlConnectionStringBuilder(
                Environment.GetEnvironmentVariable("REGIOTAFEL_TEST_POSTGRES")
            )
            {
                Database = verbinding.Database,
                Username = Opslagplaats.Web,
            };
            start.Environment["ConnectionStrings__Regiotafel"] = basis.ToString();
        }
        return start;
    }

    [GeneratedRegex(@"http://127\.0\.0\.1:\d+")]
    private static partial Regex Adresregel();
}

using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel.Leeswerker;

/// <summary>
/// Parses an upload in a process of its own, with a bare environment: no settings, no connection string. A file that
/// needs more than the limits is refused like any other bad file.
/// </summary>
internal sealed class Leesproces(Leesgrenzen grenzen) : IDisposable
{
    private const string Gastheer = "regiotafel.dll";

    // Each reader takes a processor and its memory: more files at once wait their turn.
    private readonly SemaphoreSlim beurten = new(Environment.ProcessorCount);

    public async Task<GelezenBestand> Lees(byte[] bytes, DateOnly vandaag, CancellationToken ct)
    {
        await beurten.WaitAsync(ct);
        try
        {
            return await LeesNu(bytes, vandaag, ct);
        }
        finally
        {
            beurten.Release();
        }
    }

    public void Dispose() => beurten.Dispose();

    private async Task<GelezenBestand> LeesNu(byte[] bytes, DateOnly vandaag, CancellationToken ct)
    {
        using var proces = Start(vandaag);
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(grenzen.Tijd);
        try
        {
            var antwoord = LeesAlles(proces, grens.Token);
            await Geef(proces, bytes, grens.Token);
            using var json = await antwoord;
            if (json is null)
            {
                return Weiger(Redenen.TeZwaar);
            }

            await proces.WaitForExitAsync(grens.Token);
            return proces.ExitCode == 0
                ? JsonSerializer.Deserialize<GelezenBestand>(json.ToArray(), GelezenBestand.Vorm)!
                : Weiger(Redenen.TeZwaar);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return Weiger(Redenen.TeLang);
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill(entireProcessTree: true);
            }
        }
    }

    private Process Start(DateOnly vandaag)
    {
        var omgeving = Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")
        );
        var start = new ProcessStartInfo(Path.Combine(omgeving, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
        {
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, Gastheer),
                "leeswerker",
                vandaag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        start.Environment.Clear();
        start.Environment["DOTNET_ROOT"] = omgeving;
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{grenzen.Geheugen:X}";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start) ?? throw new InvalidOperationException("The reading process did not start.");
    }

    private async Task Geef(Process proces, byte[] bytes, CancellationToken ct)
    {
        // A worker that has seen enough closes its end: what it says counts, not that the pipe broke.
        try
        {
            await proces.StandardInput.BaseStream.WriteAsync(bytes, ct);
            proces.StandardInput.Close();
        }
        catch (IOException) when (proces.WaitForExit(grenzen.Tijd)) { }
    }

    /// <summary>The whole answer, or nothing when it goes over its limit.</summary>
    private async Task<MemoryStream?> LeesAlles(Process proces, CancellationToken ct)
    {
        var json = new MemoryStream();
        var fouten = proces.StandardError.ReadToEndAsync(ct);
        var blok = new byte[64 * 1024];
        for (int gelezen; (gelezen = await proces.StandardOutput.BaseStream.ReadAsync(blok, ct)) > 0; )
        {
            json.Write(blok, 0, gelezen);
            if (json.Length > grenzen.Antwoord)
            {
                proces.Kill(entireProcessTree: true);
                return null;
            }
        }

        await fouten;
        return json;
    }

    private static GelezenBestand Weiger(string reden) =>
        GelezenBestand.Weiger(Bevinding.Bij(0, 0, "X001") with { Reden = reden });
}

using System.Diagnostics;

namespace Regiotafel.Cijfers.Werker;

/// <summary>
/// Screens and computes a delivery in a process of its own: bare environment, empty working folder, no settings, no connection.
/// The parent watches time and memory, ends the process when a limit is passed or a person stops it, and says which it was.
/// </summary>
internal sealed class Rekenproces(Rekengrenzen grenzen)
{
    /// <summary>Exit code of a worker that could not get the memory it needs.</summary>
    public const int TeWeinigGeheugen = 5;

    private const string Gastheer = "regiotafel.dll";
    private static readonly TimeSpan Slag = TimeSpan.FromMilliseconds(100);

    /// <param name="meld">Gets the line of each stage.</param>
    /// <param name="ct">Cancelled when a person stops the run.</param>
    public async Task<Rekenuitkomst> Voer(Rekenwerk werk, Action<string> meld, CancellationToken ct)
    {
        var map = Directory.CreateTempSubdirectory("rekenwerker-");
        using var proces = Start(map.FullName);
        try
        {
            return await Volg(proces, werk, meld, ct);
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill(entireProcessTree: true);
                await proces.WaitForExitAsync(CancellationToken.None);
            }
            map.Delete(recursive: true);
        }
    }

    private async Task<Rekenuitkomst> Volg(Process proces, Rekenwerk werk, Action<string> meld, CancellationToken ct)
    {
        using var einde = CancellationTokenSource.CreateLinkedTokenSource(ct);
        using var klok = new CancellationTokenSource(grenzen.Tijd);
        using var geheugen = new CancellationTokenSource();
        await using var tijd = klok.Token.Register(einde.Cancel);
        await using var ruimte = geheugen.Token.Register(einde.Cancel);
        var wacht = Bewaak(proces, geheugen, einde.Token);
        try
        {
            var regels = Meld(proces, meld, einde.Token);
            var antwoord = Ontvang(proces, einde.Token);
            await Geef(proces, werk, einde.Token);
            var uitkomst = await antwoord;
            await regels;
            await proces.WaitForExitAsync(einde.Token);
            return proces.ExitCode switch
            {
                0 => uitkomst ?? Rekenuitkomst.Af(Rekenafbraak.Antwoord),
                TeWeinigGeheugen => Rekenuitkomst.Af(Rekenafbraak.Geheugen),
                _ => Rekenuitkomst.Af(uitkomst is null ? Rekenafbraak.Defect : Rekenafbraak.Antwoord),
            };
        }
        catch (OperationCanceledException)
        {
            return Rekenuitkomst.Af(
                ct.IsCancellationRequested ? Rekenafbraak.Gestopt
                : geheugen.IsCancellationRequested ? Rekenafbraak.Geheugen
                : Rekenafbraak.Tijd
            );
        }
        finally
        {
            await einde.CancelAsync();
            await wacht;
        }
    }

    private Process Start(string map)
    {
        var omgeving = Path.GetFullPath(
            Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "..", "..", "..")
        );
        var start = new ProcessStartInfo(Path.Combine(omgeving, OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"))
        {
            ArgumentList = { Path.Combine(AppContext.BaseDirectory, Gastheer), "rekenwerker" },
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = map,
        };
        start.Environment.Clear();
        start.Environment["DOTNET_ROOT"] = omgeving;
        start.Environment["DOTNET_GCHeapHardLimit"] = $"0x{grenzen.Geheugen:X}";
        start.Environment["DOTNET_EnableDiagnostics"] = "0";
        return Process.Start(start) ?? throw new InvalidOperationException("The worker did not start.");
    }

    // The engine's memory is outside the limit of the runtime: so the whole process is watched from here.
    private async Task Bewaak(Process proces, CancellationTokenSource teVeel, CancellationToken ct)
    {
        using var slagen = new PeriodicTimer(Slag);
        while (await Slagen(slagen, ct) && !proces.HasExited)
        {
            proces.Refresh();
            if (!proces.HasExited && proces.WorkingSet64 > grenzen.Geheugen)
            {
                await teVeel.CancelAsync();
                return;
            }
        }
    }

    private static async Task<bool> Slagen(PeriodicTimer slagen, CancellationToken ct)
    {
        try
        {
            return await slagen.WaitForNextTickAsync(ct);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task Meld(Process proces, Action<string> meld, CancellationToken ct)
    {
        while (await proces.StandardError.ReadLineAsync(ct) is { } regel)
        {
            meld(regel);
        }
    }

    private static async Task Geef(Process proces, Rekenwerk werk, CancellationToken ct)
    {
        var naar = proces.StandardInput.BaseStream;
        // A worker that ended early closes its end: what it says counts, not that the pipe broke.
        try
        {
            var delen = werk.Bestanden.Select(b => new Rekendeel(b.Naam, b.Lengte)).ToList();
            var vraag = new Rekenvraag(werk.Edities, Environment.ProcessorCount, delen, werk.Correcties, werk.Waarom);
            await Rekenpakket.SchrijfKop(naar, vraag, ct);
            foreach (var bestand in werk.Bestanden)
            {
                await using var inhoud = bestand.Open();
                await inhoud.CopyToAsync(naar, ct);
            }
            proces.StandardInput.Close();
        }
        catch (IOException) when (proces.HasExited || proces.WaitForExit(Slag)) { }
    }

    /// <summary>The answer; nothing when there is none or it goes over its limit.</summary>
    private async Task<Rekenuitkomst?> Ontvang(Process proces, CancellationToken ct)
    {
        var van = proces.StandardOutput.BaseStream;
        try
        {
            var kop = await Rekenpakket.LeesKop<Rekenantwoord>(van, ct);
            if (kop.Delen.Sum(d => d.Lengte) > grenzen.Antwoord)
            {
                proces.Kill(entireProcessTree: true);
                return Rekenuitkomst.Af(Rekenafbraak.Antwoord);
            }
            var delen = new Dictionary<string, byte[]>(StringComparer.Ordinal);
            foreach (var deel in kop.Delen)
            {
                delen[deel.Naam] = await Rekenpakket.LeesDeel(van, deel.Lengte, ct);
            }
            return new(kop, delen, null);
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }
}

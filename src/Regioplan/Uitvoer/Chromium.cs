using System.Diagnostics;
using System.Text;
using Microsoft.Extensions.Configuration;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>
/// The browser of this machine as a printer: one process for each page, without network, script or memory, ended when it takes too
/// long (decision 0034).
/// </summary>
internal sealed class Chromium(IConfiguration instellingen) : IDisposable
{
    private const string Instelling = "REGIOTAFEL_CHROMIUM";
    private static readonly string[] _namen = ["chromium", "chromium-browser", "google-chrome"];
    private static readonly TimeSpan _geduld = TimeSpan.FromMinutes(1);

    // More at a time than there are cores makes none of them faster.
    private readonly SemaphoreSlim _beurten = new(Math.Clamp(Environment.ProcessorCount, 1, 4));
    private readonly Lazy<string?> _programma = new(() => Zoek(instellingen[Instelling]));

    /// <summary>Whether there is a browser to print with.</summary>
    public bool IsEr => _programma.Value is not null;

    /// <summary>Prints a page that fetches nothing.</summary>
    /// <exception cref="InvalidOperationException">The browser gave no document.</exception>
    public async Task<byte[]> Druk(string html, CancellationToken ct)
    {
        await _beurten.WaitAsync(ct);
        try
        {
            return await DrukNu(html, ct);
        }
        finally
        {
            // Also when there is no room for a folder: a turn that is lost never comes back.
            _beurten.Release();
        }
    }

    public void Dispose() => _beurten.Dispose();

    private async Task<byte[]> DrukNu(string html, CancellationToken ct)
    {
        var map = Directory.CreateTempSubdirectory("regiotafel-druk-").FullName;
        try
        {
            var (bron, doel) = (Path.Combine(map, "blad.html"), Path.Combine(map, "blad.pdf"));
            await File.WriteAllTextAsync(bron, html, Encoding.UTF8, ct);
            await Draai(map, bron, doel, ct);
            return File.Exists(doel)
                ? await File.ReadAllBytesAsync(doel, ct)
                : throw new InvalidOperationException("Chromium printed nothing.");
        }
        finally
        {
            Directory.Delete(map, recursive: true);
        }
    }

    private async Task Draai(string map, string bron, string doel, CancellationToken ct)
    {
        using var proces = new Process { StartInfo = Aanroep(map, bron, doel) };
        using var grens = CancellationTokenSource.CreateLinkedTokenSource(ct);
        grens.CancelAfter(_geduld);
        proces.Start();
        try
        {
            // Its messages are about a desktop that is not there; they are read so that it never waits for us.
            await Task.WhenAll(
                proces.StandardOutput.ReadToEndAsync(grens.Token),
                proces.StandardError.ReadToEndAsync(grens.Token),
                proces.WaitForExitAsync(grens.Token)
            );
        }
        catch (OperationCanceledException fout) when (!ct.IsCancellationRequested)
        {
            throw new InvalidOperationException("Chromium took too long to print.", fout);
        }
        finally
        {
            if (!proces.HasExited)
            {
                proces.Kill(entireProcessTree: true);
                proces.WaitForExit();
            }
        }
    }

    private ProcessStartInfo Aanroep(string map, string bron, string doel)
    {
        var aanroep = new ProcessStartInfo(_programma.Value!)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = map,
        };
        string[] opties =
        [
            "--headless",
            // Root may not use the sandbox; nobody else goes without it.
            .. Environment.IsPrivilegedProcess ? ["--no-sandbox"] : Array.Empty<string>(),
            "--disable-gpu",
            "--disable-extensions",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND",
            $"--user-data-dir={Path.Combine(map, "profiel")}",
            "--no-pdf-header-footer",
            "--export-tagged-pdf",
            "--generate-pdf-document-outline",
            $"--print-to-pdf={doel}",
            new Uri(bron).AbsoluteUri,
        ];
        foreach (var optie in opties)
        {
            aanroep.ArgumentList.Add(optie);
        }
        return aanroep;
    }

    private static string? Zoek(string? gekozen)
    {
        if (!string.IsNullOrEmpty(gekozen))
        {
            return File.Exists(gekozen) ? gekozen : null;
        }
        var mappen = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(
            Path.PathSeparator,
            StringSplitOptions.RemoveEmptyEntries
        );
        return _namen.SelectMany(naam => mappen.Select(map => Path.Combine(map, naam))).FirstOrDefault(File.Exists);
    }
}

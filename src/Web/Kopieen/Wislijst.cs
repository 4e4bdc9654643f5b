using System.Globalization;
using Regiotafel.Kern;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Web.Kopieen;

/// <summary>
/// The list of what was erased: a file in the data folder with a line <c>moment;regio;id</c> each, that goes into no copy. Who puts a
/// copy back on another machine brings this file along.
/// </summary>
internal sealed class Wislijst(string datamap, Klok klok) : IWislijst
{
    public const string Bestandsnaam = "wislijst.csv";
    private static readonly SemaphoreSlim Beurt = new(1);

    private string Pad => Path.Combine(datamap, Bestandsnaam);

    public async Task Voeg(string regio, Guid zoekvraagId, CancellationToken ct)
    {
        var regel = string.Create(CultureInfo.InvariantCulture, $"{klok.Nu:O};{regio};{zoekvraagId}\n");
        await Beurt.WaitAsync(ct);
        try
        {
            await using var stroom = new FileStream(Pad, FileMode.Append, FileAccess.Write, FileShare.Read);
            await stroom.WriteAsync(System.Text.Encoding.UTF8.GetBytes(regel), ct);
            stroom.Flush(flushToDisk: true);
        }
        finally
        {
            Beurt.Release();
        }
    }

    /// <summary>A line that cannot be read stops the start: what it says should be erased would stay.</summary>
    public async Task<ILookup<string, Guid>> Lees(CancellationToken ct)
    {
        var regels = File.Exists(Pad) ? await File.ReadAllLinesAsync(Pad, ct) : [];
        return regels
            .Where(r => r.Length > 0)
            .Select((r, i) => Regel(r.Split(';'), i + 1))
            .ToLookup(r => r.Regio, r => r.Id, StringComparer.Ordinal);
    }

    private static (string Regio, Guid Id) Regel(string[] delen, int nummer) =>
        delen.Length == 3 && Guid.TryParse(delen[2], out var id)
            ? (delen[1], id)
            : throw new WislijstOnleesbaar(nummer);
}

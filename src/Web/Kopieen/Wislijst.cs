using System.Globalization;
using System.Text;
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
            await using var stroom = new FileStream(Pad, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read);
            await MaakHeel(stroom);
            // Once begun it is not broken off: half a line says nothing.
            await stroom.WriteAsync(Encoding.UTF8.GetBytes(regel), CancellationToken.None);
            stroom.Flush(flushToDisk: true);
        }
        finally
        {
            Beurt.Release();
        }
    }

    /// <summary>
    /// A line that cannot be read stops the start: what it says should be erased would stay. Not half a last line, which a failing disk
    /// or machine left: its erasing was undone with it.
    /// </summary>
    public async Task<ILookup<string, Guid>> Lees(CancellationToken ct)
    {
        var regels = File.Exists(Pad) ? (await File.ReadAllTextAsync(Pad, ct)).Split('\n') : [""];
        return regels
            .Take(Deel(regels[^1]) is null ? regels.Length - 1 : regels.Length)
            .Where(r => r.Trim().Length > 0)
            .Select((r, i) => Deel(r) ?? throw new WislijstOnleesbaar(i + 1))
            .ToLookup(r => r.Regio, r => r.Id, StringComparer.Ordinal);
    }

    // Half a last line goes; one that only misses its end gets it.
    private static async Task MaakHeel(FileStream stroom)
    {
        var bytes = new byte[stroom.Length];
        await stroom.ReadExactlyAsync(bytes, CancellationToken.None);
        var heel = bytes.AsSpan().LastIndexOf((byte)'\n') + 1;
        if (heel == bytes.Length)
        {
            return;
        }
        if (Deel(Encoding.UTF8.GetString(bytes, heel, bytes.Length - heel)) is not null)
        {
            stroom.WriteByte((byte)'\n');
            return;
        }
        stroom.SetLength(heel);
        stroom.Position = heel;
    }

    private static (string Regio, Guid Id)? Deel(string regel) =>
        regel.Split(';') is [_, var regio, var tekst] && Guid.TryParse(tekst, out var id) ? (regio, id) : null;
}

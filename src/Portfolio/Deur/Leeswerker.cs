using System.Text.Json;
using Regiotafel.Portfolio.Excel;

namespace Regiotafel.Portfolio.Deur;

/// <summary>
/// The inside of the process that parses uploads: bytes in, JSON out. It has no settings, no connection and no store;
/// the host starts itself as this process (<c>regiotafel leeswerker JJJJ-MM-DD</c>).
/// </summary>
public static class Leeswerker
{
    /// <summary>Reads the file from <paramref name="invoer"/> and writes what it says to <paramref name="uitvoer"/>.</summary>
    public static async Task Voer(Stream invoer, Stream uitvoer, DateOnly vandaag, CancellationToken ct)
    {
        using var bytes = new MemoryStream();
        var blok = new byte[64 * 1024];
        int gelezen;
        while (bytes.Length < Portfoliobestand.MeesteBytes && (gelezen = await invoer.ReadAsync(blok, ct)) > 0)
        {
            bytes.Write(blok, 0, gelezen);
        }

        await JsonSerializer.SerializeAsync(
            uitvoer,
            Portfoliolezer.Lees(bytes.ToArray(), vandaag),
            GelezenBestand.Vorm,
            ct
        );
    }
}

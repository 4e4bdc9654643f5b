using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>
/// The printed plan: the file of the plan, printed twice. The first time says on which page each section begins, the second time the
/// table of contents says it too. What was printed is kept by its content for as long as the process lives.
/// </summary>
internal sealed class Planpdf(Chromium chromium)
{
    public const string Soort = "application/pdf";

    /// <summary>What someone reads when there is nothing to print with.</summary>
    public const string GeenDrukker =
        "Op deze computer staat geen Chromium. Zonder dat programma is er geen pdf. Installeer het pakket chromium, of zeg met REGIOTAFEL_CHROMIUM waar het staat.";

    private const int Meest = 64;
    private readonly ConcurrentDictionary<string, Lazy<Task<byte[]>>> _gedrukt = new(StringComparer.Ordinal);

    public bool KanDrukken => chromium.IsEr;

    /// <param name="html">As <see cref="Bladmaker"/> makes it.</param>
    public async Task<byte[]> Druk(string html, CancellationToken ct)
    {
        var naam = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        if (_gedrukt.Count >= Meest)
        {
            _gedrukt.Clear();
        }
        // Whoever comes second waits for the first; a print that is begun is finished for both.
        var werk = _gedrukt.GetOrAdd(naam, _ => new(() => Tweemaal(html)));
        try
        {
            return await werk.Value.WaitAsync(ct);
        }
        catch (InvalidOperationException)
        {
            _gedrukt.TryRemove(naam, out _);
            throw;
        }
    }

    private async Task<byte[]> Tweemaal(string html)
    {
        // As wide as it will be: measuring must not move what is measured.
        var proef = await chromium.Druk(Bladmaker.Metbladzijden(html, _ => 10), CancellationToken.None);
        var bladen = Pdfdoelen.Lees(proef);
        return await chromium.Druk(
            Bladmaker.Metbladzijden(html, anker => bladen.TryGetValue(anker, out var blad) ? blad : null),
            CancellationToken.None
        );
    }
}

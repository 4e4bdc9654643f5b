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

    // Kept at most; the oldest goes first.
    private const int Meest = 64;

    // Prints that readers may let wait at a time: each takes some seconds of a core.
    private const int Rij = 16;

    private readonly Lock _slot = new();
    private readonly List<(string Naam, Task<byte[]> Werk)> _gedrukt = [];

    public bool KanDrukken => chromium.IsEr;

    /// <summary>For a reader; null when too many wait already.</summary>
    /// <param name="html">As <see cref="Bladmaker"/> makes it.</param>
    public Task<byte[]>? Vraag(string html) => Werk(html, Rij);

    /// <summary>For the command line, however many wait.</summary>
    /// <param name="html">As <see cref="Bladmaker"/> makes it.</param>
    public Task<byte[]> Druk(string html, CancellationToken ct) => Werk(html, int.MaxValue)!.WaitAsync(ct);

    // Whoever comes second waits for the first; a print that is begun is finished for both.
    private Task<byte[]>? Werk(string html, int rij)
    {
        var naam = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        lock (_slot)
        {
            // What failed, for whatever reason, is tried again by the next one who asks.
            _gedrukt.RemoveAll(g => g.Werk.IsFaulted || g.Werk.IsCanceled);
            if (_gedrukt.FirstOrDefault(g => g.Naam == naam).Werk is { } eerder)
            {
                return eerder;
            }
            if (_gedrukt.Count(g => !g.Werk.IsCompleted) >= rij)
            {
                return null;
            }
            if (_gedrukt.Count >= Meest && _gedrukt.FindIndex(g => g.Werk.IsCompleted) is >= 0 and var oudste)
            {
                _gedrukt.RemoveAt(oudste);
            }
            var werk = Task.Run(() => Tweemaal(html));
            _gedrukt.Add((naam, werk));
            return werk;
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

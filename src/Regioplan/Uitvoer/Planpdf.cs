using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

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

    /// <summary>The printer failed, and not we: it gave nothing, took too long, or gave what cannot be read.</summary>
    public static bool IsMislukt(Exception fout) =>
        fout is InvalidOperationException or Win32Exception or IOException or RegexMatchTimeoutException;

    public bool KanDrukken => chromium.IsEr;

    /// <summary>For a reader; not when too many wait already.</summary>
    /// <param name="html">As <see cref="Bladmaker"/> makes it.</param>
    public bool Begint(string html, [NotNullWhen(true)] out Task<byte[]>? druk) => Begint(html, Rij, out druk);

    /// <summary>For the command line, however many wait.</summary>
    /// <param name="html">As <see cref="Bladmaker"/> makes it.</param>
    public async Task<byte[]> Druk(string html, CancellationToken ct) =>
        Begint(html, int.MaxValue, out var druk) ? await druk.WaitAsync(ct) : throw new UnreachableException();

    // Whoever comes second waits for the first; a print that is begun is finished for both.
    private bool Begint(string html, int rij, [NotNullWhen(true)] out Task<byte[]>? druk)
    {
        var naam = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(html)));
        lock (_slot)
        {
            // What failed, for whatever reason, is tried again by the next one who asks.
            _gedrukt.RemoveAll(g => g.Werk.IsFaulted || g.Werk.IsCanceled);
            druk = _gedrukt.FirstOrDefault(g => g.Naam == naam).Werk;
            if (druk is not null)
            {
                return true;
            }
            if (_gedrukt.Count(g => !g.Werk.IsCompleted) >= rij)
            {
                return false;
            }
            if (_gedrukt.Count >= Meest && _gedrukt.FindIndex(g => g.Werk.IsCompleted) is >= 0 and var oudste)
            {
                _gedrukt.RemoveAt(oudste);
            }
            druk = Task.Run(() => Tweemaal(html));
            _gedrukt.Add((naam, druk));
            return true;
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

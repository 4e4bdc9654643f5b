using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Leveringen;

/// <summary>
/// Raw files, by region and by the SHA-256 of what they hold. Each is encrypted with a key of its own, which stands before it under
/// the keys of the house (decision 0013); what lies on the disk opens nothing by itself.
/// </summary>
internal sealed class Ruwkluis(Cijferplaats plaats, IDataProtectionProvider bescherming)
{
    private const UnixFileMode Eigen = UnixFileMode.UserRead | UnixFileMode.UserWrite;
    private readonly IDataProtector slot = bescherming.CreateProtector("Cijfers.Ruw");

    /// <summary>Encrypts a file; it waits beside its place until <see cref="Leg"/>.</summary>
    public async Task<Ruwstuk> Berg(string regio, Stream van, CancellationToken ct)
    {
        var tijdelijk = Path.Combine(Map(regio), $".{Guid.NewGuid():N}");
        var klaar = false;
        try
        {
            var (sha256, lengte) = await Schrijf(tijdelijk, van, ct);
            klaar = true;
            return new(tijdelijk, sha256, lengte);
        }
        finally
        {
            if (!klaar)
            {
                File.Delete(tijdelijk);
            }
        }
    }

    /// <summary>Puts a file in its place, unless what it holds lies there already.</summary>
    public void Leg(string regio, Ruwstuk stuk)
    {
        if (!Heeft(regio, stuk.Sha256))
        {
            File.Move(stuk.Pad, Pad(regio, stuk.Sha256));
        }
    }

    /// <summary>Everything of a region that was last written before a moment, what waits included.</summary>
    public IReadOnlyList<string> Namen(string regio, DateTime voor) =>
        Path.Combine(plaats.Map, regio) is var map && Directory.Exists(map)
            ? [.. Directory.EnumerateFiles(map).Where(p => File.GetLastWriteTimeUtc(p) < voor).Select(Naam)]
            : [];

    public bool Heeft(string regio, string sha256) => File.Exists(Pad(regio, sha256));

    /// <summary>Opens a file to read; a byte that was changed on the disk is an error, not data.</summary>
    public Stream Open(string regio, string sha256) => Open(Pad(regio, sha256), lengte: null);

    /// <summary>Opens what waits, to read from any place.</summary>
    public Stream Open(Ruwstuk stuk) => Open(stuk.Pad, stuk.Lengte);

    public void Verwijder(string regio, string sha256) => File.Delete(Pad(regio, sha256));

    private async Task<(string Sha256, long Lengte)> Schrijf(string pad, Stream van, CancellationToken ct)
    {
        var keuze = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            keuze.UnixCreateMode = Eigen;
        }
        await using var naar = new FileStream(pad, keuze);
        var sleutel = RandomNumberGenerator.GetBytes(Ruwlezer.Sleutellengte);
        var beschermd = slot.Protect(sleutel);
        await naar.WriteAsync(BitConverter.GetBytes(beschermd.Length), ct);
        await naar.WriteAsync(beschermd, ct);
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var schrijver = new Ruwschrijver(naar, sleutel);
        var lengte = await schrijver.Schrijf(van, som, ct);
        return (Convert.ToHexStringLower(som.GetHashAndReset()), lengte);
    }

    private Ruwlezer Open(string pad, long? lengte)
    {
        var bestand = File.OpenRead(pad);
        Span<byte> maat = stackalloc byte[sizeof(int)];
        bestand.ReadExactly(maat);
        var sleutel = new byte[BitConverter.ToInt32(maat)];
        bestand.ReadExactly(sleutel);
        return new(bestand, slot.Unprotect(sleutel), lengte);
    }

    private string Map(string regio)
    {
        var map = Path.Combine(plaats.Map, regio);
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(map);
        }
        else
        {
            Directory.CreateDirectory(map, Eigen | UnixFileMode.UserExecute);
        }
        return map;
    }

    private static string Naam(string pad) => Path.GetFileName(pad);

    private string Pad(string regio, string sha256) => Path.Combine(plaats.Map, regio, sha256);
}

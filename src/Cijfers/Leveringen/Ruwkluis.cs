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

    /// <summary>Keeps a file; gives what it is known by, and whether it was not here yet.</summary>
    public async Task<(string Sha256, long Lengte, bool Nieuw)> Berg(string regio, Stream van, CancellationToken ct)
    {
        var map = Map(regio);
        var tijdelijk = Path.Combine(map, $".{Guid.NewGuid():N}");
        try
        {
            var (sha256, lengte) = await Schrijf(tijdelijk, van, ct);
            var nieuw = !Heeft(regio, sha256);
            if (nieuw)
            {
                File.Move(tijdelijk, Pad(regio, sha256), overwrite: true);
            }
            return (sha256, lengte, nieuw);
        }
        finally
        {
            File.Delete(tijdelijk);
        }
    }

    public bool Heeft(string regio, string sha256) => File.Exists(Pad(regio, sha256));

    /// <summary>Opens a file to read; a byte that was changed on the disk is an error, not data.</summary>
    public Stream Open(string regio, string sha256)
    {
        var bestand = File.OpenRead(Pad(regio, sha256));
        Span<byte> lengte = stackalloc byte[sizeof(int)];
        bestand.ReadExactly(lengte);
        var sleutel = new byte[BitConverter.ToInt32(lengte)];
        bestand.ReadExactly(sleutel);
        return new Ruwlezer(bestand, slot.Unprotect(sleutel));
    }

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

    private string Pad(string regio, string sha256) => Path.Combine(plaats.Map, regio, sha256);
}

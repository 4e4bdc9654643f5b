using System.Security.Cryptography;
using Regiotafel.Cijfers.Leveringen;

namespace Regiotafel.Tests.Cijfers.Leveringen;

/// <summary>What lies on the disk comes back byte for byte, or not at all.</summary>
public sealed class RuwlezerTests
{
    private static readonly byte[] Sleutel = RandomNumberGenerator.GetBytes(Ruwlezer.Sleutellengte);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(Ruwschrijver.Stuk - 1)]
    [InlineData(Ruwschrijver.Stuk)]
    [InlineData((2 * Ruwschrijver.Stuk) + 5)]
    public async Task Wat_erin_ging_komt_eruit(int lengte)
    {
        var klaar = RandomNumberGenerator.GetBytes(lengte);

        using var lezer = new Ruwlezer(new MemoryStream(await Sluit(klaar)), Sleutel);

        Assert.Equal(klaar, Lees(lezer));
    }

    [Fact]
    public async Task Een_gewijzigde_verwisselde_of_afgekapte_byte_wordt_gezien()
    {
        var dicht = await Sluit(RandomNumberGenerator.GetBytes(2 * Ruwschrijver.Stuk));
        var stuk = Ruwschrijver.Stuk + Ruwschrijver.Merk;

        var gewijzigd = dicht.ToArray();
        gewijzigd[stuk / 2] ^= 1;
        byte[] verwisseld = [.. dicht[stuk..(2 * stuk)], .. dicht[..stuk], .. dicht[(2 * stuk)..]];

        foreach (var slecht in new[] { gewijzigd, verwisseld, dicht[..stuk], dicht[..(2 * stuk)], dicht[..^1] })
        {
            Assert.ThrowsAny<CryptographicException>(() =>
            {
                using var lezer = new Ruwlezer(new MemoryStream(slecht), Sleutel);
                return Lees(lezer);
            });
        }
    }

    private static async Task<byte[]> Sluit(byte[] klaar)
    {
        using var uit = new MemoryStream();
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        using var schrijver = new Ruwschrijver(uit, Sleutel);
        _ = await schrijver.Schrijf(new MemoryStream(klaar), som, TestContext.Current.CancellationToken);
        return uit.ToArray();
    }

    private static byte[] Lees(Ruwlezer lezer)
    {
        using var uit = new MemoryStream();
        lezer.CopyTo(uit);
        return uit.ToArray();
    }
}

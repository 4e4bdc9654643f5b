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

    [Fact]
    public async Task Met_haar_lengte_is_elke_plek_te_lezen()
    {
        var klaar = RandomNumberGenerator.GetBytes((2 * Ruwschrijver.Stuk) + 5);
        using var lezer = new Ruwlezer(new MemoryStream(await Sluit(klaar)), Sleutel, klaar.Length);
        int[] plekken =
        [
            klaar.Length - 3,
            0,
            Ruwschrijver.Stuk - 1,
            Ruwschrijver.Stuk,
            (2 * Ruwschrijver.Stuk) + 1,
            7,
            klaar.Length,
        ];

        foreach (var plek in plekken)
        {
            lezer.Position = plek;
            Assert.Equal(plek, lezer.Position);
            Assert.Equal(klaar[plek..], Lees(lezer));
        }
        Assert.Throws<ArgumentOutOfRangeException>(() => lezer.Position = klaar.Length + 1);
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

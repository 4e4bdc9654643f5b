using System.Security.Cryptography;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The bronhash when the rows do not already come sorted and whole: they are read again in sorted order.</summary>
internal sealed class Bronhasher(Soortbron bron, Rijenset verworpen, int threads)
{
    private const int Greep = 1 << 13;
    private const int Kort = 16;

    public string Bereken()
    {
        var rijen = Houd();
        if (!bron.Oplopend)
        {
            Sorteer(rijen);
        }

        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var tekst in Teksten(rijen))
        {
            som.AppendData(tekst);
        }

        return Convert.ToHexStringLower(som.GetHashAndReset());
    }

    private int[] Houd()
    {
        var rijen = new int[bron.Tabel.Aantal - verworpen.Aantal];
        for (var (rij, n) = (0, 0); rij < bron.Tabel.Aantal; rij++)
        {
            if (!verworpen.Bevat(rij))
            {
                rijen[n++] = rij;
            }
        }

        return rijen;
    }

    // Sixteen bytes after what all lines share decide almost everything; equal ones are read once more.
    private void Sorteer(int[] rijen)
    {
        var sleutels = new UInt128[rijen.Length];
        Parallel.ForEach(
            Grepen(rijen.Length),
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            () => new Rijlezer(bron),
            (greep, _, lezer) =>
            {
                for (var i = greep.Van; i < greep.Tot; i++)
                {
                    sleutels[i] = Sleutel(lezer.Lees(rijen[i])[..^1]);
                }

                return lezer;
            },
            _ => { }
        );
        Stuksortering.Sorteer(sleutels, rijen, threads);
        for (var i = 0; i < rijen.Length; )
        {
            var tot = i + 1;
            while (tot < rijen.Length && sleutels[tot] == sleutels[i])
            {
                tot++;
            }

            SorteerGelijke(rijen.AsSpan(i, tot - i));
            i = tot;
        }
    }

    private UInt128 Sleutel(ReadOnlySpan<byte> regel)
    {
        var deel = regel[Math.Min(bron.GedeeldBegin, regel.Length)..];
        Span<byte> kort = stackalloc byte[Kort];
        kort.Clear();
        deel[..Math.Min(Kort, deel.Length)].CopyTo(kort);
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(kort);
    }

    private void SorteerGelijke(Span<int> rijen)
    {
        if (rijen.Length == 1)
        {
            return;
        }

        var lezer = new Rijlezer(bron);
        var regels = new byte[rijen.Length][];
        for (var i = 0; i < rijen.Length; i++)
        {
            regels[i] = [.. lezer.Lees(rijen[i])[..^1]];
        }

        regels.AsSpan().Sort(rijen, (a, b) => a.AsSpan().SequenceCompareTo(b));
    }

    private ParallelQuery<byte[]> Teksten(int[] rijen) =>
        Grepen(rijen.Length)
            .AsParallel()
            .AsOrdered()
            .WithDegreeOfParallelism(threads)
            .WithMergeOptions(ParallelMergeOptions.NotBuffered)
            .Select(greep => Tekst(rijen.AsSpan(greep.Van, greep.Tot - greep.Van)));

    private byte[] Tekst(ReadOnlySpan<int> rijen)
    {
        var lezer = new Rijlezer(bron);
        using var tekst = new MemoryStream(rijen.Length * 96);
        foreach (var rij in rijen)
        {
            tekst.Write(lezer.Lees(rij));
        }

        return tekst.ToArray();
    }

    private static IEnumerable<(int Van, int Tot)> Grepen(int aantal)
    {
        for (var van = 0; van < aantal; van += Greep)
        {
            yield return (van, Math.Min(van + Greep, aantal));
        }
    }
}

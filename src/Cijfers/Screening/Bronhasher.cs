using System.Buffers;
using System.Security.Cryptography;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The bronhash when it was not made while reading: the rows are read again in sorted order.</summary>
internal sealed class Bronhasher(Soortbron bron, Rijenset verworpen, int threads)
{
    private const int Greep = 1 << 12;
    private const int Kort = 16;

    public string Bereken()
    {
        if (bron.Stroken is { } stroken)
        {
            using var strokensom = new Strokensom(bron, verworpen);
            return strokensom.Bereken(stroken);
        }

        var rijen = Houd();
        Sorteer(rijen);
        using var som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var open = new Queue<Task<(byte[] Tekst, int Lengte)>>();
        void Neem()
        {
            var (tekst, lengte) = open.Dequeue().GetAwaiter().GetResult();
            som.AppendData(tekst, 0, lengte);
            ArrayPool<byte>.Shared.Return(tekst);
        }

        foreach (var (van, tot) in Grepen(rijen.Length))
        {
            open.Enqueue(Task.Run(() => Tekst(rijen.AsSpan(van, tot - van))));
            if (open.Count > threads)
            {
                Neem();
            }
        }

        while (open.Count > 0)
        {
            Neem();
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

    private (byte[] Tekst, int Lengte) Tekst(ReadOnlySpan<int> rijen)
    {
        var lezer = new Rijlezer(bron);
        var (tekst, lengte) = (ArrayPool<byte>.Shared.Rent(rijen.Length * 128), 0);
        foreach (var rij in rijen)
        {
            var regel = lezer.Lees(rij);
            if (tekst.Length - lengte < regel.Length)
            {
                var ruimer = ArrayPool<byte>.Shared.Rent(tekst.Length * 2 + regel.Length);
                tekst.AsSpan(0, lengte).CopyTo(ruimer);
                ArrayPool<byte>.Shared.Return(tekst);
                tekst = ruimer;
            }

            regel.CopyTo(tekst.AsSpan(lengte));
            lengte += regel.Length;
        }

        return (tekst, lengte);
    }

    private static IEnumerable<(int Van, int Tot)> Grepen(int aantal)
    {
        for (var van = 0; van < aantal; van += Greep)
        {
            yield return (van, Math.Min(van + Greep, aantal));
        }
    }
}

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Finds rows with the same key (SLEUTEL-DUBBEL): first by sums of 64 bits in memory, then those few exactly.
/// </summary>
internal sealed class Sleutelcontrole(Soortbron bron, int threads)
{
    /// <summary>
    /// Rows that must go: of equal rows all but the first, of rows that differ all. Rows of refused files do not take
    /// part.
    /// </summary>
    public List<int> Zoek()
    {
        if (!bron.SleutelKanDubbel)
        {
            return [];
        }

        var rijen = Verdachten();
        if (rijen.Count == 0)
        {
            return [];
        }

        rijen.Sort();
        return
        [
            .. Groepen(rijen)
                .AsParallel()
                .WithDegreeOfParallelism(threads)
                .SelectMany(groep => Beoordeel(groep))
                .Order(),
        ];
    }

    private List<(ulong Sleutel, int Rij)> Verdachten()
    {
        var dubbel = new HashSet<ulong>();
        Parallel.For(
            0,
            threads,
            new ParallelOptions { MaxDegreeOfParallelism = threads },
            deel =>
            {
                var gevonden = Dubbele(deel);
                lock (dubbel)
                {
                    dubbel.UnionWith(gevonden);
                }
            }
        );
        var rijen = new List<(ulong, int)>();
        foreach (var brok in dubbel.Count == 0 ? [] : bron.Tabel.Brokken)
        {
            for (var r = 0; r < brok.Aantal; r++)
            {
                if (dubbel.Contains(brok.Sleutels[r]) && !bron.Plaats(brok.Eerste + r).Bestand.Geweigerd)
                {
                    rijen.Add((brok.Sleutels[r], brok.Eerste + r));
                }
            }
        }

        return rijen;
    }

    // Each part takes the sums of its own range, so that parts need no lock.
    private HashSet<ulong> Dubbele(int deel)
    {
        var omvang = System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(bron.Tabel.Aantal * 1.6 / threads) + 16);
        var gezien = new ulong[omvang];
        var dubbel = new HashSet<ulong>();
        foreach (var brok in bron.Tabel.Brokken)
        {
            foreach (var sleutel in brok.Sleutels)
            {
                if ((int)((sleutel >> 40) % (uint)threads) != deel)
                {
                    continue;
                }

                var som = sleutel == 0 ? 1 : sleutel;
                var i = (uint)som & (omvang - 1);
                for (; gezien[i] != 0 && gezien[i] != som; i = (i + 1) & (omvang - 1)) { }

                if (gezien[i] == som)
                {
                    dubbel.Add(sleutel);
                }

                gezien[i] = som;
            }
        }

        return dubbel;
    }

    private static IEnumerable<int[]> Groepen(List<(ulong Sleutel, int Rij)> rijen)
    {
        for (var i = 0; i < rijen.Count; )
        {
            var tot = i;
            while (tot < rijen.Count && rijen[tot].Sleutel == rijen[i].Sleutel)
            {
                tot++;
            }

            yield return [.. rijen[i..tot].Select(r => r.Rij)];
            i = tot;
        }
    }

    private List<int> Beoordeel(int[] groep)
    {
        var lezer = new Rijlezer(bron);
        var perSleutel = groep
            .Select(rij =>
            {
                var regel = lezer.LeesMetSleutel(rij, out var sleutel);
                return (Rij: rij, Sleutel: Convert.ToHexString(sleutel), Regel: Convert.ToHexString(regel));
            })
            .GroupBy(r => r.Sleutel, StringComparer.Ordinal);
        var weg = new List<int>();
        foreach (var gelijk in perSleutel)
        {
            var anders = gelijk.Select(r => r.Regel).Distinct(StringComparer.Ordinal).Count() > 1;
            weg.AddRange(gelijk.Select(r => r.Rij).Skip(anders ? 0 : 1));
        }

        return weg;
    }
}

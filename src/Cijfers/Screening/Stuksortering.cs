namespace Regiotafel.Cijfers.Screening;

/// <summary>Sorts keys with their rows in parallel: pieces are sorted, then merged two by two.</summary>
internal static class Stuksortering
{
    private const int Klein = 1 << 14;

    public static void Sorteer(UInt128[] sleutels, int[] rijen, int threads)
    {
        if (threads == 1 || sleutels.Length < Klein)
        {
            Array.Sort(sleutels, rijen);
            return;
        }

        var opties = new ParallelOptions { MaxDegreeOfParallelism = threads };
        var grenzen = Enumerable
            .Range(0, threads + 1)
            .Select(i => (int)((long)sleutels.Length * i / threads))
            .ToArray();
        Parallel.For(0, threads, opties, i => Array.Sort(sleutels, rijen, grenzen[i], grenzen[i + 1] - grenzen[i]));
        for (var stap = 1; stap < threads; stap *= 2)
        {
            var breedte = stap;
            Parallel.For(
                0,
                (threads + 2 * breedte - 1) / (2 * breedte),
                opties,
                i =>
                {
                    var midden = Math.Min((2 * i + 1) * breedte, threads);
                    var eind = Math.Min((2 * i + 2) * breedte, threads);
                    Voeg(sleutels, rijen, (grenzen[2 * i * breedte], grenzen[midden], grenzen[eind]));
                }
            );
        }
    }

    private static void Voeg(UInt128[] sleutels, int[] rijen, (int Van, int Midden, int Tot) deel)
    {
        var (van, midden, tot) = deel;
        var (links, linksRijen) = (sleutels[van..midden], rijen[van..midden]);
        for (var (i, j, k) = (0, midden, van); i < links.Length; k++)
        {
            if (j < tot && sleutels[j] < links[i])
            {
                (sleutels[k], rijen[k]) = (sleutels[j], rijen[j]);
                j++;
            }
            else
            {
                (sleutels[k], rijen[k]) = (links[i], linksRijen[i]);
                i++;
            }
        }
    }
}

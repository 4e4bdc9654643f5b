using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>A piece of a table that is being filled.</summary>
internal sealed class Bouwbrok(Kolom[] kolommen, int eerste, int omvang)
{
    private readonly int[][] _getallen = [.. kolommen.Select(k => Rij<int>(k.Type == Kolomtype.Bedrag ? 0 : omvang))];
    private readonly long[] _bedragen = Rij<long>(kolommen.Any(k => k.Type == Kolomtype.Bedrag) ? omvang : 0);
    private readonly ulong[] _sleutels = Rij<ulong>(omvang);
    private readonly int[] _plaatsen = Rij<int>(omvang);

    /// <summary>Number of its first row in the soort.</summary>
    public int Eerste { get; } = eerste;

    public int Aantal { get; private set; }

    public int Vrij => omvang - Aantal;

    /// <summary>Per row the sum of its key.</summary>
    public ReadOnlySpan<ulong> Sleutels => _sleutels.AsSpan(0, Aantal);

    /// <summary>Where a row begins in its block, and whether its bytes are canonical.</summary>
    public (int Begin, bool Ruw) Plaats(int rij) =>
        (_plaatsen[rij - Eerste] & int.MaxValue, _plaatsen[rij - Eerste] < 0);

    public void Voeg(Blok blok, int van, int aantal)
    {
        var uit = blok.Uitkomst;
        var rijen = uit.Rij.AsSpan(van, aantal);
        uit.Sleutel.AsSpan(van, aantal).CopyTo(_sleutels.AsSpan(Aantal));
        uit.Plaats.AsSpan(van, aantal).CopyTo(_plaatsen.AsSpan(Aantal));
        for (var i = 0; i < kolommen.Length; i++)
        {
            if (kolommen[i].Type == Kolomtype.Bedrag)
            {
                Neem(blok.Bedragen, rijen, _bedragen.AsSpan(Aantal));
            }
            else
            {
                Neem(blok.Getallen[kolommen[i].Nummer], rijen, _getallen[i].AsSpan(Aantal));
            }
        }

        Aantal += aantal;
    }

    /// <summary>Moves the rows that stay together and gives them.</summary>
    public Brok Bouw(Rijenset verworpen, Woordenboeken woorden)
    {
        var over = verworpen.IsLeeg ? Aantal : Houd(verworpen);
        return new(
            over,
            kolommen
                .Select((kolom, i) => (kolom, i))
                .ToDictionary(k => k.kolom.Naam, k => Vector(k.kolom, k.i, over, woorden), StringComparer.Ordinal)
        );
    }

    private int Houd(Rijenset verworpen)
    {
        var over = 0;
        for (var r = 0; r < Aantal; r++)
        {
            if (verworpen.Bevat(Eerste + r))
            {
                continue;
            }

            if (over < r)
            {
                Verplaats(r, over);
            }

            over++;
        }

        return over;
    }

    private void Verplaats(int van, int naar)
    {
        foreach (var getallen in _getallen)
        {
            if (getallen.Length > 0)
            {
                getallen[naar] = getallen[van];
            }
        }

        if (_bedragen.Length > 0)
        {
            _bedragen[naar] = _bedragen[van];
        }
    }

    private Kolomvector Vector(Kolom kolom, int i, int aantal, Woordenboeken woorden) =>
        kolom.Type switch
        {
            Kolomtype.Bedrag => new Bedragvector(_bedragen.AsMemory(0, aantal)),
            Kolomtype.Getal => new Getalvector(_getallen[i].AsMemory(0, aantal)),
            Kolomtype.Datum => new Datumvector(_getallen[i].AsMemory(0, aantal)),
            _ => new Codevector(_getallen[i].AsMemory(0, aantal), woorden.Van(kolom)!),
        };

    private static void Neem<T>(T[] bron, ReadOnlySpan<int> rijen, Span<T> doel)
    {
        // All rows of a stretch stay: one copy.
        if (rijen[^1] - rijen[0] == rijen.Length - 1)
        {
            bron.AsSpan(rijen[0], rijen.Length).CopyTo(doel);
            return;
        }

        for (var i = 0; i < rijen.Length; i++)
        {
            doel[i] = bron[rijen[i]];
        }
    }

    private static T[] Rij<T>(int omvang) => omvang == 0 ? [] : GC.AllocateUninitializedArray<T>(omvang);
}

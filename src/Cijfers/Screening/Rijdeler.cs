using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Finds lines and fields in a block, 64 bytes at a time; rows with quotes are only marked.</summary>
internal static class Rijdeler
{
    /// <summary>Fills the rows of a block; a row without exactly this number of plain fields is marked slow.</summary>
    public static void Deel(Blok blok, int velden)
    {
        blok.RuimRij(blok.Lengte + velden + Blok.Ruimte);
        var loper = new Loper(blok, velden);
        var einde = blok.Lengte;
        if (einde > 0 && blok.Bytes[einde - 1] != '\n')
        {
            blok.Bytes[einde++] = (byte)'\n';
        }

        ref var begin = ref MemoryMarshal.GetArrayDataReference(blok.Bytes);
        for (var i = blok.RijenVanaf; i < einde; i += 64)
        {
            var een = Vector256.LoadUnsafe(ref begin, (nuint)i);
            var twee = Vector256.LoadUnsafe(ref begin, (nuint)i + 32);
            var binnen = einde - i >= 64 ? ulong.MaxValue : (1UL << (einde - i)) - 1;
            var quotes = Plaatsen(een, twee, (byte)'"') & binnen;
            if (quotes != 0)
            {
                loper.LaatsteQuote = i + 63 - BitOperations.LeadingZeroCount(quotes);
            }

            loper.Loop(ref begin, i, (Plaatsen(een, twee, (byte)';') | Plaatsen(een, twee, (byte)'\n')) & binnen);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Plaatsen(Vector256<byte> een, Vector256<byte> twee, byte teken)
    {
        var gezocht = Vector256.Create(teken);
        return Vector256.Equals(een, gezocht).ExtractMostSignificantBits()
            | ((ulong)Vector256.Equals(twee, gezocht).ExtractMostSignificantBits() << 32);
    }

    private ref struct Loper(Blok blok, int velden)
    {
        public int LaatsteQuote = -1;
        private int[] _eindes = blok.Veldeinde;
        private int _begin = blok.RijenVanaf;
        private int _rijbasis;
        private int _k;

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public void Loop(ref byte begin, int i, ulong plaatsen)
        {
            // Locals: the processor keeps them, where fields would be written back for every separator.
            var (eindes, k) = (_eindes, _k);
            while (plaatsen != 0)
            {
                var plaats = i + BitOperations.TrailingZeroCount(plaatsen);
                plaatsen &= plaatsen - 1;
                if (Unsafe.Add(ref begin, plaats) == (byte)';')
                {
                    eindes[k++] = plaats;
                }
                else
                {
                    _k = k;
                    SluitRij(plaats);
                    (eindes, k) = (_eindes, _k);
                }
            }

            _k = k;
        }

        private void SluitRij(int plaats)
        {
            var cr = plaats > _begin && blok.Bytes[plaats - 1] == '\r';
            var einde = cr ? plaats - 1 : plaats;
            if (einde > _begin)
            {
                var r = blok.Rijen;
                _eindes[_k] = einde;
                var regelmatig = _k - _rijbasis + 1 == velden && LaatsteQuote < _begin;
                _rijbasis += velden;
                blok.RuimRij(_rijbasis + velden + (blok.Lengte - plaats) + Blok.Ruimte);
                _eindes = blok.Veldeinde;
                (blok.Rijbegin[r], blok.Rijeinde[r], blok.Rijregel[r]) = (_begin, einde, blok.Regels);
                blok.Vlaggen[r] =
                    !regelmatig ? Blok.Traag
                    : cr ? Blok.NietRuw
                    : (byte)0;
                blok.Rijen = r + 1;
            }

            _k = _rijbasis;
            _begin = plaats + 1;
            blok.Regels++;
        }
    }
}

using System.Numerics;
using Regiotafel.Plaatsing.Bogen;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// How the ten levels of one problem lie in words. With S the sum over the zoekvragen of the largest value on a level, no
/// potential lies beyond ±2S and no two lengths that are compared differ by more than 6S: a field holds 8S, so no level ever
/// runs over into the one before it. A word is filled to 62 bits, so that adding two of them cannot overflow either.
/// </summary>
internal sealed class Pakking
{
    private const int WoordBreedte = 62;
    private readonly int[] _breedte = new int[Niveaus.Aantal];
    private readonly int[] _woord = new int[Niveaus.Aantal];
    private readonly int[] _schuif = new int[Niveaus.Aantal];

    /// <param name="sommen">Per level the sum of the largest absolute values.</param>
    public Pakking(ReadOnlySpan<long> sommen)
    {
        var vol = 0;
        for (var k = 0; k < Niveaus.Aantal; k++)
        {
            _breedte[k] = sommen[k] == 0 ? 0 : BitOperations.Log2((ulong)sommen[k] * 8) + 2;
            if (vol + _breedte[k] > WoordBreedte)
            {
                (vol, Woorden) = (0, Woorden + 1);
            }
            vol += _breedte[k];
            _woord[k] = Woorden - 1;
        }
        Span<int> gebruikt = stackalloc int[Woorden];
        for (var k = Niveaus.Aantal - 1; k >= 0; k--)
        {
            _schuif[k] = gebruikt[_woord[k]];
            gebruikt[_woord[k]] += _breedte[k];
        }
    }

    /// <summary>How many words are needed.</summary>
    public int Woorden { get; } = 1;

    public T Pak<T>(ReadOnlySpan<long> niveaus)
        where T : struct, IGewicht<T>
    {
        Span<long> woorden = stackalloc long[T.Woorden];
        woorden.Clear();
        for (var k = 0; k < Niveaus.Aantal; k++)
        {
            woorden[_woord[k]] += niveaus[k] << _schuif[k];
        }
        return T.Pak(woorden);
    }

    /// <summary>The ten signed fields of a weight.</summary>
    public void PakUit<T>(T gewicht, Span<long> niveaus)
        where T : struct, IGewicht<T>
    {
        Span<long> woorden = stackalloc long[T.Woorden];
        gewicht.PakUit(woorden);
        for (var k = Niveaus.Aantal - 1; k >= 0; k--)
        {
            if (_breedte[k] == 0)
            {
                niveaus[k] = 0;
                continue;
            }
            ref var woord = ref woorden[_woord[k]];
            var over = 64 - _breedte[k];
            niveaus[k] = woord << over >> over;
            woord = (woord - niveaus[k]) >> _breedte[k];
        }
    }
}

using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Quick sums of short byte strings, for tables in memory only: never stored, never shown.</summary>
internal static class Bytehash
{
    private const ulong Eerste = 0x9E3779B97F4A7C15;
    private const ulong Tweede = 0xC2B2AE3D27D4EB4F;

    /// <summary>Up to sixteen bytes as they are; of a longer string two sums over all of it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static (ulong Begin, ulong Vervolg) Laad(ReadOnlySpan<byte> tekst)
    {
        ref var begin = ref MemoryMarshal.GetReference(tekst);
        var n = tekst.Length;
        return n switch
        {
            > 16 => LaadLang(tekst),
            > 8 => (Acht(ref begin, 0), Acht(ref begin, n - 8) >> (8 * (16 - n))),
            8 => (Acht(ref begin, 0), 0),
            >= 4 => (Vier(ref begin, 0) | (Vier(ref begin, n - 4) << (8 * (n - 4))), 0),
            _ => (LaadKort(tekst), 0),
        };
    }

    /// <summary>A sum of 64 bits; the length counts.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Som(ReadOnlySpan<byte> tekst)
    {
        var (begin, rest) = Laad(tekst);
        return Meng(begin ^ Eerste, rest ^ ((ulong)tekst.Length * Tweede) ^ Tweede);
    }

    /// <summary>A sum of what <see cref="Laad"/> gives; every bit of it depends on every byte.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Som(ulong begin, ulong vervolg) => Meng(begin ^ Eerste, vervolg ^ Tweede);

    /// <summary>The sum of several strings in order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Verder(ulong som, ulong volgende) => Meng(som ^ Eerste, volgende + Tweede);

    private static (ulong Begin, ulong Vervolg) LaadLang(ReadOnlySpan<byte> tekst)
    {
        ref var begin = ref MemoryMarshal.GetReference(tekst);
        var (een, twee) = (Eerste, Tweede);
        for (var i = 0; i + 8 <= tekst.Length; i += 8)
        {
            var stuk = Acht(ref begin, i);
            een = Meng(een ^ stuk, Tweede);
            twee = BitOperations.RotateLeft(twee ^ (stuk * Eerste), 29) * Tweede;
        }

        var staart = Acht(ref begin, tekst.Length - 8);
        return (Meng(een ^ staart, Eerste), Meng(twee ^ staart, (ulong)tekst.Length ^ Eerste));
    }

    private static ulong LaadKort(ReadOnlySpan<byte> tekst)
    {
        var waarde = 0UL;
        for (var i = tekst.Length - 1; i >= 0; i--)
        {
            waarde = (waarde << 8) | tekst[i];
        }

        return waarde;
    }

    private static ulong Meng(ulong a, ulong b)
    {
        var hoog = Math.BigMul(a, b, out var laag);
        return hoog ^ laag;
    }

    private static ulong Acht(ref byte begin, int i) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref begin, i));

    private static ulong Vier(ref byte begin, int i) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref begin, i));
}

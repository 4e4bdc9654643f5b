using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Sixteen bytes that stand for a word in a <see cref="Woordenboek"/>: the word itself, or two sums of a longer one.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct Woordsleutel(ulong begin, ulong vervolg)
{
    /// <summary>A word up to this length is its key.</summary>
    public const int Kort = 16;

    public readonly ulong Begin = begin;
    public readonly ulong Vervolg = vervolg;

    public uint Hash => (uint)Bytehash.Som(Begin, Vervolg);

    public bool Is(Woordsleutel ander) => Begin == ander.Begin && Vervolg == ander.Vervolg;

    public static Woordsleutel Van(ReadOnlySpan<byte> woord)
    {
        var (begin, vervolg) = Bytehash.Laad(woord);
        return new(begin, vervolg);
    }
}

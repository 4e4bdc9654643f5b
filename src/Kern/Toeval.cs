using System.Buffers.Binary;

namespace Regiotafel.Kern;

/// <summary>
/// Repeatable chance (splitmix64): the same seed and subject give the same draws on every machine and version. For demo
/// and example data only; ids of real rows are random.
/// </summary>
public sealed class Toeval(ulong stand)
{
    private ulong stand = stand;

    /// <summary>A series of draws of its own for one subject, so that one subject never moves the draws of another.</summary>
    public static Toeval Van(long zaad, string onderwerp, long nummer = 0, long tweede = 0)
    {
        var som = 14695981039346656037UL;
        foreach (var teken in onderwerp)
        {
            som = (som ^ teken) * 1099511628211UL;
        }
        foreach (var deel in (ReadOnlySpan<long>)[zaad, nummer, tweede])
        {
            som = Meng(som ^ unchecked((ulong)deel));
        }
        return new Toeval(som);
    }

    /// <summary>A whole number from 0, below a bound.</summary>
    public int Onder(int grens) => (int)(Volgende() % (ulong)grens);

    /// <summary>A whole number between two, both included.</summary>
    public int Tussen(int van, int totEnMet) => van + Onder(totEnMet - van + 1);

    /// <summary>True in so many of a thousand draws.</summary>
    public bool Kans(int promille) => Onder(1000) < promille;

    /// <summary>One of a list.</summary>
    public T Kies<T>(IReadOnlyList<T> uit) => uit[Onder(uit.Count)];

    /// <summary>Puts a list in another order.</summary>
    public void Schud<T>(IList<T> lijst)
    {
        for (var i = lijst.Count - 1; i > 0; i--)
        {
            var j = Onder(i + 1);
            (lijst[i], lijst[j]) = (lijst[j], lijst[i]);
        }
    }

    /// <summary>A number of its own for each number, in no visible order.</summary>
    public static ulong Meng(ulong z)
    {
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }

    /// <summary>An id in the form of a random one.</summary>
    public Guid Id()
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, Volgende());
        BinaryPrimitives.WriteUInt64BigEndian(bytes[8..], Volgende());
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true);
    }

    private ulong Volgende() => Meng(stand += 0x9E3779B97F4A7C15UL);
}

using System.Numerics;

namespace Regiotafel.Plaatsing.Oplosser;

/// <summary>
/// Ten levels in a few machine words, so that adding and comparing cost a few instructions. Comparing goes by word, so the
/// levels decide in their order.
/// </summary>
internal interface IGewicht<T> : IAdditionOperators<T, T, T>, ISubtractionOperators<T, T, T>
    where T : struct, IGewicht<T>
{
    /// <summary>How many words there are.</summary>
    static abstract int Woorden { get; }

    static abstract T Pak(ReadOnlySpan<long> woorden);

    static abstract bool operator <(T a, T b);

    static abstract bool operator >(T a, T b);

    void PakUit(Span<long> woorden);
}

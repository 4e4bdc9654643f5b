using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Vergelijken;

/// <summary>A word that a rule gave, or why there is none.</summary>
internal readonly record struct Oordeel<T>(T? Woord, Weigering? Weigering)
    where T : struct, Enum
{
    public static implicit operator Oordeel<T>(T woord) => new(woord, null);

    public static implicit operator Oordeel<T>(Weigering weigering) => new(null, weigering);
}

namespace Regiotafel.Cijfers.Werker;

/// <summary>The outcome of a run: an answer with its parts, or why there is none.</summary>
internal sealed record Rekenuitkomst(
    Rekenantwoord? Antwoord,
    IReadOnlyDictionary<string, byte[]> Delen,
    Rekenafbraak? Afbraak
)
{
    public static Rekenuitkomst Af(Rekenafbraak reden) => new(null, new Dictionary<string, byte[]>(), reden);
}

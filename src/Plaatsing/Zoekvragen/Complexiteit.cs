using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Plaatsing.Zoekvragen;

/// <summary>What makes a need hard to place; a case has none, one or more. The list is ours, not official.</summary>
internal sealed record Complexiteit(string Code, string Omschrijving)
{
    public static Codelijst<Complexiteit> Lijst { get; } =
        new(typeof(Complexiteit).Assembly, "complexiteitsklasse.csv", r => new(r.Code, r.Omschrijving));

    /// <summary>The classes of a case.</summary>
    public static IReadOnlyList<string> Van(Zoekvraag zoekvraag) =>
        zoekvraag.Klassen.Split('|', StringSplitOptions.RemoveEmptyEntries);
}

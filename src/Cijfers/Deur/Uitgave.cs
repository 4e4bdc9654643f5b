namespace Regiotafel.Cijfers.Deur;

/// <summary>A frozen set of free figures, with the policy and the people that opened it. Only the border makes one.</summary>
public sealed class Uitgave
{
    internal Uitgave() { }

    /// <summary>The request it answers.</summary>
    public required Uitgaveaanvraag Aanvraag { get; init; }

    /// <summary>Account that opened it; null when nothing had changed since <see cref="GelijkAan"/>.</summary>
    public required Guid? Opener { get; init; }

    /// <summary>Print of the earlier uitgave with the same definitions, policy and tables; null when a person opened it.</summary>
    public required string? GelijkAan { get; init; }

    /// <summary>Name and version of the policy.</summary>
    public required string Beleid { get; init; }

    /// <summary>SHA-256 over audience, policy, definitions and the form of the tables: equal prints need no new approval.</summary>
    public required string Vingerafdruk { get; init; }

    /// <summary>Where a count was rounded more coarsely, for the audit of a later uitgave.</summary>
    internal IReadOnlyList<string> Grof { get; init; } = [];

    /// <summary>The tables, in the order of the request.</summary>
    public required IReadOnlyList<Uitgavetabel> Tabellen { get; init; }
}

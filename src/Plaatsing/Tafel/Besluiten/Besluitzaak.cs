using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Tafel.Besluiten;

/// <summary>All that a decision needs to take effect.</summary>
internal sealed record Besluitzaak(Tafelsessie Sessie, Tafelaanwezige Wie, DateOnly Uiterlijk, Besluitinvoer Invoer)
{
    public Tafelkaart? Kaart { get; init; }

    /// <summary>The case of the card or the proposal; fetched through the gate.</summary>
    public Zoekvraag? Zoekvraag { get; init; }
    public Guid? AanbodId { get; init; }

    /// <summary>A what-if on the agenda of this session, with its name.</summary>
    public (Tafelwatals Op, string Naam)? Watals { get; init; }
    public Guid? VoorstelId { get; init; }

    /// <summary>Key of the form: a double click holds a place once.</summary>
    public required Guid Sleutel { get; init; }
}

/// <summary>What a decision made, or why not.</summary>
/// <param name="Onderwerp">The place or the agreement in words.</param>
internal sealed record Gevolg(string Onderwerp)
{
    public Veldfout? Fout { get; init; }
    public Guid? VoorstelId { get; init; }
    public Guid? TaakId { get; init; }

    /// <summary>Criteria that are handed on with a case; null when it is not handed on.</summary>
    public IReadOnlyList<string>? Criteria { get; init; }

    public static Gevolg Niet(string veld, Kern.Weigering weigering) =>
        new("") { Fout = new Veldfout(veld, weigering) };
}

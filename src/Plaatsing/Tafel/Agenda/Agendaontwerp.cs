namespace Regiotafel.Plaatsing.Tafel.Agenda;

/// <summary>An agenda that is not stored yet.</summary>
/// <param name="Kaarten">The cases in the order of their card numbers, from 1.</param>
internal sealed record Agendaontwerp(IReadOnlyList<Puntontwerp> Punten, IReadOnlyList<Guid> Kaarten);

/// <summary>One point with its lines.</summary>
internal sealed record Puntontwerp(Agendasoort Soort, string Titel, string Waarom, IReadOnlyList<Regelontwerp> Regels);

/// <summary>One line: a case, a place or a proposal, and why.</summary>
internal sealed record Regelontwerp(string Waarom)
{
    public Guid? ZoekvraagId { get; init; }
    public Guid? AanbodId { get; init; }
    public Guid? VoorstelId { get; init; }
    public Guid? TafelwatalsId { get; init; }
    public string? Uitkomst { get; init; }
}

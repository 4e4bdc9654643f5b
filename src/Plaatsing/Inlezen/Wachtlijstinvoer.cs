using Regiotafel.Kern.Opslag;
using Regiotafel.Kern.Poort;
using Regiotafel.Plaatsing.Zoekvragen;

namespace Regiotafel.Plaatsing.Inlezen;

/// <summary>
/// One file of the waiting list: first what it says, waiting for a person; afterwards only the report. It never holds the file, a
/// pseudonym or a case code.
/// </summary>
internal sealed class Wachtlijstinvoer : IVersie, IBewaakt
{
    public required Guid Id { get; init; }
    public required string Regio { get; init; }
    public required Guid EigenaarId { get; init; }
    public required Guid GebruikerId { get; init; }
    public required string Naam { get; init; }
    public required DateTime Op { get; init; }
    public required Feitbron Bron { get; init; }

    /// <summary>The day of which the file tells.</summary>
    public required DateOnly Peildatum { get; init; }
    public Invoerstand Stand { get; private set; } = Invoerstand.Concept;

    /// <summary>JSON of the stand per person, by our hash; empty once it is settled.</summary>
    public required string Inhoud { get; set; }

    /// <summary>JSON of the findings.</summary>
    public required string Punten { get; init; }

    /// <summary>The difference report as it was saved; empty before.</summary>
    public string Rapport { get; private set; } = "";
    public DateTime? AfgerondOp { get; private set; }
    public string? AfgerondDoor { get; private set; }
    public int Versie { get; private set; } = 1;

    /// <summary>Settled: what the file said of persons is needed no more.</summary>
    public void RondAf(Invoerstand stand, string rapport, string door, DateTime nu) =>
        (Stand, Rapport, Inhoud, AfgerondDoor, AfgerondOp) = (stand, rapport, "", door, nu);
}

/// <summary>How far an import is.</summary>
internal enum Invoerstand
{
    Concept,
    Bewaard,
    Vervallen,
}

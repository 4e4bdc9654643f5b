using Regiotafel.Plaatsing.Tafel.Besluiten;

namespace Regiotafel.Plaatsing.Tafel.Zitting;

/// <summary>What is typed to begin: who is there, and what came of each promise.</summary>
internal sealed class Openinvoer
{
    /// <summary>Accounts of the members who are there.</summary>
    public List<Guid> Aanwezig { get; set; } = [];

    public List<Belofteantwoord> Antwoorden { get; set; } = [];
}

/// <summary>What came of one promise.</summary>
internal sealed class Belofteantwoord
{
    public Guid Id { get; set; }

    /// <summary>Gedaan, niet gelukt or verlengd.</summary>
    public Besluitstaat? Staat { get; set; }

    /// <summary>The new date, for verlengd.</summary>
    public DateOnly? Datum { get; set; }
}

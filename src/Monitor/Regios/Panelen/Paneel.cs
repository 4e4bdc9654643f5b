using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>One panel as it is shown: a finding, its figures as tables and drawings, what it says and does not say, where it comes from.</summary>
internal sealed record Paneel
{
    public required Paneelnaam Naam { get; init; }

    /// <summary>The title: a sentence with a verb, from the figures by a rule.</summary>
    public required string Bevinding { get; init; }

    /// <summary>What is measured, in which unit, over which period.</summary>
    public required string Wat { get; init; }

    public required Duiding Duiding { get; init; }

    public IReadOnlyList<Paneeltabel> Tabellen { get; init; } = [];

    public IReadOnlyList<Paneelfiguur> Figuren { get; init; } = [];

    /// <summary>What belongs to the figures and is no figure: what is missing, and what a comparison rests on.</summary>
    public IReadOnlyList<string> Noten { get; init; } = [];

    public IReadOnlyList<Cijferbron> Bronnen { get; init; } = [];

    /// <summary>The figures behind it, for a file.</summary>
    public IReadOnlyList<VrijCijfer> Cijfers { get; init; } = [];

    public bool IsGeleverd => Bronnen.Count > 0;

    public bool IsVoorbeeld => Bronnen.Any(b => b.Uitgave.IsVoorbeeld);

    /// <summary>A panel without data says so, with what it waits for and from whom.</summary>
    public static Paneel NietGeleverd(Paneelnaam naam, Duiding duiding, params IReadOnlyList<string> noten) =>
        new()
        {
            Naam = naam,
            Bevinding = $"{naam.Naam}: niet geleverd door {naam.Eigenaar}",
            Wat = $"Dit paneel wacht op {naam.Levering}. Dat levert {naam.Eigenaar}.",
            Duiding = duiding,
            Noten = noten,
        };
}

using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>One indicator: its finding, a drawing, the same figures as a table, and where they come from.</summary>
internal sealed record Cijferblok : Planblok
{
    /// <summary>Code of the indicator; the place on the page.</summary>
    public required string Indicator { get; init; }

    /// <summary>A sentence with a verb, by rule.</summary>
    public required string Bevinding { get; init; }

    /// <summary>What is measured, in which unit, over which period.</summary>
    public required string Wat { get; init; }

    /// <summary>Head of the first column: Peildatum, Periode, Zorgprofiel.</summary>
    public required string Naamkop { get; init; }

    public required IReadOnlyList<Planrij> Rijen { get; init; }

    /// <summary>Null where there is nothing to draw.</summary>
    public Figuur? Figuur { get; init; }

    /// <summary>Its words are about the plain mean of the regions, and not about all regions together.</summary>
    public bool NaastOngewogen { get; init; }

    public IReadOnlyList<string> Noten { get; init; } = [];

    public required string Bron { get; init; }

    /// <summary>Where its figures stand, with what their definition says of them.</summary>
    public required Uitgavetabel Tabel { get; init; }
}

namespace Regiotafel.Cijfers.Deur;

/// <summary>A figure that may leave the room: shown as text, with what it stands for. Only the border makes one.</summary>
public sealed class VrijCijfer
{
    internal VrijCijfer() { }

    /// <summary>Code of the indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Version of its definition.</summary>
    public required string Versie { get; init; }

    /// <summary>Meting that it comes from.</summary>
    public required string MetingId { get; init; }

    /// <summary>Day, month, year or part of a year, as in metingen.csv.</summary>
    public required string Periode { get; init; }

    /// <summary>Code of a region, <c>ALLE</c>, <c>ALLE-ONGEWOGEN</c>, <c>NL</c>, or the mark of a concession holder.</summary>
    public required string Regio { get; init; }

    /// <summary>Breakdown; empty is the total.</summary>
    public required string Uitsplitsing { get; init; }

    /// <summary>What a reader sees: "120 (werkelijk 118 tot 122)", "0 tot 2", "te klein".</summary>
    public required string Tekst { get; init; }

    /// <summary>The shown value with a decimal point, for files; null when there is none.</summary>
    public string? Waarde { get; init; }

    /// <summary>The least it can be; null when it is not rounded.</summary>
    public string? Laag { get; init; }

    /// <summary>The most it can be; null when it is not rounded.</summary>
    public string? Hoog { get; init; }

    /// <summary>The rounded teller, for a chart and a file; null when the border does not show it.</summary>
    public string? Teller { get; init; }

    /// <summary>The noemer, rounded where it counts people; null when there is none or the border does not show it.</summary>
    public string? Noemer { get; init; }

    /// <summary>Lower end of the 95% interval around the shown value, with a decimal point; null when the measure has none.</summary>
    public string? Onder { get; init; }

    /// <summary>Upper end of the 95% interval; null when the measure has none.</summary>
    public string? Boven { get; init; }

    /// <summary>
    /// How it compares with all regions together, from the shown figures: "hoger", "duidelijk lager", "niet te onderscheiden";
    /// null when it is not compared.
    /// </summary>
    public string? Woord { get; init; }

    /// <summary>Codes of the regions that it is added up from; empty for a figure of the border itself.</summary>
    public IReadOnlyList<string> Regios { get; init; } = [];

    /// <summary>What is the matter with the observation.</summary>
    public required Waarneming Waarneming { get; init; }

    /// <summary>What the border did to it.</summary>
    public required Vertrouwelijkheid Vertrouwelijkheid { get; init; }

    /// <summary>The text of the figure.</summary>
    public override string ToString() => Tekst;
}

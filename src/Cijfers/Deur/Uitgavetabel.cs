namespace Regiotafel.Cijfers.Deur;

/// <summary>All free figures of one indicator in an uitgave.</summary>
public sealed class Uitgavetabel
{
    internal Uitgavetabel(
        string indicator,
        string versie,
        string titel,
        string metingId,
        IReadOnlyList<VrijCijfer> cijfers
    ) => (Indicator, Versie, Titel, MetingId, Cijfers) = (indicator, versie, titel, metingId, cijfers);

    /// <summary>Code of the indicator.</summary>
    public string Indicator { get; }

    /// <summary>Version of its definition.</summary>
    public string Versie { get; }

    /// <summary>Title of its definition.</summary>
    public string Titel { get; }

    /// <summary>Meting that it comes from.</summary>
    public string MetingId { get; }

    /// <summary>Its figures, in the order of metingen.csv.</summary>
    public IReadOnlyList<VrijCijfer> Cijfers { get; }
}

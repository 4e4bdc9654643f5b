namespace Regiotafel.Weergave.Figuren;

/// <summary>What every chart says, in its fixed order: finding, what is measured, drawing, the same figures as a table, source.</summary>
public abstract record Figuur
{
    /// <summary>Unique on the page.</summary>
    public required string Id { get; init; }

    /// <summary>The title: what the figure shows, as a sentence with a verb.</summary>
    public required string Bevinding { get; init; }

    /// <summary>What is measured, in which unit, over which period.</summary>
    public required string Wat { get; init; }

    /// <summary>Where the figures come from and of which date.</summary>
    public required string Bron { get; init; }

    /// <summary>Its own page, where it stays; null: it has none.</summary>
    public string? Adres { get; init; }

    /// <summary>What stands where a value is missing; never an empty place that could mean zero.</summary>
    public string Ontbreekt { get; init; } = "niet bekend";

    /// <summary>How many decimals its values are written with.</summary>
    public int Decimalen { get; init; }

    /// <summary>The figures of the drawing, all of them and no other.</summary>
    public abstract Figuurtabel Tabel { get; }

    /// <summary>There is no value to draw.</summary>
    internal abstract bool IsLeeg { get; }

    /// <summary>The drawing in words, for who does not see it.</summary>
    internal abstract string Uitleg { get; }

    internal abstract double Hoogte(Grafiekmaat maat);

    internal abstract void Teken(Doek doek);

    internal string Getal(decimal waarde) => waarde.Getal(Decimalen);

    internal Figuurcel Cel(decimal? waarde) => Figuurcel.Van(waarde, Decimalen, Ontbreekt);
}

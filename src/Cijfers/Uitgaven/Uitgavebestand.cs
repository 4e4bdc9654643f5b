namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>In which form an uitgave is taken along.</summary>
internal enum Uitgavebestand
{
    /// <summary>A CSV with its description per table.</summary>
    Zip,

    /// <summary>One workbook.</summary>
    Werkmap,
}

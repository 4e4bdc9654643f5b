namespace Regiotafel.Regioplan.Publicatie;

/// <summary>What is kept of a published version.</summary>
internal enum Vastsoort
{
    /// <summary>The plan on the web, without the page around it.</summary>
    Lijf,

    /// <summary>The same as a file that stands alone, with its style and fonts: what is printed.</summary>
    Blad,
    Pdf,
    Xlsx,
    Json,
}

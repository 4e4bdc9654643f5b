namespace Regiotafel.Cijfers.Deur;

/// <summary>One column of a file of free figures: every file names, orders and explains the same fields.</summary>
/// <param name="Naam">Head of the column.</param>
/// <param name="Type"><c>string</c> or <c>decimal</c>, as a description of the file says it.</param>
/// <param name="Uitleg">What the column holds.</param>
/// <param name="Waarde">The field, as a machine reads it.</param>
public sealed record Cijferkolom(string Naam, string Type, string Uitleg, Func<VrijCijfer, string?> Waarde)
{
    /// <summary>Indicator to woord; what a file says after that of the state of a figure is its own.</summary>
    public static IReadOnlyList<Cijferkolom> Alle { get; } =
    [
        new("indicator", "string", "code van het cijfer; de leeswijzer zegt wat het betekent", c => c.Indicator),
        new("versie", "string", "versie van de definitie", c => c.Versie),
        new("periode", "string", "dag, maand, jaar, of deel van een jaar", c => c.Periode),
        new(
            "regio",
            "string",
            "code van de regio; ALLE is alle regio's samen, ALLE-ONGEWOGEN het gewone gemiddelde, HOUDER-… de regio's van een concessiehouder samen",
            c => c.Regio
        ),
        new("uitsplitsing", "string", "leeg is het totaal, zzp=880 is zorgprofiel W1", c => c.Uitsplitsing),
        new("tekst", "string", "het cijfer zoals het op de pagina staat", c => c.Tekst),
        new("waarde", "decimal", "de getoonde waarde; leeg als die er niet is", c => c.Waarde),
        new("laag", "decimal", "het minste waar het afgeronde cijfer voor kan staan", c => c.Laag),
        new("hoog", "decimal", "het meeste waar het afgeronde cijfer voor kan staan", c => c.Hoog),
        new("teller", "decimal", "de afgeronde teller", c => c.Teller),
        new("noemer", "decimal", "de noemer, afgerond als het mensen uit de levering zijn", c => c.Noemer),
        new("onder", "decimal", "ondergrens van het interval van 95%", c => c.Onder),
        new("boven", "decimal", "bovengrens van het interval van 95%", c => c.Boven),
        new("woord", "string", "hoe het zich verhoudt tot alle regio's, volgens een vaste regel", c => c.Woord),
    ];

    /// <summary>Whether a workbook holds it as a number.</summary>
    public bool IsGetal => Type == "decimal";
}

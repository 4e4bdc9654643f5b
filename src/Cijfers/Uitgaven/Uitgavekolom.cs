using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Cijfers.Uitgaven;

/// <summary>The columns of the files of an uitgave, with what each holds.</summary>
internal sealed record Uitgavekolom(string Naam, string Type, string Uitleg, Func<VrijCijfer, string?> Waarde)
{
    public static IReadOnlyList<Uitgavekolom> Alle { get; } =
    [
        new("indicator", "string", "code van het cijfer", c => c.Indicator),
        new("versie", "string", "versie van de definitie", c => c.Versie),
        new("periode", "string", "dag, maand, jaar of deel van een jaar", c => c.Periode),
        new("regio", "string", "code van de regio; ALLE, ALLE-ONGEWOGEN of NL", c => c.Regio),
        new("uitsplitsing", "string", "leeg is het totaal", c => c.Uitsplitsing),
        new("tekst", "string", "het cijfer zoals een lezer het ziet", c => c.Tekst),
        new("waarde", "decimal", "de getoonde waarde; leeg als er geen is", c => c.Waarde),
        new("laag", "decimal", "het minste waar de waarde voor staat; leeg als zij precies is", c => c.Laag),
        new("hoog", "decimal", "het meeste waar de waarde voor staat; leeg als zij precies is", c => c.Hoog),
        new("teller", "decimal", "afgeronde teller; leeg als die niet wordt getoond", c => c.Teller),
        new("noemer", "decimal", "noemer, afgerond als die mensen telt", c => c.Noemer),
        new("onder", "decimal", "ondergrens van het interval van 95%", c => c.Onder),
        new("boven", "decimal", "bovengrens van het interval van 95%", c => c.Boven),
        new("woord", "string", "vergeleken met alle regio's samen", c => c.Woord),
        new("waarneming", "string", "wat er met de waarneming is", c => Uitgavewoorden.Waarneming(c.Waarneming)),
        new(
            "vertrouwelijkheid",
            "string",
            "vrij, afgerond, onderdrukt of vergroofd",
            c => Uitgavewoorden.Vertrouwelijk(c.Vertrouwelijkheid)
        ),
    ];

    public bool IsGetal => Type == "decimal";
}

using System.Text;
using Regiotafel.Cijfers.Deur;

namespace Regiotafel.Monitor.Gegevens;

/// <summary>Free figures as a file. Each line says itself whether its people are invented: a line is copied without its file.</summary>
internal static class Cijferbestand
{
    public const string Soort = "text/csv; charset=utf-8; header=present";

    public static IReadOnlyList<Kolomuitleg> Kolommen { get; } =
    [
        new("indicator", "string", "code van het cijfer; de leeswijzer zegt wat het betekent"),
        new("versie", "string", "versie van de definitie"),
        new("periode", "string", "dag, maand, jaar, of deel van een jaar"),
        new("regio", "string", "code van de regio; ALLE is alle regio's samen, ALLE-ONGEWOGEN het gewone gemiddelde"),
        new("uitsplitsing", "string", "leeg is het totaal, zzp=880 is zorgprofiel W1"),
        new("tekst", "string", "het cijfer zoals het op de pagina staat"),
        new("waarde", "decimal", "de getoonde waarde; leeg als die er niet is"),
        new("laag", "decimal", "het minste waar het afgeronde cijfer voor kan staan"),
        new("hoog", "decimal", "het meeste waar het afgeronde cijfer voor kan staan"),
        new("teller", "decimal", "de afgeronde teller"),
        new("noemer", "decimal", "de noemer, afgerond als het mensen uit de levering zijn"),
        new("onder", "decimal", "ondergrens van het interval van 95%"),
        new("boven", "decimal", "bovengrens van het interval van 95%"),
        new("woord", "string", "hoe het zich verhoudt tot alle regio's, volgens een vaste regel"),
        new("waarneming", "string", "Normaal, Voorlopig, Onvolledig, Breuk of NietGeleverd"),
        new("vertrouwelijkheid", "string", "Vrij, Afgerond, Onderdrukt of Vergroofd"),
        new("meting", "string", "kenmerk van de meting"),
        new("herkomst", "string", "geleverd, of verzonnen: dan zijn de mensen bedacht"),
    ];

    public static byte[] Schrijf(IEnumerable<VrijCijfer> cijfers, bool isVoorbeeld)
    {
        var uit = new StringBuilder(string.Join(';', Kolommen.Select(k => k.Naam))).Append('\n');
        foreach (var c in cijfers)
        {
            uit.AppendJoin(';', [.. Velden(c), isVoorbeeld ? "verzonnen" : "geleverd"]).Append('\n');
        }
        return Encoding.UTF8.GetBytes(uit.ToString());
    }

    /// <summary>What a file with such figures is called.</summary>
    public static string Naam(string deel, bool isVoorbeeld) =>
        $"{(isVoorbeeld ? "verzonnen" : "regiotafel")}-{deel}.csv";

    private static IEnumerable<string?> Velden(VrijCijfer c) =>
        [
            c.Indicator,
            c.Versie,
            c.Periode,
            c.Regio,
            c.Uitsplitsing,
            c.Tekst,
            c.Waarde,
            c.Laag,
            c.Hoog,
            c.Teller,
            c.Noemer,
            c.Onder,
            c.Boven,
            c.Woord,
            c.Waarneming.ToString(),
            c.Vertrouwelijkheid.ToString(),
            c.MetingId,
        ];
}

namespace Regiotafel.Portfolio.Excel;

/// <summary>
/// The columns of the portfolio file in their order; the last two only occur in files of others. Names, headers
/// and aliases stand in <c>Codelijsten/portfoliokolommen.csv</c>.
/// </summary>
internal enum Kolom
{
    Aanbieder,
    Locatie,
    Locatiecode,
    Eenheid,
    Eenheidcode,
    Adres,
    Postcode,
    Plaats,
    Gemeente,
    Contact,
    Telefoon,
    Email,
    Totaal,
    Ggz,
    Vrij,
    VrijVanaf,
    Zekerheid,
    WlzW,
    WlzB,
    WlzOverig,
    Wmo,
    Profielen,
    Leveringsvorm,
    LeeftijdVanaf,
    LeeftijdTotEnMet,
    Geslacht,
    Contra,
    InOverleg,
    Voorzieningen,
    NietAanwezig,
    OpenVoor,
    BevestigdOp,
    BevestigdDoor,
    Opmerking,
    Financiering,
    Leeftijd,
}

using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Metingen;

/// <summary>What the screen says of the rows of a meting.</summary>
internal static class Metingwoorden
{
    public static string Regio(string code) =>
        code switch
        {
            Meetrij.Alle => "alle regio's samen",
            Meetrij.Ongewogen => "gemiddelde van de regio's",
            Meetrij.Land => "Nederland",
            _ => $"{code} {Zorgkantoorregio.Alle.FirstOrDefault(r => r.Code == code)?.Naam}".TrimEnd(),
        };

    /// <summary>As it is stored, with a comma as people read it.</summary>
    public static string Getal(string waarde) => waarde.Replace('.', ',');

    public static string Oordeel(Meting meting, Narekening nagerekend) =>
        (nagerekend.NieuwId == meting.Id, nagerekend.Resultaathash == meting.Resultaathash) switch
        {
            (true, true) => "gelijk",
            (true, false) => "niet gelijk, terwijl de bestanddelen gelijk zijn: meld dit aan de beheerder",
            (false, true) => "andere bestanddelen, geen effect",
            _ => "andere bestanddelen, andere cijfers",
        };
}

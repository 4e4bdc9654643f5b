using System.Text;
using System.Text.Encodings.Web;
using Regiotafel.Kern.Berichten;

namespace Regiotafel.Toegang.Berichten;

/// <summary>Writes a message as plain text and as HTML; both say the same.</summary>
internal static class Mailopmaak
{
    private const string Voet = "Dit bericht komt uit Regiotafel. Antwoorden op deze mail worden niet gelezen.";

    public static string Tekst(string aanhef, IReadOnlyList<Berichtregel> regels, string adres)
    {
        var tekst = new StringBuilder(aanhef).Append("\r\n\r\n");
        foreach (var regel in regels)
        {
            tekst.Append(regel.Tekst);
            if (regel.Link is { } link)
            {
                tekst.Append(":\r\n").Append(Heel(link, adres));
            }
            tekst.Append("\r\n\r\n");
        }
        return tekst.Append(Voet).Append("\r\n").ToString();
    }

    public static string Html(string aanhef, IReadOnlyList<Berichtregel> regels, string adres)
    {
        var html = new StringBuilder("<!doctype html><html lang=\"nl\"><body><p>")
            .Append(Veilig(aanhef))
            .Append("</p>");
        foreach (var regel in regels)
        {
            html.Append("<p>");
            if (regel.Link is { } link)
            {
                html.Append("<a href=\"").Append(Veilig(Heel(link, adres))).Append("\">");
                html.Append(Veilig(regel.Tekst)).Append("</a>");
            }
            else
            {
                html.Append(Veilig(regel.Tekst));
            }
            html.Append("</p>");
        }
        return html.Append("<p>").Append(Veilig(Voet)).Append("</p></body></html>").ToString();
    }

    private static string Heel(string link, string adres) => link.StartsWith('/') ? adres + link : link;

    private static string Veilig(string tekst) => HtmlEncoder.Default.Encode(tekst);
}

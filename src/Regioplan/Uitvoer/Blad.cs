using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Beeld;

namespace Regiotafel.Regioplan.Uitvoer;

/// <summary>A plan as one file that stands alone.</summary>
/// <param name="Stijl">The style with its fonts.</param>
/// <param name="Maker">Who is answerable for it.</param>
internal sealed record Blad(Planbeeld Plan, string Stijl, string Maker)
{
    /// <summary>What stands above and below each printed page. In a style sheet: a quote or a backslash would end the text.</summary>
    public string Kopregels =>
        $$"""
            @page {
              size: A4;
              margin: 22mm 14mm 20mm;
              @top-left { content: "{{Veilig(Plan.Titel)}}"; font: 8pt "Source Sans 3", sans-serif; color: #3c4650; }
              @top-right { content: "{{Veilig(Herkomst)}}"; font: 8pt "Source Sans 3", sans-serif; color: #3c4650; }
              @bottom-left { content: "Regiotafel"; font: 8pt "Source Sans 3", sans-serif; color: #3c4650; }
              @bottom-right { content: "Pagina " counter(page) " van " counter(pages); font: 8pt "Source Sans 3", sans-serif; color: #3c4650; }
            }
            @page :first { @top-left { content: none; } @top-right { content: none; } }
            """;

    // On each page, so that a page that is passed on alone still says what it is.
    private string Herkomst =>
        Plan.IsVoorbeeld ? Voorbeeldmerk.Tekst
        : Plan.Teksten.Soort == Plansoort.Berekend ? "Berekende uitgave, door niemand vastgesteld"
        : Plan.Teksten.Nieuwere is { } nieuwere ? $"Versie {Plan.Teksten.Versie}, vervangen door versie {nieuwere}"
        : $"Versie {Plan.Teksten.Versie}";

    private static string Veilig(string tekst) =>
        string.Concat(tekst.Where(teken => teken is not ('"' or '\\' or '<' or '\n' or '\r')));
}

using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Aanzetten;
using Regiotafel.Regioplan.Cijfers;
using Regiotafel.Regioplan.Sjablonen;
using Regiotafel.Regioplan.Taal;

namespace Regiotafel.Regioplan.Schrijven;

/// <summary>What stands beside a text while it is written: how it reads, what is the matter, and what can be said with the figures of now.</summary>
/// <param name="Punten">The same check that publication asks.</param>
/// <param name="Aanvaard">What somebody stands for.</param>
/// <param name="GeenPersoon">What somebody judged to be no person.</param>
/// <param name="Aanzetten">Sentences that follow from the figures, each as it would read.</param>
internal sealed record Schrijfhulp(
    IHtmlContent Voorbeeld,
    IReadOnlyList<Keurpunt> Punten,
    IReadOnlyList<Aanvaarding> Aanvaard,
    IReadOnlyList<Aanvaarding> GeenPersoon,
    IReadOnlyList<(Aanzet Aanzet, IHtmlContent Html)> Aanzetten,
    IReadOnlyList<Cijferkeuze> Cijfers
)
{
    public static Schrijfhulp Maak(
        Sectievorm vorm,
        Plancijfers cijfers,
        string tekst,
        IReadOnlyList<Aanvaarding> redenen,
        FrozenSet<string> bekend
    )
    {
        HtmlString Html(string markdown) =>
            Tekstopmaker.Html(markdown, cijfers, Leeswijzer, Tekststand.Concept(vorm.Code));

        var indicatoren = vorm.Indicatoren.Length > 0 ? vorm.Indicatoren : cijfers.Sjabloon.Indicatoren;
        var stand = new Redenstand(Tekstkeuring.Keur(vorm.Code, tekst, cijfers, bekend), redenen);
        return new(
            Html(tekst),
            stand.Open,
            stand.Geldig,
            stand.GeenPersoon,
            [.. Aanzetmaker.Maak(vorm, cijfers).Select(a => (a, (IHtmlContent)Html(a.Tekst)))],
            [.. indicatoren.Select(i => cijfers.Bron(i)).OfType<Cijferbron>().SelectMany(Cijferkeuze.Van)]
        );
    }

    /// <summary>A draft has no page of its figures yet: what they mean is told by the definition.</summary>
    public static string Leeswijzer(VrijCijfer cijfer) => $"/cijfers/leeswijzer/{cijfer.Indicator}/{cijfer.Versie}";
}

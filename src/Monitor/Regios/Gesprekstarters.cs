using Regiotafel.Cijfers.Deur;
using Regiotafel.Monitor.Regios.Panelen;

namespace Regiotafel.Monitor.Regios;

/// <summary>Which questions a region gets: inflow, the young in it, or the two lightest profiles, when higher than in all regions.</summary>
internal static class Gesprekstarters
{
    private const string Jong = "leeftijd=18-26";

    public static IReadOnlyList<Gesprekstarter> Van(Regiocijfers cijfers)
    {
        var vragen = new List<Gesprekstarter>();
        var bron = cijfers.Bron(Regiocijfers.Monitoreditie, "instroom-maand");
        var reeks = bron is null ? null : new Stroomreeks(bron, bron.Periode);
        if (
            IsHoger(
                reeks is null
                    ? null
                    : Instroompad.Woord(bron!, reeks, cijfers.Bron(Regiocijfers.Editie, "klantenratio"))
            )
        )
        {
            vragen.Add(
                new(
                    "instroom",
                    "De instroom per inwoner van de laatste twaalf maanden is hoger dan in alle regio's samen.",
                    "Wie komen er bij, en wat was er voor deze mensen al geprobeerd?"
                )
            );
        }
        if (IsHoger(Jongerenwoord(bron, reeks)))
        {
            vragen.Add(
                new(
                    "jongeren",
                    "Het aandeel van 18 tot en met 26 jaar in de instroom van de laatste twaalf maanden is hoger dan in alle regio's samen.",
                    "Hoe stelt u bij jongeren vast dat de zorgvraag blijvend is?"
                )
            );
        }
        if (IsHoger(cijfers.Bron(Regiocijfers.Editie, Zorgprofielen.LaagProfiel)?.Laatste()?.Woord))
        {
            vragen.Add(
                new(
                    "laag-profiel",
                    "Het aandeel van W1 en W2 is hoger dan in alle regio's samen.",
                    "Welke van deze mensen kunnen met zorg uit de Wmo of de Zvw verder?"
                )
            );
        }
        return vragen;
    }

    private static string? Jongerenwoord(Cijferbron? bron, Stroomreeks? reeks) =>
        bron is { KanVergelijken: true }
        && reeks!.Jaarsom(Jong) is { } deel
        && reeks.Jaarsom() is { } geheel
        && reeks.Jaarsom(Jong, Cijferbron.Alle) is { } alleDeel
        && reeks.Jaarsom("", Cijferbron.Alle) is { } alleGeheel
            ? Stroomwoord.Aandeel(deel, geheel, alleDeel, alleGeheel)
            : null;

    private static bool IsHoger(string? woord) => woord is "hoger" or "duidelijk hoger";
}

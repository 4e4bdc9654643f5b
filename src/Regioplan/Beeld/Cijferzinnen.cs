using Regiotafel.Cijfers.Deur;
using Regiotafel.Regioplan.Sjablonen;

namespace Regiotafel.Regioplan.Beeld;

/// <summary>The finding above an indicator. It follows from a word or from rounding bands by a rule, never from a glance at the number.</summary>
internal static class Cijferzinnen
{
    private const int MeesteDelen = 4;

    public static string Bevinding(Cijferbron bron, string regio)
    {
        var woord = Indicatorwoord.Van(bron.Tabel.Indicator);
        if (bron.Laatste() is { } totaal)
        {
            return Enkel(woord, regio, totaal, bron);
        }
        var delen = bron.Delen().Select(d => bron.Laatste(d)!).ToList();
        // When none of them has a value they say so with one voice, or each in its own row.
        return delen.TrueForAll(c => c.Waarde is null) && delen.Select(c => c.Getoond()).Distinct().Count() == 1
                ? Zonder(woord, regio, delen[0])
            : bron.IsVerdeling() ? Grootste(bron, regio)
            : Delen(bron, woord, regio);
    }

    private static string Zonder(Indicatorwoord woord, string regio, VrijCijfer cijfer) =>
        $"{woord.Onderwerp} van {regio} staat hier niet: {cijfer.Getoond()}";

    /// <summary>Which parts lie outside the limits; null when there is nothing to compare, or too little to say that none does.</summary>
    public static string? Verschillen(Cijferbron bron)
    {
        if (!bron.KanVergelijken || bron.Delen().Count < 2 || bron.IsTelling())
        {
            return null;
        }
        var hoger = Namen(bron, "hoger");
        var lager = Namen(bron, "lager");
        // Of growth, or of a part that is not shown, there is no word: then "none" says too much.
        var alle = bron.Delen().All(d => bron.Laatste(d).HeeftOordeel());
        return (hoger.Length, lager.Length) switch
        {
            (0, 0) when !alle => null,
            (0, 0) => "Geen deel ligt buiten de grenzen: niet te onderscheiden van alle regio's samen.",
            (_, 0) => $"Hoger dan in alle regio's samen: {hoger}.",
            (0, _) => $"Lager dan in alle regio's samen: {lager}.",
            _ => $"Hoger dan in alle regio's samen: {hoger}. Lager: {lager}.",
        };
    }

    private static string Enkel(Indicatorwoord woord, string regio, VrijCijfer cijfer, Cijferbron bron)
    {
        if (cijfer.Waarde is null)
        {
            return Zonder(woord, regio, cijfer);
        }
        var waarde = woord.Met(cijfer.Kort());
        var samen = bron.IsWachtend() ? bron.Ongewogen(bron.Periode, "") : bron.Samen(bron.Periode, "");
        var van = bron.Maatstafnaam;
        var dan = bron.IsWachtend() ? van : "in " + van;
        var naast = samen?.Waarde is null ? "" : $" ({woord.Met(samen.Kort())})";
        return cijfer.Woord switch
        {
            Cijferwoorden.Gelijk => $"{woord.Onderwerp} is in {regio} {waarde}: niet te onderscheiden van {van}{naast}",
            Cijferwoorden.Weinig or null => $"{woord.Onderwerp} is in {regio} {waarde}",
            var anders => $"{woord.Onderwerp} is in {regio} met {waarde} {anders} dan {dan}{naast}",
        };
    }

    // The largest part, when its rounded count leaves no other.
    private static string Grootste(Cijferbron bron, string regio)
    {
        var delen = bron.Delen()
            .Select(d => bron.Laatste(d))
            .OfType<VrijCijfer>()
            .OrderByDescending(c => Cijferwoorden.Getalwaarde(c.Waarde))
            .ToList();
        if (delen.Exists(c => c.Waarde is null))
        {
            // One that is not shown may be the largest.
            return $"In {regio} staat niet van elk deel een aandeel. Welk deel het grootst is, is niet te zeggen";
        }
        return
            delen.Count > 1
            && Cijferwoorden.Getalwaarde(delen[0].Laag ?? delen[0].Waarde)
                > Cijferwoorden.Getalwaarde(delen[1].Hoog ?? delen[1].Waarde)
            ? $"In {regio} heeft {Uitsplitsingwoorden.Tekst(delen[0].Uitsplitsing)} het grootste aandeel: {delen[0].Kort()}%"
            : $"In {regio} is geen deel duidelijk het grootst";
    }

    // More parts than a sentence holds stand in the table only.
    private static string Delen(Cijferbron bron, Indicatorwoord woord, string regio) =>
        bron.Delen().Count > MeesteDelen
            ? $"{woord.Onderwerp} in {regio} staat hieronder"
            : $"{woord.Onderwerp} is in {regio}: {Opsomming(bron, woord)}";

    private static string Opsomming(Cijferbron bron, Indicatorwoord woord) =>
        string.Join(
            ", ",
            bron.Delen()
                .Select(d => (Naam: Uitsplitsingwoorden.Tekst(d), Cijfer: bron.Laatste(d)!))
                .Select(d =>
                    $"{d.Naam} {(d.Cijfer.Waarde is null ? d.Cijfer.Getoond() : woord.Met(d.Cijfer.Kort()))}"
                    + (d.Cijfer.Woord is null or Cijferwoorden.Weinig ? "" : $" ({d.Cijfer.Woord})")
                )
        );

    private static string Namen(Cijferbron bron, string woord) =>
        string.Join(
            ", ",
            bron.Delen()
                .Where(d => bron.Laatste(d)?.Woord?.EndsWith(woord, StringComparison.Ordinal) == true)
                .Select(Uitsplitsingwoorden.Tekst)
        );
}

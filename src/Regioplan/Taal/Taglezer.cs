using System.Text.RegularExpressions;

namespace Regiotafel.Regioplan.Taal;

/// <summary>Reads what stands between the braces of a tag.</summary>
internal static partial class Taglezer
{
    private const string Cijfervoorbeeld = "Schrijf bijvoorbeeld {{ cijfer klantenratio 2024-01-01 }}.";

    private const string Beweringvoorbeeld =
        "Schrijf bijvoorbeeld {{ bewering wachtlijst-gemiddelde 2023 tegen 2022: \"iets gedaald\" }}.";

    /// <param name="bron">The whole tag, as it was typed.</param>
    /// <param name="inhoud">What stands between its braces.</param>
    public static (Tekstdeel? Deel, Tagfout? Fout) Lees(string bron, string inhoud, int regel)
    {
        var woorden = inhoud.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return woorden.FirstOrDefault() switch
        {
            "cijfer" => Cijfer(bron, woorden, regel),
            "bewering" => Bewering(bron, inhoud, regel),
            var woord => (
                null,
                new(
                    regel,
                    $"“{woord}” is geen woord waarmee een verwijzing begint.",
                    "Begin na de accolades met “cijfer” of met “bewering”."
                )
            ),
        };
    }

    public static Tagfout Open(int regel) =>
        new(
            regel,
            "Na twee open accolades staan geen twee sluitende accolades.",
            "Sluit de verwijzing af met }}, of haal de open accolades weg."
        );

    private static (Tekstdeel? Deel, Tagfout? Fout) Cijfer(string bron, string[] woorden, int regel)
    {
        if (woorden.Length < 3 || !Code().IsMatch(woorden[1]) || !Periode().IsMatch(woorden[2]))
        {
            return (
                null,
                new(regel, "Na “cijfer” horen de code van een cijfer en een periode te staan.", Cijfervoorbeeld)
            );
        }
        var opties = woorden[3..];
        if (opties.FirstOrDefault(o => !Optie().IsMatch(o)) is { } vreemd)
        {
            return (
                null,
                new(
                    regel,
                    $"“{vreemd}” staat na de periode, maar is geen indeling en geen regio.",
                    "Schrijf daar bijvoorbeeld groep=W of regio=ALLE, zonder spaties om het teken =."
                )
            );
        }
        var regio = opties.FirstOrDefault(IsRegio)?["regio=".Length..];
        return (
            new Cijfertag(woorden[1], woorden[2], Uitsplitsing(opties.Where(o => !IsRegio(o))), regio, regel, bron),
            null
        );
    }

    private static (Tekstdeel? Deel, Tagfout? Fout) Bewering(string bron, string inhoud, int regel)
    {
        var vorm = Beweringvorm().Match(inhoud);
        if (!vorm.Success)
        {
            return (
                null,
                new(
                    regel,
                    "Deze bewering mist een deel: de code van een cijfer, een periode, waar u het tegen afzet, of de woorden tussen aanhalingstekens.",
                    Beweringvoorbeeld
                )
            );
        }
        var tegen = vorm.Groups["tegen"].Value;
        var maatstaf =
            vorm.Groups["regios"].Success ? Maatstaf.AlleRegios
            : vorm.Groups["editie"].Success ? Maatstaf.VorigeEditie
            : Maatstaf.Periode;
        var woorden = Witruimte().Replace(vorm.Groups["woorden"].Value.Trim(), " ");
        var tijd = maatstaf != Maatstaf.AlleRegios;
        if (Zinsnede.Van(woorden, tijd) is not { } zinsnede)
        {
            return (null, new(regel, Onbekend(woorden, tijd), $"Kies een van deze: {Keuzes(tijd)}."));
        }
        var vooral = vorm.Groups["vooral"] is { Success: true } deel ? deel.Captures[0].Value : null;
        if (vooral is not null && zinsnede.Richting == Zinrichting.Gelijk)
        {
            return (
                null,
                new(regel, $"Bij “{woorden}” hoort geen “vooral”: er is geen verschil.", "Haal “vooral” weg.")
            );
        }
        return (
            new Beweringtag(
                vorm.Groups["code"].Value,
                vorm.Groups["periode"].Value,
                Uitsplitsing(vorm.Groups["deel"].Captures.Select(c => c.Value)),
                maatstaf,
                maatstaf == Maatstaf.Periode ? tegen : null,
                zinsnede,
                vooral,
                regel,
                bron
            ),
            null
        );
    }

    private static string Onbekend(string woorden, bool tijd) =>
        Zinsnede.Van(woorden, !tijd) is null
            ? $"“{woorden}” staat niet in de lijst van woorden die Regiotafel kan nagaan."
        : tijd ? $"“{woorden}” zegt iets over andere regio's, en u vergelijkt met een ander moment."
        : $"“{woorden}” zegt iets over een ander moment, en u vergelijkt met alle regio's.";

    private static string Keuzes(bool tijd) =>
        string.Join(", ", Zinsnede.Voor(tijd).Select(z => $"“{z.Tekst}”").Distinct());

    private static bool IsRegio(string optie) => optie.StartsWith("regio=", StringComparison.Ordinal);

    // The tables write several parts in the order of their names.
    private static string Uitsplitsing(IEnumerable<string> delen) =>
        string.Join('|', delen.SelectMany(d => d.Split('|')).Order(StringComparer.Ordinal));

    [GeneratedRegex(@"^[a-z][a-z0-9-]*$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Code();

    [GeneratedRegex(
        @"^\d{4}(-\d\d(-\d\d)?)?(/\d{4}-\d\d-\d\d)?$",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Periode();

    [GeneratedRegex(@"^[a-z]+=[^\s""]+$", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Optie();

    [GeneratedRegex(@"\s+", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Witruimte();

    [GeneratedRegex(
        """
            ^\s*bewering\s+(?<code>[a-z][a-z0-9-]*)
            \s+(?<periode>\d{4}(-\d\d(-\d\d)?)?(/\d{4}-\d\d-\d\d)?)
            (\s+(?<deel>[a-z]+=[^\s":]+))*
            \s+tegen\s+(?<tegen>(?<regios>alle\s+regio['’]s)|(?<editie>vorige\s+editie)|\d{4}(-\d\d(-\d\d)?)?(/\d{4}-\d\d-\d\d)?)
            (\s+vooral\s+(?<vooral>[a-z]+=[^\s":]+))?
            \s*:\s*["“”](?<woorden>[^"“”]*)["“”]
            (,?\s+vooral\s+(?<vooral>[a-z]+=[^\s":]+))?\s*$
            """,
        RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000
    )]
    private static partial Regex Beweringvorm();
}

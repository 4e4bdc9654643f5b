using System.Globalization;
using System.Text;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>The page beside a delivery that says it is invented, and what must come out of it.</summary>
internal static class Leesmij
{
    public static string Schrijf(Land land, long zaad, long declaraties)
    {
        var tekst = new StringBuilder();
        tekst.Append(
            CultureInfo.InvariantCulture,
            $"""
            # Synthetisch voorbeeld: geen echte mensen

            Alles in deze map is verzonnen: mensen, aanbieders, locaties, bedragen, prestatiecodes en aantallen inwoners (behalve
            dat van Drenthe op 1 januari 2023). Gebruik geen cijfer hieruit als cijfer over een echte regio. Elk pseudoniem begint met `syn`, elke AGB-code met `99`.

            Gemaakt met: `regiotafel voorbeeld levering --regios {land.Regios.Count} --declaraties {declaraties} --zaad {zaad}`. Dezelfde
            opdracht geeft dezelfde bestanden, byte voor byte.

            ## Wat eruit moet komen, per regio

            | Regio | Met indicatie 1-1-2024 | Verblijf | Eigen omgeving | Zonder zorg | Kosten 2023 | Klanten januari 2023 | Locaties |
            |---|---|---|---|---|---|---|---|

            """
        );
        foreach (var r in land.Regios)
        {
            var stand = r.Stand(Woonperiode.Wonen, 2024) + r.Stand(Woonperiode.Behandeling, 2024);
            var klanten = r.Klanten(Woonperiode.Wonen) + r.Klanten(Woonperiode.Behandeling);
            var zonder = stand - r.Verblijf - r.EigenOmgeving + r.Dubbel;
            tekst.Append(
                CultureInfo.InvariantCulture,
                $"| {r.Code} | {stand} | {r.Verblijf} | {r.EigenOmgeving} | {zonder} | {r.Kosten / 100} | {klanten} | {r.Locaties} |\n"
            );
        }
        tekst.Append(
            """

            ## Wat in een regioplan staat

            De regels met ALLE gelden alleen voor een land van 31 regio's.

            | Cijfer | Regio | Editie | Periode | Uitsplitsing | Veld | Waarde | Komt eruit | Toelichting |
            |---|---|---|---|---|---|---|---|---|

            """
        );
        var codes = land.Regios.Select(r => r.Code).Append("ALLE").ToHashSet(StringComparer.Ordinal);
        foreach (var i in Ijkpunt.Alle.Where(i => codes.Contains(i.Regio)))
        {
            tekst.Append(
                CultureInfo.InvariantCulture,
                $"| {i.Code} | {i.Regio} | {i.Editie} | {i.Periode} | {i.Uitsplitsing.Replace("|", " en ", StringComparison.Ordinal)} | {i.Veld} | {i.Waarde} | {(i.Haalbaar ? "ja" : "nee")} | {i.Reden} |\n"
            );
        }
        return tekst.ToString();
    }
}

using System.CommandLine;
using System.Globalization;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel voorbeeld levering | plaatsing</c>. Exit codes: 0 done, 2 wrong use, 70 a defect. No host is built: the outcome depends on
/// the options alone.
/// </summary>
internal static class VoorbeeldOpdracht
{
    public static Command Maak() =>
        new("voorbeeld", "Verzonnen gegevens maken om mee te oefenen.") { Levering(), Plaatsing() };

    private static Opdracht Levering()
    {
        var regios = Getal("--regios", "Hoeveel regio's, 1 tot en met 31. Rotterdam en Drenthe komen eerst.", 1, 31);
        var declaraties = Getal(
            "--declaraties",
            "Hoeveel regels het bestand met declaraties krijgt.",
            1,
            Voorbeeldlevering.MeesteDeclaraties
        );
        declaraties.Required = true;
        var zaad = Getal("--zaad", "Een getal naar keuze. Hetzelfde getal geeft dezelfde bestanden.", 0, int.MaxValue);
        var uit = new Option<string>("--uit")
        {
            Description = "De map waarin de levering komt. Zij is leeg of is er nog niet.",
            HelpName = "MAP",
            Required = true,
        };
        uit.Validators.Add(r =>
        {
            if (r.Tokens is [var map] && (File.Exists(map.Value) || IsGevuld(map.Value)))
            {
                r.AddError($"{map.Value} is geen lege map.");
            }
        });
        var opdracht = new Opdracht(
            "levering",
            "Maakt een levering van een verzonnen land, met uitkomsten die bekend zijn. Er staan geen echte mensen in."
        )
        {
            regios,
            declaraties,
            zaad,
            uit,
        };
        opdracht.Doet(
            (r, ct) =>
                Task.FromResult(
                    Voer(
                        new(
                            (int)(r.GetValue(regios) ?? Voorbeeldlevering.MeesteRegios),
                            r.GetValue(declaraties)!.Value,
                            r.GetValue(zaad) ?? 1,
                            r.GetRequiredValue(uit)
                        ),
                        r.InvocationConfiguration.Error,
                        ct
                    )
                )
        );
        return opdracht;
    }

    private static Opdracht Plaatsing()
    {
        var zoekvragen = Getal("--zoekvragen", "Hoeveel mensen een plek zoeken.", 1, Plaatsingsloop.MeesteZoekvragen);
        zoekvragen.Required = true;
        var zaad = Getal("--zaad", "Een getal naar keuze. Hetzelfde getal geeft hetzelfde bestand.", 0, int.MaxValue);
        var uit = new Option<string>("--uit")
        {
            Description = "Het bestand voor de vraag. Wat er stond wordt vervangen.",
            HelpName = "BESTAND.json",
            Required = true,
        };
        var opdracht = new Opdracht(
            "plaatsing",
            "Maakt een vraag voor plaatsing los-op: verzonnen plekken en zoekvragen. Er staan geen echte mensen in."
        )
        {
            zoekvragen,
            zaad,
            uit,
        };
        opdracht.Doet(
            (r, _) =>
                Task.FromResult(
                    (int)
                        Plaatsingsloop.Voorbeeld(
                            (int)r.GetValue(zoekvragen)!.Value,
                            (int)(r.GetValue(zaad) ?? 1),
                            r.GetRequiredValue(uit),
                            r.InvocationConfiguration.Error.WriteLine
                        )
                )
        );
        return opdracht;
    }

    private static int Voer(Voorbeeldopdracht opdracht, TextWriter fouten, CancellationToken ct)
    {
        if (Voorbeeldlevering.Maak(opdracht, ct))
        {
            fouten.WriteLine("Klaar. Alles in deze map is verzonnen; LEESMIJ.md zegt wat eruit moet komen.");
            return Uitgang.Goed;
        }
        var minst = Voorbeeldlevering.MinsteDeclaraties(opdracht.Regios, opdracht.Zaad);
        fouten.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"Zo weinig declaraties kan niet: kies er voor {opdracht.Regios} regio's minstens {minst}."
            )
        );
        return Uitgang.VerkeerdGebruik;
    }

    private static bool IsGevuld(string map) =>
        Directory.Exists(map) && Directory.EnumerateFileSystemEntries(map).Any();

    private static Option<long?> Getal(string naam, string uitleg, long van, long tot)
    {
        var optie = new Option<long?>(naam) { Description = uitleg, HelpName = "AANTAL" };
        optie.Validators.Add(r =>
        {
            var past =
                r.Tokens is [var woord]
                && long.TryParse(woord.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
                && getal >= van
                && getal <= tot;
            if (r.Tokens.Count > 0 && !past)
            {
                r.AddError(
                    string.Create(CultureInfo.InvariantCulture, $"{naam} is een heel getal van {van} tot en met {tot}.")
                );
            }
        });
        return optie;
    }
}

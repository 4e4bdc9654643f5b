using System.CommandLine;
using System.Globalization;
using Regiotafel.Plaatsing.Deur;

namespace Regiotafel.Web.Opdrachten;

/// <summary>
/// <c>regiotafel plaatsing los-op | waarom | controleer</c>. Exit codes: 0 done and proven, 1 own error or something wrong found,
/// 2 wrong use, 3 instance refused, 4 time ran out, 5 zoekvraag unknown. No host is built: the outcome depends on the file alone.
/// </summary>
internal static class PlaatsingOpdracht
{
    private const int Defect = 1;

    public static Command Maak() =>
        new("plaatsing", "Wachtenden en bewoners verdelen over plekken, en uitleggen waarom.")
        {
            LosOp(),
            Waarom(),
            Controleer(),
        };

    private static Opdracht LosOp()
    {
        var (instantie, uit) = (Bestand("INSTANTIE.json", "De vraag: groepen en zoekvragen."), Uit());
        var maxKeten = Getal(
            "--maxketen",
            "AANTAL",
            1,
            "Hoeveel stappen een keten hoogstens heeft. Anders: geen grens."
        );
        var tijd = Getal(
            "--tijd",
            "SECONDEN",
            0,
            $"Hoe lang het mag duren. 0: geen grens. Anders {Plaatsingsloop.GewoneTijd}."
        );
        var opdracht = Nieuw(
            "los-op",
            "Berekent de beste verdeling van de plekken, met het bewijs erbij.",
            Plaatsingafloop.Ongeldig,
            Plaatsingafloop.TijdOm
        );
        opdracht.Add(instantie);
        opdracht.Add(uit);
        opdracht.Add(maxKeten);
        opdracht.Add(tijd);
        opdracht.Doet(
            (r, _) =>
                Klaar(
                    Plaatsingsloop.LosOp(
                        r.GetRequiredValue(instantie),
                        r.GetRequiredValue(uit),
                        r.GetValue(maxKeten),
                        r.GetValue(tijd) ?? Plaatsingsloop.GewoneTijd,
                        r.InvocationConfiguration.Error.WriteLine
                    )
                )
        );
        return opdracht;
    }

    private static Opdracht Waarom()
    {
        var (instantie, uit) = (Bestand("INSTANTIE.json", "De vraag: groepen en zoekvragen."), Uit());
        var zoekvraag = new Option<string>("--zoekvraag")
        {
            Description = "De code van de zoekvraag.",
            HelpName = "CODE",
            Required = true,
        };
        var meeste = Getal("--max", "AANTAL", 0, $"Hoeveel groepen hoogstens. Anders {Plaatsingsloop.GewoonAantal}.");
        var opdracht = Nieuw(
            "waarom",
            "Legt per groep uit waarom een zoekvraag daar niet is geplaatst.",
            Plaatsingafloop.Ongeldig,
            Plaatsingafloop.OnbekendeZoekvraag
        );
        opdracht.Add(instantie);
        opdracht.Add(zoekvraag);
        opdracht.Add(uit);
        opdracht.Add(meeste);
        opdracht.Doet(
            (r, _) =>
                Klaar(
                    Plaatsingsloop.Waarom(
                        r.GetRequiredValue(instantie),
                        r.GetRequiredValue(zoekvraag),
                        r.GetRequiredValue(uit),
                        r.GetValue(meeste) ?? Plaatsingsloop.GewoonAantal,
                        r.InvocationConfiguration.Error.WriteLine
                    )
                )
        );
        return opdracht;
    }

    private static Opdracht Controleer()
    {
        var instantie = Bestand("INSTANTIE.json", "De vraag: groepen en zoekvragen.");
        var resultaat = Bestand("RESULTAAT.json", "Het antwoord van los-op.");
        var opdracht = Nieuw(
            "controleer",
            "Rekent een antwoord na zonder de rekenaar die het maakte.",
            Plaatsingafloop.NietJuist,
            Plaatsingafloop.Ongeldig
        );
        opdracht.Add(instantie);
        opdracht.Add(resultaat);
        opdracht.Doet(
            (r, _) =>
                Klaar(
                    Plaatsingsloop.Controleer(
                        r.GetRequiredValue(instantie),
                        r.GetRequiredValue(resultaat),
                        r.InvocationConfiguration.Output.WriteLine
                    )
                )
        );
        return opdracht;
    }

    private static Task<int> Klaar(Plaatsingafloop afloop) => Task.FromResult((int)afloop);

    private static Opdracht Nieuw(string naam, string zin, params ReadOnlySpan<Plaatsingafloop> eigen)
    {
        var codes = new List<(int, string)>();
        foreach (var afloop in eigen)
        {
            codes.Add(((int)afloop, Betekenis(afloop)));
        }
        return new(naam, zin, [.. codes]) { Defect = Defect };
    }

    private static string Betekenis(Plaatsingafloop afloop) =>
        afloop switch
        {
            Plaatsingafloop.NietJuist => "het antwoord klopt niet, of fout in Regiotafel zelf",
            Plaatsingafloop.Ongeldig => "de vraag is geweigerd, er is niets geschreven",
            Plaatsingafloop.TijdOm => "de tijd was om: mogelijk, niet bewezen de beste",
            _ => "er is geen zoekvraag met deze code",
        };

    private static Argument<string> Bestand(string naam, string zin)
    {
        var bestand = new Argument<string>(naam) { Description = zin, HelpName = naam };
        bestand.Validators.Add(r =>
        {
            if (r.Tokens is [var token] && !File.Exists(token.Value))
            {
                r.AddError($"Dit bestand is er niet: {token.Value}");
            }
        });
        return bestand;
    }

    private static Option<string> Uit() =>
        new("--uit")
        {
            Description = "Het bestand voor de uitkomst. Wat er stond wordt vervangen.",
            HelpName = "BESTAND.json",
            Required = true,
        };

    private static Option<int?> Getal(string naam, string hulp, int minstens, string zin)
    {
        var keuze = new Option<int?>(naam) { Description = zin, HelpName = hulp };
        keuze.Validators.Add(r =>
        {
            if (
                r.Tokens is not [var token]
                || !int.TryParse(token.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
                || getal < minstens
            )
            {
                r.AddError($"{naam} is geen geheel getal van {minstens} of meer.");
            }
        });
        return keuze;
    }
}

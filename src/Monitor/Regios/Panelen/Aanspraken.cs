using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 1: how many people have a valid indication on one day, also per 10.000 inhabitants.</summary>
internal static class Aanspraken
{
    private static readonly Duiding Uitleg = new(
        "Hoeveel mensen op één dag recht hebben op zorg, en hoe dat zich verhoudt tot het aantal inwoners.",
        "Hoeveel mensen erbij kwamen. Een stand is geen instroom. Ook niet of een regio het goed of slecht doet."
    );

    private static readonly (string Code, string Naam)[] Groepen =
    [
        ("", "W en B samen"),
        ("groep=W", "groep W, wonen"),
        ("groep=B", "groep B, voortgezet verblijf"),
    ];

    public static Paneel Maak(Regiocijfers cijfers)
    {
        var ratio = cijfers.Bron(Regiocijfers.Editie, "klantenratio");
        var stand = cijfers.Bron(Regiocijfers.Monitoreditie, "stand-eind-maand");
        if (ratio is null && stand is null)
        {
            return Paneel.NietGeleverd(Paneelnaam.Aanspraken, Uitleg);
        }
        var aantal = cijfers.Bron(Regiocijfers.Editie, "tegel-geindiceerd");
        var groei = cijfers.Bron(Regiocijfers.Editie, "klantenratio-groei");
        IReadOnlyList<Cijferbron> bronnen = [.. new[] { ratio, aantal, groei, stand }.OfType<Cijferbron>()];
        return new()
        {
            Naam = Paneelnaam.Aanspraken,
            Bevinding = Bevinding(cijfers.Regio.Naam, ratio, stand),
            Wat = ratio is null
                ? "Mensen met een profiel uit groep W, op de laatste dag van elke maand"
                : $"Mensen met een geldige indicatie voor een ggz-profiel per 10.000 inwoners, op {Schrijfwijze.Periode(ratio.Periode)}",
            Duiding = Uitleg,
            Tabellen = ratio is null ? [] : [Tabel(ratio, aantal, groei)],
            Figuren = stand is null ? [] : [Lijn(stand)],
            Noten = ratio is null ? ["Het aantal per 10.000 inwoners is niet geleverd."] : Noten(ratio),
            Bronnen = bronnen,
            Cijfers = [.. bronnen.SelectMany(b => b.Zicht())],
        };
    }

    private static string Bevinding(string regio, Cijferbron? ratio, Cijferbron? stand) =>
        ratio?.Laatste() is { Waarde: not null } cijfer
            ? Paneelzinnen.Naast(regio, cijfer.Kort(), cijfer.Woord)
            : $"In {regio} hebben {stand?.Laatste()?.Kort() ?? "te weinig"} mensen een profiel uit groep W";

    private static Paneeltabel Tabel(Cijferbron ratio, Cijferbron? aantal, Cijferbron? groei)
    {
        var perioden = ratio.Reeks().Select(c => c.Periode).ToList();
        var rijen = Groepen
            .Select(g => new Paneelrij(
                $"Per 10.000 inwoners, {g.Naam}",
                [
                    .. perioden.Select(p => ratio.Cijfer(p, g.Code)?.Tekst ?? ""),
                    ratio.Laatste(g.Code)?.Interval() ?? "",
                    ratio.KanVergelijken ? ratio.Laatste(g.Code, Cijferbron.Alle)?.Kort() ?? "" : "",
                    ratio.Laatste(g.Code)?.Woord ?? "geen vergelijking",
                ]
            ))
            .ToList();
        Voeg(rijen, "Mensen met een indicatie", aantal, perioden);
        Voeg(rijen, "Groei per 10.000 inwoners in een jaar (%)", groei, perioden);
        return new(
            "Stand op de peildatum",
            [
                new("Wat"),
                .. perioden.Select(p => new Paneelkolom(Schrijfwijze.Periode(p))),
                new("Marge van toeval"),
                new("Alle regio's"),
                new("Naast alle regio's", IsGetal: false),
            ],
            rijen
        );
    }

    private static void Voeg(List<Paneelrij> rijen, string naam, Cijferbron? bron, IReadOnlyList<string> perioden)
    {
        if (bron is not null)
        {
            rijen.Add(new(naam, [.. perioden.Select(p => bron.Cijfer(p)?.Tekst ?? ""), "", "", ""]));
        }
    }

    private static IReadOnlyList<string> Noten(Cijferbron ratio) =>
        ratio.KanVergelijken
            ?
            [
                $"Alle regio's: {Paneelzinnen.Meervoud(ratio.Regios.Count, "regio", "regio's")} in deze levering, alle mensen samen gedeeld door alle inwoners samen. "
                    + $"Het ongewogen gemiddelde van de regio's is {ratio.Laatste("", Cijferbron.Ongewogen)?.Kort() ?? "niet te maken"}.",
                "Het woord volgt uit een vaste regel: buiten de grens van 95% is het hoger of lager, buiten 99,8% duidelijk hoger of lager.",
            ]
            : ["In deze uitgave staat alleen deze regio. Zonder andere regio's is er geen vergelijking."];

    private static Paneelfiguur Lijn(Cijferbron stand)
    {
        var punten = stand
            .Reeks()
            .Where(c => c.Waarde is not null)
            .Select(c => new Meetpunt(
                Cijferwoorden.Begin(c.Periode).AddMonths(1).AddDays(-1),
                Cijferwoorden.Getalwaarde(c.Waarde),
                Cijferwoorden.Getalwaarde(c.Laag),
                Cijferwoorden.Getalwaarde(c.Hoog)
            ))
            .ToList();
        return new(
            new Lijnfiguur
            {
                Id = "stand-per-maand",
                Bevinding = Verloop([.. stand.Reeks().Where(c => c.Waarde is not null)]),
                Wat = "Stand: mensen met een profiel uit groep W op de laatste dag van de maand, afgerond op 5",
                Bron = stand.Regel(),
                Van = punten[0].Dag,
                Tot = punten[^1].Dag,
                Reeksen = [new("groep W", Reeksstijl.Een, punten)],
            }
        );
    }

    // Growth or decline only where the rounded counts leave no other.
    private static string Verloop(IReadOnlyList<VrijCijfer> reeks)
    {
        var (begin, eind) = (reeks[0], reeks[^1]);
        var (was, werd) = ($"{begin.Kort()} op {Eind(begin)}", $"{eind.Kort()} op {Eind(eind)}");
        var (hoogste, laagste) = (Hoog(begin), Laag(begin));
        return (Laag(eind) > hoogste, Hoog(eind) < laagste) switch
        {
            (true, _) => $"De stand van groep W groeide van {was} naar {werd}",
            (_, true) => $"De stand van groep W daalde van {was} naar {werd}",
            _ => $"De stand van groep W bleef ongeveer gelijk: {werd}",
        };
    }

    private static string Eind(VrijCijfer cijfer) => Cijferwoorden.Laatstedag(cijfer.Periode);

    private static decimal Laag(VrijCijfer c) => Cijferwoorden.Getalwaarde(c.Laag ?? c.Waarde) ?? 0;

    private static decimal Hoog(VrijCijfer c) => Cijferwoorden.Getalwaarde(c.Hoog ?? c.Waarde) ?? 0;
}

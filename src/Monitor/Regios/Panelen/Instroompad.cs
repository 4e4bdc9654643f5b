using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;
using Regiotafel.Weergave.Figuren;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 5: how many people came in, beside the goals, and the bridge from one stand to the next.</summary>
internal static class Instroompad
{
    private static readonly Duiding Uitleg = new(
        "Hoeveel mensen per maand voor het eerst in twaalf maanden een W-profiel kregen, met de marge van toeval.",
        "Dat een verandering door de regioaanpak komt: niet vast te stellen is welk deel dat is. Een verschil binnen de marge is geen verschil."
    );

    /// <param name="tot">The quarter that it is drawn for; null: up to the last month.</param>
    public static Paneel Maak(Regiocijfers cijfers, Doelpad doelpad, Kwartaal? tot)
    {
        if (cijfers.Bron(Regiocijfers.Monitoreditie, "instroom-maand") is not { } bron)
        {
            return Paneel.NietGeleverd(Paneelnaam.Instroom, Uitleg, Doelzin(doelpad)) with
            {
                Tabellen = [Doelen(doelpad)],
            };
        }
        var reeks = new Stroomreeks(bron, tot?.Maanden[^1] ?? bron.Periode);
        var ratio = cijfers.Bron(Regiocijfers.Editie, "klantenratio");
        var brug = Stroombrug.Van(cijfers, reeks.Tot);
        IReadOnlyList<Cijferbron> bronnen =
        [
            bron,
            .. new[] { "herintreding-maand", "uitstroom-maand", "stand-eind-maand" }
                .Select(code => cijfers.Bron(Regiocijfers.Monitoreditie, code))
                .OfType<Cijferbron>(),
        ];
        return new()
        {
            Naam = Paneelnaam.Instroom,
            Bevinding = Bevinding(cijfers.Regio.Naam, reeks, Woord(bron, reeks, ratio)),
            Wat =
                $"Instroom: mensen die een W-profiel kregen en dat twaalf maanden niet hadden, tot en met {Schrijfwijze.Periode(reeks.Tot)}",
            Duiding = Uitleg,
            Tabellen = [Stromen(bron, reeks), .. brug is null ? [] : new[] { Brug(brug) }, Doelen(doelpad)],
            Figuren =
            [
                .. Figuren(bron, reeks),
                .. brug is null ? [] : new[] { new Paneelfiguur(Paneelfiguren.Brug(brug, bron)) },
            ],
            Noten = [.. Noten(doelpad, bron, reeks, ratio, brug)],
            Bronnen = bronnen,
            Cijfers = [.. bronnen.SelectMany(b => b.Zicht())],
        };
    }

    /// <summary>The word of the flow over twelve months per inhabitant; null when it cannot be held against other regions.</summary>
    public static string? Woord(Cijferbron bron, Stroomreeks reeks, Cijferbron? ratio) =>
        bron.KanVergelijken
        && ratio is not null
        && ratio.Regios.SequenceEqual(bron.Regios)
        && reeks.Jaarsom() is { } eigen
        && reeks.Jaarsom("", Cijferbron.Alle) is { } alle
        && Doelpad.Inwoners(ratio, null) is { } inwoners
        && Doelpad.Inwoners(ratio, Cijferbron.Alle) is { } alleInwoners
            ? Stroomwoord.NaarInwoners(eigen, alle, inwoners, alleInwoners)
            : null;

    private static string Bevinding(string regio, Stroomreeks reeks, string? woord)
    {
        if (reeks.Jaarsom() is not { } jaar)
        {
            return $"Van {regio} zijn er nog geen twaalf maanden instroom";
        }
        var aantal = Aantal(jaar);
        var kwam = jaar is { Som: 1, Minst: 1, Meest: 1 } ? "kwam" : "kwamen";
        var mensen = jaar is { Som: 1, Minst: 1, Meest: 1 } ? "1 mens" : $"{aantal} mensen";
        return $"In {regio} {kwam} in twaalf maanden {mensen} bij"
            + woord switch
            {
                null or Cijferwoorden.Weinig => "",
                Cijferwoorden.Gelijk => ": per inwoner niet te onderscheiden van alle regio's",
                _ => $": per inwoner {woord} dan in alle regio's samen",
            };
    }

    private static string Aantal(Maandstroom som) =>
        som.Minst == som.Meest ? som.Som.Getal() : $"{som.Minst.Getal()} tot {som.Meest.Getal()}";

    private static Paneeltabel Stromen(Cijferbron bron, Stroomreeks reeks)
    {
        var rijen = new List<Paneelrij>();
        if (reeks.Jaarsom() is { } jaar)
        {
            rijen.Add(
                Rij("Laatste twaalf maanden", jaar, bron.KanVergelijken ? reeks.Jaarsom("", Cijferbron.Alle) : null)
            );
        }
        var alle = bron.KanVergelijken
            ? reeks.Kwartalen(Cijferbron.Alle).ToDictionary(k => k.Kwartaal, k => k.Som)
            : [];
        rijen.AddRange(
            reeks
                .Kwartalen()
                .Reverse()
                .Select(k =>
                    Rij(
                        $"{char.ToUpperInvariant(k.Kwartaal.Naam[0])}{k.Kwartaal.Naam[1..]}",
                        k.Som,
                        alle.GetValueOrDefault(k.Kwartaal)
                    )
                )
        );
        return new(
            "Instroom per maand",
            [
                new("Periode"),
                new("Mensen, door afronding"),
                new("Per maand (marge van toeval)"),
                new("Alle regio's samen, per maand"),
            ],
            rijen
        );
    }

    private static Paneelrij Rij(string naam, Maandstroom som, Maandstroom? alle) =>
        new(naam, [Aantal(som), som.Tekst, alle?.Tekst ?? "geen vergelijking"]);

    private static Paneeltabel Brug(Stroombrug brug) =>
        new(
            $"Van stand naar stand, {Schrijfwijze.Periode(brug.Instroom.Begin)} tot en met {Schrijfwijze.Periode(brug.Instroom.Eind)}",
            [new("Stap"), new("Mensen")],
            [
                new($"Stand op {Cijferwoorden.Laatstedag(brug.Begin.Periode)}", [brug.Begin.Tekst]),
                new("Erbij: instroom", [Aantal(brug.Instroom)]),
                new("Erbij: herintreding, binnen twaalf maanden terug", [Aantal(brug.Herintreding)]),
                new("Eraf: uitstroom", [Aantal(brug.Uitstroom)]),
                .. brug.Overleden is { } dood ? new[] { new Paneelrij("waarvan overleden", [Aantal(dood)]) } : [],
                new(
                    "Verhuisd van of naar een andere regio, met de afronding erin",
                    [$"{brug.RestMinst.Getal()} tot {brug.RestMeest.Getal()}"]
                ),
                new($"Stand op {Cijferwoorden.Laatstedag(brug.Eind.Periode)}", [brug.Eind.Tekst]),
            ]
        );

    private static Paneeltabel Doelen(Doelpad doelpad) =>
        new(
            "Doelen voor de instroom, heel Nederland",
            [new("Wat"), new("Vanaf wanneer", IsGetal: false), new("Mensen per maand")],
            [
                .. doelpad.Doelen.Select(d => new Paneelrij(
                    d.Omschrijving,
                    [d.Van?.Voluit() ?? "de bron noemt geen datum", d.PerMaand.Getal()]
                )),
            ]
        )
        {
            IsAfgesproken = true,
        };

    private static IReadOnlyList<Paneelfiguur> Figuren(Cijferbron bron, Stroomreeks reeks)
    {
        var kwartalen = reeks.Kwartalen();
        if (kwartalen.Count < 2)
        {
            return [];
        }
        return
        [
            new(
                new Lijnfiguur
                {
                    Id = "instroom-per-kwartaal",
                    Bevinding = Verloop(kwartalen[0], kwartalen[^1]),
                    Wat =
                        "Instroom per maand, gemiddeld over het kwartaal dat op die dag begint, met de marge van toeval (95%)",
                    Decimalen = 1,
                    Bron = bron.Regel(),
                    Van = kwartalen[0].Kwartaal.Begin,
                    Tot = kwartalen[^1].Kwartaal.Begin,
                    Reeksen =
                    [
                        new(
                            "instroom",
                            Reeksstijl.Een,
                            [
                                .. kwartalen.Select(k => new Meetpunt(
                                    k.Kwartaal.Begin,
                                    Math.Round(k.Som.PerMaand, 1, MidpointRounding.AwayFromZero),
                                    k.Som.Onder,
                                    k.Som.Boven
                                )),
                            ]
                        ),
                    ],
                }
            ),
        ];
    }

    // Up or down only when the two intervals do not touch.
    private static string Verloop(
        (Kwartaal Kwartaal, Maandstroom Som) eerste,
        (Kwartaal Kwartaal, Maandstroom Som) laatste
    ) =>
        (laatste.Som.Boven < eerste.Som.Onder, laatste.Som.Onder > eerste.Som.Boven) switch
        {
            (true, _) => $"De instroom daalde van {eerste.Som.Tekst} naar {laatste.Som.Tekst} per maand",
            (_, true) => $"De instroom steeg van {eerste.Som.Tekst} naar {laatste.Som.Tekst} per maand",
            _ => $"De instroom in {laatste.Kwartaal.Naam} is niet te onderscheiden van die in {eerste.Kwartaal.Naam}",
        };

    private static IEnumerable<string> Noten(
        Doelpad doelpad,
        Cijferbron bron,
        Stroomreeks reeks,
        Cijferbron? ratio,
        Stroombrug? brug
    )
    {
        var alle = reeks.Kwartalen(Cijferbron.Alle);
        if (alle.Count > 0)
        {
            yield return doelpad.Land(bron, alle[^1].Kwartaal, alle[^1].Som);
        }
        if (reeks.Jaarsom() is { } jaar)
        {
            yield return doelpad.Regiodeel(jaar, ratio);
        }
        if (brug is null)
        {
            yield return "De brug van stand naar stand is niet te maken: herintreding, uitstroom of stand is niet geleverd.";
        }
        else if (brug.RestIsAfronding)
        {
            yield return "Wat in de brug overblijft, kan geheel door afronding komen. Over verhuizen is dan niets te zeggen.";
        }
        yield return "Elke maand is apart afgerond op 5. Over twaalf maanden telt dat op; daarom staat er van en tot.";
    }

    private static string Doelzin(Doelpad doelpad) =>
        $"De doelen zijn er wel, voor heel Nederland. Volgens het Eindrapport was de instroom in het eerste kwartaal van 2024 lager dan {doelpad.Doel.PerMaand} per maand. Het getal zelf is niet gepubliceerd.";
}

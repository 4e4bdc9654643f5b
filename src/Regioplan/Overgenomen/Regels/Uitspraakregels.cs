namespace Regiotafel.Regioplan.Overgenomen.Regels;

/// <summary>Holds each printed claim against the figures that are printed beside it.</summary>
internal static class Uitspraakregels
{
    public static IEnumerable<Bevinding> Van(Gedruktplan plan) =>
        plan.Uitspraken.SelectMany(u =>
            new[]
            {
                Getoetst(plan, u),
                Telwoord(plan, u),
                Landelijk(plan, u),
                Stroom(plan, u),
                Jaar(plan, u),
            }.OfType<Bevinding>()
        );

    /// <summary>A claim against the mean needs the own figure and the mean; with both, the direction is checked.</summary>
    public static Bevinding? Getoetst(Gedruktplan plan, Gedrukteuitspraak u)
    {
        if (u.Tegen != "gemiddelde")
        {
            return null;
        }
        var cijfers = plan
            .Cijfers.Where(c =>
                u.Indicator.Length > 0 && c.Indicator == u.Indicator && c.Uitsplitsing == u.Uitsplitsing
            )
            .ToList();
        var (eigen, gemiddelde) = (cijfers.Find(c => !c.IsGemiddelde), cijfers.Find(c => c.IsGemiddelde));
        return (eigen, gemiddelde) switch
        {
            ({ } e, { } g) => Richting(u, e, g),
            (null, { } g) => Zonder(
                u,
                $"Het gemiddelde is {g.Gedrukt}. Het getal van de regio zelf staat niet in de tekst."
            ),
            ({ } e, null) => Zonder(
                u,
                $"Het getal van de regio is {e.Gedrukt}. Het gemiddelde staat niet in de tekst."
            ),
            _ => Zonder(u, "Er staat geen getal bij."),
        };
    }

    /// <summary>A ratio is no number of people.</summary>
    public static Bevinding? Telwoord(Gedruktplan plan, Gedrukteuitspraak u) =>
        u.NoemtAantal
        && plan.Cijfers.FirstOrDefault(c =>
            c.Indicator == u.Indicator && c.Eenheid.StartsWith("per ", StringComparison.Ordinal)
        )
            is { } c
            ? Maak(
                "telwoord",
                Bevindingsoort.Tegenspraak,
                u,
                $"Er staat \"{u.Gedrukt}\". Het cijfer is geen aantal, maar een verhouding: {c.Eenheid}."
            )
            : null;

    /// <summary>The mean of one concession holder is not that of the country.</summary>
    public static Bevinding? Landelijk(Gedruktplan plan, Gedrukteuitspraak u) =>
        u.Tegenwoord == "landelijk"
            ? Maak(
                "landelijk",
                Bevindingsoort.Tegenspraak,
                u,
                $"Er staat \"{u.Tegenwoord}\". De leeswijzer vergelijkt met alle regio's van {plan.Uitgever}, en dat is niet het hele land."
            )
            : null;

    /// <summary>A word about who comes in, where only who is there was counted.</summary>
    public static Bevinding? Stroom(Gedruktplan plan, Gedrukteuitspraak u)
    {
        var mensen = plan.Cijfers.Where(c => c.Eenheid == "mensen").ToList();
        return u.Soort == "stroom" && mensen.TrueForAll(c => c.Soort != "stroom")
            ? Maak(
                "stroom",
                Bevindingsoort.Tegenspraak,
                u,
                mensen.Count == 0
                    ? "Instroom is wie er in een periode bij komt. Er is geen cijfer over instroom gedrukt."
                    : $"Instroom is wie er in een periode bij komt. De gedrukte cijfers over mensen ({string.Join(", ", mensen.Select(c => c.Gedrukt))}) zijn standen: wie er op een moment is."
            )
            : null;
    }

    /// <summary>A change needs two moments; "in een jaar" needs them twelve months apart.</summary>
    public static Bevinding? Jaar(Gedruktplan plan, Gedrukteuitspraak u)
    {
        if (u.Tegen == "gemiddelde" || u.Soort == "stroom")
        {
            return null;
        }
        if (u.Tegen == "jaar" && plan.Gedrukteuitleg(u.Indicator) is { Maandafstand: not 12 } l)
        {
            return Maak(
                "een-jaar",
                Bevindingsoort.Tegenspraak,
                u,
                $"Er staat \"{u.Gedrukt}\". De leeswijzer noemt {l.Peildatum}: daartussen zitten {l.Maandafstand} maanden. De reeks zelf staat niet in de tekst."
            );
        }
        var reeks = plan.Cijfers.Count(c =>
            c.Indicator == u.Indicator && c.Uitsplitsing == u.Uitsplitsing && !c.IsGemiddelde
        );
        return reeks > 1
            ? null
            : Zonder(u, reeks == 0 ? "De reeks staat niet in de tekst." : "Er staat maar één moment in de tekst.");
    }

    private static Bevinding Richting(Gedrukteuitspraak u, Gedruktcijfer eigen, Gedruktcijfer gemiddelde)
    {
        var klopt = u.Richting switch
        {
            "hoger" => eigen.Waarde > gemiddelde.Waarde,
            "lager" => eigen.Waarde < gemiddelde.Waarde,
            _ => eigen.Waarde == gemiddelde.Waarde,
        };
        return Maak(
            "richting",
            klopt ? Bevindingsoort.Klopt : Bevindingsoort.Tegenspraak,
            u,
            $"{eigen.Gedrukt} tegen {gemiddelde.Gedrukt}: de richting {(klopt ? "klopt" : "klopt niet")} met \"{u.Gedrukt}\"."
        );
    }

    private static Bevinding Zonder(Gedrukteuitspraak u, string zin) =>
        Maak("geen-getal", Bevindingsoort.NietNaTeRekenen, u, $"Er staat \"{u.Gedrukt}\". {zin}");

    private static Bevinding Maak(string regel, Bevindingsoort soort, Gedrukteuitspraak u, string zin) =>
        new(regel, soort, u.Wat, zin, u.Plaats);
}

using Regiotafel.Cijfers.Deur;
using Regiotafel.Weergave;

namespace Regiotafel.Monitor.Regios.Panelen;

/// <summary>Panel 8: what the care of a year cost, in all and for each client. Where too few providers are behind it, it says so.</summary>
internal static class Kosten
{
    private const string Totaal = "tegel-totale-kosten";
    private const string Groei = "kosten-groei";

    private static readonly Duiding Uitleg = new(
        "Wat er in een jaar is gedeclareerd voor mensen met een ggz-profiel, en hoe dat per klant naast andere regio's ligt.",
        "Wat zorg zou moeten kosten, of een aanbieder duur is. Zwaardere profielen kosten meer, tarieven stijgen elk jaar en zorg uit een pgb zit er niet in."
    );

    private static readonly (string Indicator, string Uitsplitsing, string Naam)[] _rijen =
    [
        (Totaal, "", "Totaal in euro, met meerzorg"),
        ("kosten-per-klant", "", "Per klant in euro, met meerzorg"),
        ("kosten-per-klant-zonder-meerzorg", "groep=W", "Per klant in euro zonder meerzorg, groep W"),
        ("kosten-per-klant-zonder-meerzorg", "groep=B", "Per klant in euro zonder meerzorg, groep B"),
        (Groei, "groep=W", "Groei per klant in een jaar in %, groep W"),
        (Groei, "groep=B", "Groei per klant in een jaar in %, groep B"),
    ];

    public static Paneel Maak(Regiocijfers cijfers)
    {
        var bronnen = _rijen
            .Select(r => r.Indicator)
            .Distinct()
            .Select(code => cijfers.Bron(Regiocijfers.Editie, code))
            .OfType<Cijferbron>()
            .ToList();
        if (bronnen.Count == 0)
        {
            return Paneel.NietGeleverd(Paneelnaam.Kosten, Uitleg);
        }
        return new()
        {
            Naam = Paneelnaam.Kosten,
            Bevinding = Bevinding(cijfers.Regio.Naam, bronnen),
            Wat = $"Declaraties van {Schrijfwijze.Periode(bronnen[0].Periode)}, in de regio van de klant",
            Duiding = Uitleg,
            Tabellen = [Tabel(cijfers.Regio.Naam, bronnen)],
            Noten =
            [
                "Het totaal is precies. Een bedrag per klant volgt uit het afgeronde aantal klanten; daarom staat erbij wat het kan zijn.",
                "Bij bedragen hoort geen grens van toeval: hoger of lager staat er als het verschil groter is dan 5%.",
            ],
            Bronnen = bronnen,
            Cijfers = [.. bronnen.SelectMany(b => b.Zicht())],
        };
    }

    private static string Bevinding(string regio, List<Cijferbron> bronnen)
    {
        if (bronnen[0] is { Tabel.Indicator: Totaal } totaal && totaal.Laatste() is { Waarde: { } waarde })
        {
            return $"De zorg aan mensen met een ggz-profiel in {regio} kostte {Cijferwoorden.Bedrag(waarde)} in {totaal.Periode}";
        }
        return $"De zorgkosten van {regio} staan hier niet: {bronnen[0].Laatste()?.Tekst ?? "niet geleverd"}";
    }

    private static Paneeltabel Tabel(string regio, List<Cijferbron> bronnen)
    {
        var vergelijkt = bronnen.Any(b => b.KanVergelijken);
        var rijen =
            from rij in _rijen
            let bron = bronnen.FirstOrDefault(b => b.Tabel.Indicator == rij.Indicator)
            where bron?.Laatste(rij.Uitsplitsing) is not null
            let eigen = bron.Laatste(rij.Uitsplitsing)!
            let alle = bron.Laatste(rij.Uitsplitsing, Cijferbron.Alle)
            select new Paneelrij(
                rij.Naam,
                vergelijkt
                    // No word beside a figure that is not there to look at.
                    ? [eigen.Tekst, alle?.Tekst ?? "", alle?.Waarde is null ? "" : eigen.Woord ?? ""]
                    : [eigen.Tekst]
            );
        return new(
            "Zorgkosten",
            [
                new("Wat"),
                new(regio),
                .. vergelijkt
                    ? new[] { new Paneelkolom("Alle regio's"), new Paneelkolom("Naast alle regio's", IsGetal: false) }
                    : [],
            ],
            [.. rijen]
        );
    }
}

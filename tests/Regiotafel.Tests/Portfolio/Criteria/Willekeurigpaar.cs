using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Tests.Portfolio.Criteria;

/// <summary>Random clients and places with small values, so that every rule meets every case often.</summary>
internal sealed class Willekeurigpaar(Random toeval)
{
    private static readonly string[] Bases = ["WlzW", "WlzB", "WlzOverig", "Wmo"];
    private static readonly string[] Profielen = ["880", "882", "884", "886", "888", "864", "766"];
    private static readonly string[] Vormen = ["4", "5", "7", "8"];
    private static readonly string[] Kenmerken = ["verslaving_actief", "agressie", "brandgevaar", "lvb"];
    private static readonly string[] Voorzieningen = ["rolstoel", "gesloten", "nachtzorg", "huisdier"];
    private static readonly string[] Regios = ["5521", "5523", "5503"];
    private static readonly DateOnly Datum = Voorbeeldpaar.Moment.Datum;

    public (Zoekprofiel Client, Groep Groep) Paar() => (Client(), Groep(toeval.Next(20)));

    public Groep Groep(int nummer) =>
        new($"G-{nummer:000000}", $"L-{nummer / 3}", $"A-{nummer / 9}", Kies(Regios))
        {
            Financiering = Deel(Bases),
            FinancieringNiet = Soms(0.5) ? null : Deel(Bases),
            Profielen = Deel(Profielen),
            Leveringsvormen = Deel(Vormen),
            LeeftijdMin = Soms(0.5) ? null : Kies(16, 18, 23, 55),
            LeeftijdMax = Soms(0.7) ? null : Kies(60, 65, 75),
            ContraIndicaties = Deel(Kenmerken).ToDictionary(k => k, _ => Kies("sluit_uit", "in_overleg", "geen")),
            Voorzieningen = Deel(Voorzieningen).ToDictionary(v => v, _ => Soms(0.7)),
            Geslacht = Kies("alle", "alle", "alle", "mannen", "vrouwen"),
            OpenVoor = Kies<string[]>([], [], ["*"], ["5503"]),
            Vanaf = Soms(0.5) ? null : Datum.AddDays(toeval.Next(-5, 60)),
            BevestigdOp = Soms(0.1) ? null : Datum.AddDays(-toeval.Next(25)),
            HoudbaarheidDagen = Soms(0.5) ? null : Kies(0, 7, 14, 21),
            Zekerheid = Kies("indicatief", "aangeboden", "toegezegd"),
            Plek = Soms(0.1) ? null : new(900 + toeval.Next(-200, 200), 4000 + toeval.Next(-200, 200)),
        };

    public Zoekprofiel Client()
    {
        var van = toeval.Next(16, 80);
        var leeftijd = Soms(0.8);
        return new()
        {
            Financiering = Soms(0.1) ? null : Kies(Bases),
            Profiel = Soms(0.1) ? null : Kies(Profielen),
            Leveringsvormen = Deel(Vormen),
            LeeftijdVan = leeftijd ? van : null,
            LeeftijdTot = leeftijd ? van + Kies(0, 3, 10) : null,
            Kenmerken = Deel(Kenmerken).ToDictionary(k => k, _ => Soms(0.4)),
            Nodig = Deel(Voorzieningen),
            MisschienNodig = Deel(Voorzieningen),
            Geslacht = Kies(null, "m", "v"),
            Regio = Soms(0.1) ? null : Kies(Regios),
            Uitgesloten = Soms(0.8) ? [] : [Kies("G-000003", "L-1", "A-0")],
            Voorkeuren = Soms(0.5) ? [] : ["L-2", "A-1"],
            AlleenVoorkeur = Soms(0.1),
            Status = Kies(null, "6", "7", "2"),
            MaxKm = Soms(0.5) ? null : Kies(5, 10, 25),
            Netwerk = Soms(0.2) ? null : new(900, 4000),
            GeparkeerdTot = Soms(0.9) ? null : Datum.AddDays(Kies(-1, 0, 1)),
            Afwijzingen = Soms(0.8) ? [] : [new("L-1", Datum.AddDays(Kies(-1, 0, 30))), new("A-0", Datum.AddDays(9))],
            Doorstroom = Soms(0.2),
            Toestemming = Soms(0.5),
        };
    }

    /// <summary>The same client with one known fact forgotten; wishes, dates and agreements are no facts.</summary>
    public static IEnumerable<Zoekprofiel> ZonderEenFeit(Zoekprofiel client)
    {
        yield return client with
        {
            Financiering = null,
        };
        yield return client with
        {
            Profiel = null,
        };
        yield return client with
        {
            Leveringsvormen = [],
        };
        yield return client with
        {
            LeeftijdVan = null,
            LeeftijdTot = null,
        };
        yield return client with
        {
            Geslacht = null,
        };
        yield return client with
        {
            Regio = null,
        };
        yield return client with
        {
            Netwerk = null,
        };
        foreach (var kenmerk in client.Kenmerken)
        {
            yield return client with
            {
                Kenmerken = client.Kenmerken.Where(k => k.Key != kenmerk.Key).ToDictionary(k => k.Key, k => k.Value),
            };
        }
    }

    private bool Soms(double kans) => toeval.NextDouble() < kans;

    private T Kies<T>(params T[] keuzes) => keuzes[toeval.Next(keuzes.Length)];

    private string[] Deel(string[] lijst) => [.. lijst.Where(_ => Soms(0.4))];
}

using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Zoeken;

namespace Regiotafel.Bench;

/// <summary>Seeded units and searches with the proportions of a real register.</summary>
internal sealed class Zoekset
{
    public static readonly Toetsmoment Moment = new(new(2026, 11, 2));
    public static readonly string[] Bases = ["WlzW", "WlzB", "WlzOverig", "Wmo"];
    public static readonly string[] Profielen =
    [
        "880",
        "882",
        "884",
        "886",
        "888",
        "860",
        "862",
        "864",
        "766",
        "768",
        "770",
        "772",
    ];
    public static readonly string[] Vormen = ["4", "5", "7", "8", "2"];
    public static readonly string[] Kenmerken =
    [
        "verslaving_actief",
        "agressie",
        "brandgevaar",
        "suicidaliteit",
        "zedendelict",
        "forensische_titel",
        "lvb",
        "somatische_zorg",
    ];
    public static readonly string[] Voorzieningen =
    [
        "rolstoel",
        "gesloten",
        "nachtzorg",
        "eigen_voordeur",
        "medicatiebeheer",
        "prikkelarm",
        "eigen_badkamer",
        "wvggz",
        "huisdier",
    ];
    private readonly Random _toeval;

    public Zoekset(int eenheden, int vragen, int zaad)
    {
        _toeval = new Random(zaad);
        Plekken = [.. Enumerable.Range(0, eenheden).Select(Plek)];
        Vragen = [.. Enumerable.Range(0, vragen).Select(_ => new Zoekopdracht(Vraag(), Moment))];
    }

    public Zoekplek[] Plekken { get; }

    public Zoekopdracht[] Vragen { get; }

    private Zoekplek Plek(int nummer)
    {
        var groep = new Groep($"EEN-{nummer:000000}", $"LOC-{nummer / 3}", $"A-{nummer / 16}", "5521")
        {
            Financiering = _toeval.Next(100) < 70 ? ["WlzW"] : [Bases[_toeval.Next(4)], "Wmo"],
            Profielen = Deel(Profielen, 0.25),
            Leveringsvormen = _toeval.Next(100) < 70 ? ["4"] : ["5", "7"],
            LeeftijdMin =
                _toeval.Next(100) < 20 ? null
                : _toeval.Next(100) < 80 ? 18
                : 23 + _toeval.Next(35),
            LeeftijdMax = _toeval.Next(100) < 80 ? null : 50 + _toeval.Next(30),
            ContraIndicaties = Deel(Kenmerken, 0.2).ToDictionary(k => k, _ => Kies("sluit_uit", "in_overleg", "geen")),
            Voorzieningen = Deel(Voorzieningen, 0.6).ToDictionary(v => v, _ => _toeval.Next(100) < 60),
            Geslacht = Kies("alle", "alle", "alle", "alle", "mannen", "vrouwen"),
            Vanaf = _toeval.Next(100) < 60 ? null : Moment.Datum.AddDays(_toeval.Next(-30, 90)),
            BevestigdOp = _toeval.Next(100) < 5 ? null : Moment.Datum.AddDays(-_toeval.Next(22)),
            Zekerheid = Kies("indicatief", "aangeboden", "aangeboden", "toegezegd"),
            Plek = new(_toeval.Next(100, 2700), _toeval.Next(3100, 6100)),
        };
        return new(Guid.Empty, groep, Math.Max(0, _toeval.Next(-2, 4)));
    }

    private Zoekprofiel Vraag()
    {
        var leeftijd = _toeval.Next(18, 80);
        return new()
        {
            Financiering = Kies("WlzW", "WlzW", "WlzB", "Wmo"),
            Profiel = Profielen[_toeval.Next(Profielen.Length)],
            Leveringsvormen = _toeval.Next(100) < 50 ? ["4"] : ["4", "5"],
            LeeftijdVan = leeftijd,
            LeeftijdTot = leeftijd,
            Geslacht = Kies(null, "m", "v"),
            Nodig = Deel(Voorzieningen, 0.15),
            Kenmerken = Deel(Kenmerken, 0.15).ToDictionary(k => k, _ => true),
            Netwerk = new(_toeval.Next(100, 2700), _toeval.Next(3100, 6100)),
            MaxKm = _toeval.Next(2) == 0 ? null : _toeval.Next(10, 60),
        };
    }

    private T Kies<T>(params T[] keuzes) => keuzes[_toeval.Next(keuzes.Length)];

    private string[] Deel(string[] lijst, double kans) => [.. lijst.Where(_ => _toeval.NextDouble() < kans)];
}

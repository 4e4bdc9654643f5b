using System.Globalization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;

namespace Regiotafel.Portfolio.Zoeken;

/// <summary>What is searched: the query string is the search, so that it can be shared and bookmarked.</summary>
internal sealed class Zoekfilter
{
    private const int Bladzijde = 25;
    private const int Ruim = 200;

    /// <summary>WlzW, WlzB, WlzOverig or Wmo.</summary>
    public string? Fin { get; set; }

    /// <summary>Code of the zorgprofiel.</summary>
    public string? Pro { get; set; }

    /// <summary>Age band: 27-44.</summary>
    public string? Lft { get; set; }

    /// <summary>m or v.</summary>
    public string? Ges { get; set; }

    public string[] Lev { get; set; } = [];

    public string[] Vrz { get; set; } = [];

    /// <summary>Kenmerken that play.</summary>
    public string[] Ken { get; set; } = [];

    /// <summary>Free before this date.</summary>
    public string? Dat { get; set; }

    /// <summary>Id of a location to measure from.</summary>
    public Guid? Bij { get; set; }

    /// <summary>Rijksdriehoek in metres, to measure from.</summary>
    public string? X { get; set; }

    public string? Y { get; set; }

    /// <summary>Largest distance in whole kilometres.</summary>
    public string? Km { get; set; }

    /// <summary>Show more of each list.</summary>
    public bool Meer { get; set; }

    /// <summary>What cannot be read, with how to mend it.</summary>
    public IEnumerable<(string Veld, string Tekst)> Fouten(DateOnly vandaag)
    {
        if (Fin is { Length: > 0 } && !Enum.GetNames<Financieringsbasis>().Contains(Fin))
        {
            yield return (nameof(Fin), "Kies uit welke wet de plek betaald wordt.");
        }

        if (Pro is { Length: > 0 } && Zorgprofiel.Van(Pro, vandaag) is null)
        {
            yield return (nameof(Pro), "Kies een zorgprofiel uit de lijst.");
        }

        if (Lft is { Length: > 0 } && Leeftijd is null)
        {
            yield return (nameof(Lft), "Kies een leeftijdsgroep uit de lijst.");
        }

        if (Dat is { Length: > 0 } && (Datum is null || Datum < vandaag || Datum > vandaag.AddYears(2)))
        {
            yield return (nameof(Dat), "Vul een datum in vanaf vandaag en hoogstens 2 jaar vooruit.");
        }

        var heeftX = X is { Length: > 0 };
        if ((heeftX || Y is { Length: > 0 }) && Coordinaat is null)
        {
            yield return (
                heeftX ? nameof(X) : nameof(Y),
                "Vul x en y allebei in, in meters van de Rijksdriehoek: x van 0 tot 300.000, y van 300.000 tot 620.000."
            );
        }

        if (Km is { Length: > 0 } && Kilometers is null)
        {
            yield return (nameof(Km), "Vul een heel aantal kilometers in, van 1 tot en met 300.");
        }
        else if (Kilometers is not null && Bij is null && Coordinaat is null)
        {
            yield return (nameof(Km), "Kies ook waarvandaan: een locatie, of x en y.");
        }
    }

    /// <param name="bij">The place of the chosen location.</param>
    public Zoekopdracht Opdracht(DateOnly vandaag, Punt? bij)
    {
        var moment = new Toetsmoment(vandaag);
        return new(
            new()
            {
                Financiering = Leeg(Fin),
                Profiel = Leeg(Pro),
                LeeftijdVan = Leeftijd?.Van,
                LeeftijdTot = Leeftijd?.Tot,
                Geslacht = Ges is "m" or "v" ? Ges : null,
                Leveringsvormen = Lev,
                Nodig = Vrz,
                Kenmerken = Ken.Distinct(StringComparer.Ordinal).ToDictionary(k => k, _ => true),
                Netwerk = bij ?? Coordinaat,
                MaxKm = Kilometers,
            },
            Datum is { } d ? moment with { HorizonDagen = d.DayNumber - vandaag.DayNumber } : moment,
            Aantal: Meer ? Ruim : Bladzijde
        );
    }

    /// <summary>The chosen filters as text, each with the address of the search without it.</summary>
    public IEnumerable<(string Tekst, string Zonder)> Gekozen(DateOnly vandaag, string? locatie)
    {
        foreach (var (veld, waarde) in Delen().Where(d => d.Veld is not ("meer" or "y")))
        {
            var tekst = veld switch
            {
                "fin" => Facetlijst.Naam(new("FIN", waarde), vandaag),
                "pro" => Facetlijst.Naam(new("PRO", waarde), vandaag),
                "lft" => $"{Facetlijst.Naam(new("LFT", waarde), vandaag)} jaar",
                "ges" => Facetlijst.Naam(new("GES", waarde), vandaag),
                "lev" => Facetlijst.Naam(new("LEV", waarde), vandaag),
                "vrz" => Labels.Voorziening(waarde, vandaag),
                "ken" => Labels.Kenmerk(waarde, vandaag),
                "dat" => $"vrij voor {Datum:d-M-yyyy}",
                "bij" => $"vanaf {locatie ?? "een locatie"}",
                "x" => $"vanaf x {X}, y {Y}",
                _ => $"hoogstens {waarde} km",
            };
            yield return (tekst, Adres(d => d != (veld, waarde) && !(veld == "x" && d.Veld == "y")));
        }
    }

    public string Adres(Func<(string Veld, string Waarde), bool>? met = null, string? extra = null)
    {
        var delen = Delen()
            .Where(d => met?.Invoke(d) ?? true)
            .Select(d => $"{d.Veld}={Uri.EscapeDataString(d.Waarde)}");
        var vraag = string.Join('&', extra is null ? delen : delen.Append(extra));
        return vraag.Length == 0 ? "/portfolio/zoeken" : "/portfolio/zoeken?" + vraag;
    }

    private (int Van, int Tot)? Leeftijd =>
        Lft?.Split('-') is [var van, var tot] && Getal(van, 0, 120) is { } v && Getal(tot, 0, 120) is { } t && v <= t
            ? (v, t)
            : null;

    private DateOnly? Datum =>
        DateOnly.TryParseExact(Dat, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var datum)
            ? datum
            : null;

    private Punt? Coordinaat =>
        Getal(X, 0, 300_000) is { } x && Getal(Y, 300_000, 620_000) is { } y ? new(x / 100, y / 100) : null;

    private int? Kilometers => Getal(Km, 1, 300);

    private IEnumerable<(string Veld, string Waarde)> Delen()
    {
        IEnumerable<(string, string?)> delen =
        [
            ("fin", Fin),
            ("pro", Pro),
            ("lft", Lft),
            ("ges", Ges),
            .. Lev.Select(l => ("lev", l)),
            .. Vrz.Select(v => ("vrz", v)),
            .. Ken.Select(k => ("ken", k)),
            ("dat", Dat),
            ("bij", Bij?.ToString()),
            ("x", X),
            ("y", Y),
            ("km", Km),
            ("meer", Meer ? "true" : null),
        ];
        return delen.Where(d => !string.IsNullOrEmpty(d.Item2)).Select(d => (d.Item1, d.Item2!)).Distinct();
    }

    private static int? Getal(string? tekst, int van, int tot) =>
        int.TryParse(tekst?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var getal)
        && getal >= van
        && getal <= tot
            ? getal
            : null;

    private static string? Leeg(string? tekst) => string.IsNullOrEmpty(tekst) ? null : tekst;
}

using System.ComponentModel;
using System.Globalization;
using Microsoft.AspNetCore.Mvc;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Api;

/// <summary>What of a list is asked: the filters of the register, and a page of it.</summary>
internal sealed record Apivraag
{
    private const int Meest = 500;
    private static readonly string[] Basis = ["wlzw", "wlzb", "wlzoverig", "wmo"];
    private static readonly string[] Stand = ["vers", "looptaf", "nietbevestigd"];

    [FromQuery(Name = "q"), Description("Deel van de naam van aanbieder, locatie, eenheid of plaats.")]
    public string? Q { get; init; }

    [FromQuery(Name = "profiel"), Description("Code van een zorgprofiel.")]
    public string? Profiel { get; init; }

    [FromQuery(Name = "betaald"), Description("wlzw, wlzb, wlzoverig of wmo.")]
    public string? Betaald { get; init; }

    [FromQuery(Name = "versheid"), Description("vers, looptaf of nietbevestigd.")]
    public string? Versheid { get; init; }

    [FromQuery(Name = "vrij"), Description("true: alleen met een plek die niemand vasthoudt.")]
    public bool? Vrij { get; init; }

    [FromQuery(Name = "mijn"), Description("true: alleen van uw eigen organisatie.")]
    public bool? Mijn { get; init; }

    [FromQuery(Name = "blad"), Description("Blad, vanaf 1.")]
    public int? Blad { get; init; }

    [FromQuery(Name = "aantal"), Description("Rijen per blad, 1 tot en met 500; zonder: 100.")]
    public int? Aantal { get; init; }

    public int BladOfEerste => Blad ?? 1;

    public int AantalOfGewoon => Aantal ?? 100;

    /// <summary>What is wrong, per field; empty when nothing is.</summary>
    public Dictionary<string, string[]> Fouten()
    {
        var uit = new Dictionary<string, string[]>(StringComparer.Ordinal);
        if (Blad < 1)
        {
            uit["blad"] = ["Geef een blad vanaf 1."];
        }
        if (Aantal is < 1 or > Meest)
        {
            uit["aantal"] = [$"Geef een aantal van 1 tot en met {Meest}."];
        }
        if (Betaald is { Length: > 0 } && !Basis.Contains(Betaald))
        {
            uit["betaald"] = [$"Kies uit: {string.Join(", ", Basis)}."];
        }
        if (Versheid is { Length: > 0 } && !Stand.Contains(Versheid))
        {
            uit["versheid"] = [$"Kies uit: {string.Join(", ", Stand)}."];
        }
        return uit;
    }

    /// <summary>The same filter as on the register page, all rows on one page.</summary>
    public Registerfilter Filter() =>
        new()
        {
            Q = Q,
            Profiel = Profiel,
            Betaald = Betaald,
            Versheid = Versheid,
            Vrij = Vrij == true,
            Mijn = Mijn == true,
            Sort = "locatie",
            Aantal = 0,
        };

    /// <summary>The address of another page of the same question.</summary>
    public string Adres(string pad, int blad)
    {
        var delen = new (string Naam, string? Waarde)[]
        {
            ("q", Q),
            ("profiel", Profiel),
            ("betaald", Betaald),
            ("versheid", Versheid),
            ("vrij", Vrij == true ? "true" : null),
            ("mijn", Mijn == true ? "true" : null),
            ("aantal", Aantal?.ToString(CultureInfo.InvariantCulture)),
            ("blad", blad.ToString(CultureInfo.InvariantCulture)),
        };
        var vraag = delen
            .Where(d => !string.IsNullOrEmpty(d.Waarde))
            .Select(d => $"{d.Naam}={Uri.EscapeDataString(d.Waarde!)}");
        return $"{pad}?{string.Join('&', vraag)}";
    }
}

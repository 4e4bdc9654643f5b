using System.Globalization;

namespace Regiotafel.Portfolio.Register;

/// <summary>What of the register is shown and how: the query string is the view, so it can be shared and bookmarked.</summary>
internal sealed class Registerfilter
{
    /// <summary>Part of the name of a location, unit, provider or place.</summary>
    public string? Q { get; set; }

    /// <summary>Code of a zorgprofiel.</summary>
    public string? Profiel { get; set; }

    /// <summary>wlzw, wlzb, wlzoverig or wmo.</summary>
    public string? Betaald { get; set; }

    /// <summary>vers, looptaf or nietbevestigd.</summary>
    public string? Versheid { get; set; }

    /// <summary>Only rows with at least one place that nobody holds.</summary>
    public bool Vrij { get; set; }

    /// <summary>Only rows of the reader's own organisation.</summary>
    public bool Mijn { get; set; }

    /// <summary>Column to sort on; empty groups by provider.</summary>
    public string? Sort { get; set; }

    /// <summary>True for the largest first.</summary>
    public bool Af { get; set; }

    /// <summary>The register as it was known at the end of this day.</summary>
    public DateOnly? Op { get; set; }

    /// <summary>Rows on a page: 25, 100 or 0 for all.</summary>
    public int Aantal { get; set; } = 100;

    /// <summary>Page, from 1.</summary>
    public int Blad { get; set; } = 1;

    public bool IsGegroepeerd => string.IsNullOrEmpty(Sort);

    public bool IsLeeg =>
        string.IsNullOrEmpty(Q)
        && string.IsNullOrEmpty(Profiel)
        && string.IsNullOrEmpty(Betaald)
        && string.IsNullOrEmpty(Versheid)
        && !Vrij
        && !Mijn;

    /// <summary>The address of this view with some parts changed; empty values are left out.</summary>
    public string Adres(params (string Veld, string? Waarde)[] anders)
    {
        var delen = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["q"] = Q,
            ["profiel"] = Profiel,
            ["betaald"] = Betaald,
            ["versheid"] = Versheid,
            ["vrij"] = Vrij ? "true" : null,
            ["mijn"] = Mijn ? "true" : null,
            ["sort"] = Sort,
            ["af"] = Af ? "true" : null,
            ["op"] = Op?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            ["aantal"] = Aantal == 100 ? null : Aantal.ToString(CultureInfo.InvariantCulture),
            ["blad"] = Blad <= 1 ? null : Blad.ToString(CultureInfo.InvariantCulture),
        };
        foreach (var (veld, waarde) in anders)
        {
            delen[veld] = waarde;
        }
        var vraag = string.Join(
            '&',
            delen.Where(d => !string.IsNullOrEmpty(d.Value)).Select(d => $"{d.Key}={Uri.EscapeDataString(d.Value!)}")
        );
        return vraag.Length == 0 ? "/portfolio" : "/portfolio?" + vraag;
    }
}

using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Regioplan.Sjablonen;

/// <summary>How a plan speaks of an indicator.</summary>
/// <param name="Onderwerp">The beginning of a sentence: "Het aantal ggz-klanten per 10.000 inwoners".</param>
/// <param name="Kort">The name of a row.</param>
/// <param name="Eenheid">%, euro, jaar, or nothing.</param>
internal sealed record Indicatorwoord(string Code, string Onderwerp, string Kort, string Eenheid)
{
    public const string Procent = "%";
    public const string Euro = "euro";

    private static readonly Codelijst<Indicatorwoord> Lijst = new(
        typeof(Indicatorwoord).Assembly,
        "indicator.csv",
        r => new(r.Code, r.Omschrijving, r["kort"], r["eenheid"])
    );

    public static Indicatorwoord Van(string code) =>
        Lijst.Alle.FirstOrDefault(w => w.Code == code) ?? new(code, code, code, "");

    /// <summary>A number of people, and no ratio: it can be a part of another.</summary>
    public bool IsAantal => Eenheid.Length == 0 && !Onderwerp.Contains(" per ", StringComparison.Ordinal);

    /// <summary>The unit for in a head: "(%)", empty when there is none.</summary>
    public string Kop => Eenheid.Length == 0 ? "" : $" ({Eenheid})";

    /// <summary>A written value with its unit: € 51.200, 22%, 52,1 jaar.</summary>
    public string Met(string waarde) =>
        Eenheid switch
        {
            "" => waarde,
            Procent => waarde + "%",
            Euro => "€ " + waarde,
            _ => $"{waarde} {Eenheid}",
        };
}

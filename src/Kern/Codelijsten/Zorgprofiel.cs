using System.Collections.Immutable;

namespace Regiotafel.Kern.Codelijsten;

/// <summary>
/// Zorgprofiel (iWlz COD163). Group and number come from the table, never from arithmetic: the codes of a group
/// are not contiguous.
/// </summary>
/// <param name="Groep">W, B or C for ggz; else the name of another group.</param>
/// <param name="Nummer">Number within the ggz group; null outside ggz.</param>
/// <param name="Kort">What people say: "W1"; outside ggz the code.</param>
/// <param name="Ciz">Notation of the CIZ: "GGZ01W"; null outside ggz.</param>
/// <param name="Naam">Short Dutch name: "Wonen 1".</param>
/// <param name="Indicator">Whether indicators count it: technical codes do not count.</param>
public sealed record Zorgprofiel(
    string Code,
    string Omschrijving,
    string Groep,
    int? Nummer,
    string Kort,
    string? Ciz,
    string Naam,
    bool Indicator
)
{
    public static Codelijst<Zorgprofiel> Lijst { get; } =
        new(
            typeof(Zorgprofiel).Assembly,
            "zorgprofiel.csv",
            r =>
                new(
                    r.Code,
                    r.Omschrijving,
                    r["groep"],
                    r["nummer"] is { Length: > 0 } nummer
                        ? int.Parse(nummer, System.Globalization.CultureInfo.InvariantCulture)
                        : null,
                    r["kort"],
                    r["ciz"] is { Length: > 0 } ciz ? ciz : null,
                    r["naam"],
                    r["indicator"] == "ja"
                )
        );

    public static ImmutableArray<Zorgprofiel> Alle => Lijst.Alle;

    public static Zorgprofiel? Van(string code, DateOnly peildatum) => Lijst.Van(code, peildatum);
}

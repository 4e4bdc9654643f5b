using System.Globalization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Opslag;

namespace Regiotafel.Plaatsing.Afwijzingen;

/// <summary>A reason to refuse a proposal, with its effects (design of Plaatsing, section 7). Effects are data.</summary>
/// <param name="Code">A01 to A06 by the provider, C01 to C05 by the client, F01 to F03 by who pays.</param>
/// <param name="Omschrijving">As both sides read it.</param>
/// <param name="Door">Whose no it is.</param>
internal sealed record Redencode(string Code, string Omschrijving, Partij Door)
{
    public static Codelijst<Redencode> Lijst { get; } =
        new(
            typeof(Redencode).Assembly,
            "redencode.csv",
            r =>
                new(r.Code, r.Omschrijving, EnumTekst<Partij>.Waarde(r["door"]))
                {
                    Dagen =
                        r["dagen"].Length == 0
                            ? null
                            : int.Parse(r["dagen"], NumberStyles.None, CultureInfo.InvariantCulture),
                    TotWijziging = r["tot_wijziging"] == "ja",
                    NietBevestigd = r["niet_bevestigd"] == "ja",
                    Taak = Tekst(r["taak"]),
                    TweedeTaak = Tekst(r["tweede_taak"]),
                    Parkeert = r["vervolg"] == "parkeren",
                }
        );

    /// <summary>Days that this pair is out; null when it stays.</summary>
    public int? Dagen { get; init; }

    /// <summary>The pair is back sooner when a fact of the case changes.</summary>
    public bool TotWijziging { get; init; }

    /// <summary>The offer counts as not confirmed, and its owner is asked.</summary>
    public bool NietBevestigd { get; init; }

    /// <summary>What the organisation of the case must do.</summary>
    public string? Taak { get; init; }

    /// <summary>The same when this case met this reason before.</summary>
    public string? TweedeTaak { get; init; }

    /// <summary>The case is laid aside until a day that has to be given.</summary>
    public bool Parkeert { get; init; }

    /// <summary>First day on which the pair counts again.</summary>
    public DateOnly? Tot(DateOnly dag) => Dagen is { } dagen ? dag.AddDays(dagen) : null;

    private static string? Tekst(string kolom) => kolom.Length == 0 ? null : kolom;
}

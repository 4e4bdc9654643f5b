using System.Text.Json.Serialization;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Kern.Xlsx;

namespace Regiotafel.Portfolio.Excel;

/// <summary>Something to know about a place in the file.</summary>
/// <param name="Rij">Row number in the sheet; 0 is the file or the header.</param>
/// <param name="Kolom">Column number from 1; 0 is none.</param>
/// <param name="Waarde">The text as found, at most 60 characters; empty for X003 and all R codes.</param>
internal sealed record Bevinding(int Rij, int Kolom, string Code, string Waarde)
{
    private const int LangsteWaarde = 60;

    /// <summary>More than the code tells: why a file is refused, or on which other sheet the place is.</summary>
    public string? Reden { get; init; }

    [JsonIgnore]
    public string Kolomletters => Celadres.Letters(Kolom);

    [JsonIgnore]
    public string Ernst => Bevindingsoort.Van(Code).Ernst;

    [JsonIgnore]
    public string Uitleg => Reden ?? Bevindingsoort.Van(Code).Tekst;

    public static Bevinding Bij(int rij, int kolom, string code, string waarde = "") =>
        new(rij, kolom, code, waarde.Length > LangsteWaarde ? waarde[..LangsteWaarde] : waarde);
}

/// <summary>The fixed list of codes with their weight and their Dutch text.</summary>
internal sealed record Bevindingsoort(string Code, string Ernst, string Tekst)
{
    public static Codelijst<Bevindingsoort> Lijst { get; } =
        new(typeof(Bevindingsoort).Assembly, "portfoliobevindingen.csv", r => new(r.Code, r["ernst"], r.Omschrijving));

    private static readonly Dictionary<string, Bevindingsoort> OpCode = Lijst.Alle.ToDictionary(
        s => s.Code,
        StringComparer.Ordinal
    );

    public static Bevindingsoort Van(string code) => OpCode[code];
}

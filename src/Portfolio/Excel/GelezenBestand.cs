using System.Text.Json;
using System.Text.Json.Serialization;

namespace Regiotafel.Portfolio.Excel;

/// <summary>What a file says: the rows that can be taken, and everything that is to be said about the rest.</summary>
internal sealed record GelezenBestand(
    IReadOnlyList<GelezenRij> Rijen,
    IReadOnlyList<Bevinding> Bevindingen,
    bool Geweigerd
)
{
    /// <summary>Which column of the sheet holds which field.</summary>
    public IReadOnlyDictionary<Kolom, int> Kolommen { get; init; } = new Dictionary<Kolom, int>();

    /// <summary>Headers of the unknown columns, with their column number.</summary>
    public IReadOnlyList<OnbekendeKolom> Onbekend { get; init; } = [];

    /// <summary>What the hidden sheet of an export tells; nothing in a file of others.</summary>
    public Exportstempel? Stempel { get; init; }

    /// <summary>How it travels between processes and waits in the store: enums by name.</summary>
    public static JsonSerializerOptions Vorm { get; } = new() { Converters = { new JsonStringEnumConverter() } };

    public static GelezenBestand Weiger(Bevinding bevinding) => new([], [bevinding], Geweigerd: true);
}

internal sealed record OnbekendeKolom(int Nummer, string Kop);

/// <summary>The moment of export and the version that each Eenheid (by code) then had.</summary>
internal sealed record Exportstempel(DateTime Moment, IReadOnlyDictionary<string, int> Versies)
{
    public const string Blad = "_regiotafel";
    public const string Merk = "regiotafel-portfolio/1";
    public const int EersteRij = 4;
}

using System.Collections.Immutable;
using System.Globalization;
using Regiotafel.Kern.Codelijsten;

namespace Regiotafel.Cijfers.Aanlevering;

/// <summary>The aanlevercontract (aanlevering.md section 3), read once from <c>aanleveringkolommen.csv</c>.</summary>
internal static class Contract
{
    /// <summary>Every soort, in the order of the contract.</summary>
    public static ImmutableArray<Soort> Soorten { get; } = Lees();

    /// <summary>The soort of this name, or nothing.</summary>
    public static Soort? Zoek(string naam) => Soorten.FirstOrDefault(s => s.Naam == naam);

    /// <summary>The soort of this name; a name outside the contract is a defect.</summary>
    public static Soort Van(string naam) =>
        Zoek(naam) ?? throw new ArgumentException($"There is no soort '{naam}'.", nameof(naam));

    private static ImmutableArray<Soort> Lees()
    {
        var regels = new Codelijst<Coderegel>(typeof(Contract).Assembly, "aanleveringkolommen.csv", regel => regel);
        var lijsten = regels
            .Alle.Select(regel => regel["lijst"])
            .Where(naam => naam != "")
            .Distinct(StringComparer.Ordinal)
            .ToDictionary(naam => naam, Waardenlijst.Van, StringComparer.Ordinal);
        return
        [
            .. regels
                .Alle.GroupBy(regel => regel["soort"], StringComparer.Ordinal)
                .Select((groep, nummer) => MaakSoort(groep.Key, nummer, [.. groep], lijsten)),
        ];
    }

    private static Soort MaakSoort(
        string naam,
        int nummer,
        Coderegel[] regels,
        Dictionary<string, Waardenlijst> lijsten
    )
    {
        var kolommen = regels.Select((regel, i) => MaakKolom(regel, i, lijsten)).ToArray();
        Kolom? Zoek(string veld, string waarde) => kolommen.FirstOrDefault(k => regels[k.Nummer][veld] == waarde);
        return new(naam, nummer, kolommen)
        {
            Sleutel = [.. kolommen.Where(k => regels[k.Nummer]["sleutel"] == "J")],
            Begin = Zoek("periode", "begin"),
            Eind = Zoek("periode", "eind"),
        };
    }

    private static Kolom MaakKolom(Coderegel regel, int nummer, Dictionary<string, Waardenlijst> lijsten) =>
        new(
            regel["soort"],
            regel["kolom"],
            nummer,
            Enum.Parse<Kolomtype>(regel["type"], ignoreCase: true),
            regel["verplicht"] == "J",
            Getal(regel["min"]),
            Getal(regel["max"]),
            regel["lijst"] == "" ? null : lijsten[regel["lijst"]],
            regel["motor"] == "J"
        );

    private static int Getal(string tekst) => tekst == "" ? 0 : int.Parse(tekst, CultureInfo.InvariantCulture);
}

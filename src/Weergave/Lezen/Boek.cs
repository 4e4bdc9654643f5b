namespace Regiotafel.Weergave.Lezen;

/// <summary>The texts of one folder of docs/, in the order of their file names. A leading number only sets the order.</summary>
internal sealed class Boek
{
    /// <summary>The manual, under /help.</summary>
    public static readonly Boek Handleiding = new("handleiding/", "/help/");

    /// <summary>Statements on privacy and accessibility, under /.</summary>
    public static readonly Boek Verklaringen = new("verklaringen/", "/");

    private static readonly char[] Volgnummer = [.. "0123456789-"];

    private readonly Lazy<IReadOnlyList<Hoofdstuk>> hoofdstukken;

    private Boek(string map, string adres)
    {
        Adres = adres;
        hoofdstukken = new(() => [.. Bestanden(map).Select(Lees)]);
    }

    public string Adres { get; }

    public IReadOnlyList<Hoofdstuk> Hoofdstukken => hoofdstukken.Value;

    public Hoofdstuk? Vind(string naam) =>
        Hoofdstukken.FirstOrDefault(hoofdstuk => string.Equals(hoofdstuk.Naam, naam, StringComparison.Ordinal));

    /// <summary>Name in the address for a file name: "03-zoeken" is "zoeken".</summary>
    public static string Naamvan(string bestand) => bestand.TrimStart(Volgnummer);

    private static IEnumerable<string> Bestanden(string map) =>
        typeof(Boek)
            .Assembly.GetManifestResourceNames()
            .Where(naam => naam.StartsWith(map, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    private Hoofdstuk Lees(string bron)
    {
        using var stroom = typeof(Boek).Assembly.GetManifestResourceStream(bron)!;
        using var lezer = new StreamReader(stroom);
        return Markdowntekst.Lees(
            Naamvan(bron[(bron.IndexOf('/', StringComparison.Ordinal) + 1)..]),
            lezer.ReadToEnd(),
            Adres
        );
    }
}

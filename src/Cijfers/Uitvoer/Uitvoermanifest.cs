using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Cijfers.Uitvoer;

/// <summary>manifest.json of a run: what went in, what came out, each with its hash (cijfers-cli.md). No time, host or path.</summary>
internal static class Uitvoermanifest
{
    public const string Naam = "manifest.json";
    private const int Vorm = 1;

    /// <param name="editie">Null: the delivery was only screened.</param>
    /// <param name="rijen">Rows of metingen.csv as written.</param>
    public static Uitvoerbestand Schrijf(
        Schermuitslag scherm,
        string? editie,
        string? regio,
        IReadOnlyList<Meetrij> rijen,
        IEnumerable<Uitvoerbestand> bestanden
    )
    {
        var boek = Definitieboek.Meegeleverd;
        var inhoud = new
        {
            versie = Vorm,
            opdracht = editie is null ? "controleer" : "bereken",
            editie,
            regio,
            levering = scherm.Manifest?.Levering,
            bronnen = scherm.Bestanden.Select(b => new { naam = b.Naam, sha256 = b.Sha256 }),
            bronhash = scherm
                .Bronnen.OrderBy(b => b.Key.Naam, StringComparer.Ordinal)
                .ToDictionary(b => b.Key.Naam, b => b.Value.Bronhash),
            definities = boek
                .Definities.Where(d => d.Editie == editie)
                .Select(d => new
                {
                    code = d.Code,
                    versie = d.Versie,
                    sha256 = d.Bestand.Sha256,
                }),
            codelijsten = Codelijststand.Sha256,
            motor = Motornaam(),
            metingen = rijen
                .GroupBy(r => (r.Indicator, r.Versie))
                .Select(g => new
                {
                    indicator = g.Key.Indicator,
                    versie = g.Key.Versie,
                    rijen = g.Count(),
                    resultaathash = Metingenbestand.Resultaathash(g),
                }),
            bestanden = bestanden.Select(b => new
            {
                naam = b.Naam,
                regels = b.Regels,
                sha256 = b.Sha256,
            }),
        };
        return new(Naam, Encoding.UTF8.GetBytes(JsonSerializer.Serialize(inhoud, Schrijfwijze) + "\n"));
    }

    private static string Motornaam() => Motor.Rekenmotor.Versie;

    private static readonly JsonSerializerOptions Schrijfwijze = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

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
        using var tekst = new MemoryStream();
        // Written out: a serializer that looks up our types takes longer than the rest of a small run's output.
        using (var json = new Utf8JsonWriter(tekst, Schrijfwijze))
        {
            json.WriteStartObject();
            json.WriteNumber("versie", Vorm);
            json.WriteString("opdracht", editie is null ? "controleer" : "bereken");
            json.WriteString("editie", editie);
            json.WriteString("regio", regio);
            json.WriteString("levering", scherm.Manifest?.Levering);
            SchrijfBronnen(json, scherm);
            SchrijfDefinities(json, editie);
            json.WriteString("codelijsten", Codelijststand.Sha256);
            json.WriteString("motor", Motornaam());
            SchrijfMetingen(json, rijen);
            SchrijfLijst(json, "bestanden", bestanden, b => SchrijfBestand(json, b));
            json.WriteEndObject();
        }
        tekst.WriteByte((byte)'\n');
        return new(Naam, tekst.ToArray());
    }

    private static void SchrijfBronnen(Utf8JsonWriter json, Schermuitslag scherm)
    {
        SchrijfLijst(
            json,
            "bronnen",
            scherm.Bestanden,
            bestand =>
            {
                json.WriteString("naam", bestand.Naam);
                json.WriteString("sha256", bestand.Sha256);
            }
        );
        json.WriteStartObject("bronhash");
        foreach (var (soort, tabel) in scherm.Bronnen.OrderBy(b => b.Key.Naam, StringComparer.Ordinal))
        {
            json.WriteString(soort.Naam, tabel.Bronhash);
        }
        json.WriteEndObject();
    }

    private static void SchrijfDefinities(Utf8JsonWriter json, string? editie) =>
        SchrijfLijst(
            json,
            "definities",
            Definitieboek.Meegeleverd.Definities.Where(d => d.Editie == editie),
            definitie =>
            {
                json.WriteString("code", definitie.Code);
                json.WriteString("versie", definitie.Versie);
                json.WriteString("sha256", definitie.Bestand.Sha256);
            }
        );

    private static void SchrijfMetingen(Utf8JsonWriter json, IReadOnlyList<Meetrij> rijen) =>
        SchrijfLijst(
            json,
            "metingen",
            rijen.GroupBy(r => (r.Indicator, r.Versie)),
            groep =>
            {
                json.WriteString("indicator", groep.Key.Indicator);
                json.WriteString("versie", groep.Key.Versie);
                json.WriteNumber("rijen", groep.Count());
                json.WriteString("resultaathash", Metingenbestand.Resultaathash(groep));
            }
        );

    private static void SchrijfBestand(Utf8JsonWriter json, Uitvoerbestand bestand)
    {
        json.WriteString("naam", bestand.Naam);
        json.WriteNumber("regels", bestand.Regels);
        json.WriteString("sha256", bestand.Sha256);
    }

    private static void SchrijfLijst<T>(Utf8JsonWriter json, string naam, IEnumerable<T> lijst, Action<T> schrijf)
    {
        json.WriteStartArray(naam);
        foreach (var deel in lijst)
        {
            json.WriteStartObject();
            schrijf(deel);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static string Motornaam() => Motor.Rekenmotor.Versie;

    private static readonly JsonWriterOptions Schrijfwijze = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}

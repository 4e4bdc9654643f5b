using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Writes the country as a delivery: ten files, the manifest, and a page that says it is invented.</summary>
internal sealed class Leveringsmap(string map, Land land, long zaad)
{
    private const string Leverancier = $"{Aanlevering.Manifest.Verzonnen}, geen echte mensen";
    private const string Aangemaakt = "2024-05-06";
    private static readonly JsonSerializerOptions Schrijfwijze = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private readonly List<Csvschrijver> _klaar = [];

    public void Schrijf(Declaratieplan plan, long declaraties, CancellationToken ct)
    {
        var personen = new Persoonsbestanden(land, new Besluitenboek(land, zaad), zaad);
        Bestand("indicaties", personen.Indicaties);
        Bestand("toewijzingen", personen.Toewijzingen);
        Bestand("leveringen", personen.Leveringen);
        Bestand("wachtlijst", personen.Wachtlijst);
        Bestand("declaraties", uit => new Declaratieschrijver(uit, zaad).Schrijf(plan, declaraties, ct));
        Bestand("prestatiecodes", Landsbestanden.Prestatiecodes);
        Bestand("inwoners", uit => Landsbestanden.Inwoners(uit, land, zaad));
        Bestand("gemeenteregio", uit => Landsbestanden.Gemeenteregio(uit, land));
        Bestand("locaties", uit => Landsbestanden.Locaties(uit, land));
        Bestand("monitorstand", uit => Standbestand.Schrijf(uit, land));
        Tekst("LEESMIJ.md", Leesmij.Schrijf(land, zaad, declaraties));
        Tekst("manifest.json", Manifest());
    }

    private void Bestand(string soort, Action<Csvschrijver> vul)
    {
        using var uit = new Csvschrijver(map, Contract.Van(soort));
        vul(uit);
        uit.Sluit();
        _klaar.Add(uit);
    }

    private void Tekst(string naam, string tekst) =>
        File.WriteAllBytes(Path.Combine(map, naam), Encoding.UTF8.GetBytes(tekst));

    private string Manifest() =>
        JsonSerializer.Serialize(
            new
            {
                versie = 1,
                levering = $"voorbeeldland-{zaad}",
                leverancier = Leverancier,
                aangemaakt = Aangemaakt,
                periode = new { van = "2021-01-01", tot = "2024-05-01" },
                regios = land.Regios.Select(r => r.Code),
                bestanden = _klaar
                    .OrderBy(b => b.Soort, StringComparer.Ordinal)
                    .Select(b => new
                    {
                        naam = b.Naam,
                        soort = b.Soort,
                        regels = b.Regels,
                        sha256 = b.Sha256,
                    }),
            },
            Schrijfwijze
        ) + "\n";
}

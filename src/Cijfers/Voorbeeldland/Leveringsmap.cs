using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>Writes the country as a delivery: ten files, the manifest, and a page that says it is invented.</summary>
internal sealed class Leveringsmap(string map, Land land, long zaad)
{
    private const string Leverancier = "synthetisch voorbeeld, geen echte mensen";
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
        Bestand(
            "indicaties",
            "client_id;besluitnummer;zzp_code;zorgkantoorcode;gemeentecode;geboortejaar;geboortemaand;grondslag1;grondslag2;"
                + "afgiftedatum;aanvraagdatum;ingangsdatum;einddatum;overlijdensdatum;herkomst",
            personen.Indicaties
        );
        Bestand(
            "toewijzingen",
            "client_id;besluitnummer;zzp_code;leveringsvorm;soort_toewijzing;instelling_agb;ingangsdatum;einddatum;"
                + "verblijf_postcode6;geclusterd;reden_intrekking",
            personen.Toewijzingen
        );
        Bestand(
            "leveringen",
            "client_id;besluitnummer;zzp_code;leveringsvorm;instelling_agb;begindatum;einddatum",
            personen.Leveringen
        );
        Bestand(
            "wachtlijst",
            "client_id;besluitnummer;zzp_code;zorgkantoorcode;leveringsvorm_gewenst;leveringsstatus;classificatie;"
                + "ingangsdatum_status;einddatum_status",
            personen.Wachtlijst
        );
        Bestand(
            "declaraties",
            Declaratieschrijver.Kop,
            uit => new Declaratieschrijver(uit, zaad).Schrijf(plan, declaraties, ct)
        );
        Bestand(
            "prestatiecodes",
            "prestatiecode;jaar;leveringsvorm;meerzorg;omschrijving",
            Landsbestanden.Prestatiecodes
        );
        Bestand("inwoners", "peildatum;gemeentecode;aantal", uit => Landsbestanden.Inwoners(uit, land, zaad));
        Bestand(
            "gemeenteregio",
            "gemeentecode;zorgkantoorcode;geldig_van;geldig_tot",
            uit => Landsbestanden.Gemeenteregio(uit, land)
        );
        Bestand(
            "locaties",
            "locatie_id;aanbieder_agb;soort;bron;postcode6;naam;gemeentecode",
            uit => Landsbestanden.Locaties(uit, land)
        );
        Bestand("monitorstand", "bron;dimensie;code;peildatum;aantal", uit => Standbestand.Schrijf(uit, land));
        Tekst("LEESMIJ.md", Leesmij.Schrijf(land, zaad, declaraties));
        Tekst("manifest.json", Manifest());
    }

    private void Bestand(string soort, string kop, Action<Csvschrijver> vul)
    {
        using var uit = new Csvschrijver(map, soort, kop);
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

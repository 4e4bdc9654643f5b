using Regiotafel.Portfolio.Excel;
using Regiotafel.Portfolio.Excel.Invoer;
using Regiotafel.Portfolio.Excel.Vergelijken;
using static Regiotafel.Tests.Portfolio.Excel.Vergelijken.Proefbeeld;

namespace Regiotafel.Tests.Portfolio.Excel.Vergelijken;

public sealed class VergelijkerTests
{
    [Fact]
    public void Uitvoeren_en_ongewijzigd_invoeren_geeft_alleen_gelijk()
    {
        var verschil = Vergelijk(Uitvoer(Inhoud), Inhoud, Inhoud);

        Assert.DoesNotContain(verschil.Bevindingen, b => b.Code != "K102");
        Assert.Equal(["V403", "V403", "V403"], verschil.Rijen.Select(r => r.Code));
    }

    [Fact]
    public void Elke_gewijzigde_cel_komt_in_het_verschil_en_niets_anders()
    {
        // Row 2 is the offer at once of the ground floor; B is Locatie, AH Opmerking, AI the first unknown column.
        var bestand = Bewerk(Uitvoer(Inhoud), ("O2", "3"), ("AH2", "Nieuw"), ("AI2", ""), ("F4", "Dorpsweg 2"));

        var rijen = Vergelijk(bestand, Inhoud, Inhoud).Rijen;

        Assert.Equal(
            ["Plekken vrij: 2 → 3", "Opmerking: Lift;\nkleine groepen → Nieuw", "Wie belt: dinsdag → "],
            rijen[0].Wijzigingen.Select(Tekst)
        );
        Assert.Equal("V403", rijen[1].Code);
        Assert.Equal(["Adres: Voorbeeldstraat 1 → Dorpsweg 2"], rijen[2].Wijzigingen.Select(Tekst));
    }

    [Fact]
    public void Wat_maar_aan_een_kant_is_gewijzigd_voegt_vanzelf_samen()
    {
        var nu = Inhoud.MetEenheid(0, e => e with { Opmerking = "Ondertussen", Versie = 2 });
        var bestand = Bewerk(Uitvoer(Inhoud), ("N2", "7"));

        var rij = Vergelijk(bestand, nu, Inhoud).Rijen[0];

        Assert.Equal("V402", rij.Code);
        Assert.Equal(["Plekken ggz: 8 → 7"], rij.Wijzigingen.Select(Tekst));
    }

    [Fact]
    public void Hetzelfde_veld_aan_beide_kanten_gewijzigd_is_een_conflict()
    {
        var nu = Inhoud.MetEenheid(0, e => e with { Ggz = 6, Versie = 2 });
        var bestand = Bewerk(Uitvoer(Inhoud), ("N2", "7"), ("Z2", "mannen"));

        var rij = Vergelijk(bestand, nu, Inhoud).Rijen[0];

        Assert.Equal("V405", rij.Code);
        Assert.Equal(["Plekken ggz: 6 → 7"], rij.Conflicten.Select(Tekst));
        Assert.Equal(["Geslacht: alle → mannen"], rij.Wijzigingen.Select(Tekst));
    }

    [Fact]
    public void Een_leeg_adres_bij_een_andere_eenheid_wist_het_adres_niet()
    {
        var bestand = Bewerk(Uitvoer(Inhoud), ("F3", ""), ("F4", ""));

        Assert.Equal(["V403", "V403", "V403"], Vergelijk(bestand, Inhoud, Inhoud).Rijen.Select(r => r.Code));
    }

    [Fact]
    public void Een_adres_dat_overal_leeg_is_wordt_onbekend()
    {
        var bestand = Bewerk(Uitvoer(Inhoud), ("F2", ""), ("F3", ""), ("F4", ""));

        Assert.Equal(
            ["Adres: Voorbeeldstraat 1 → "],
            Vergelijk(bestand, Inhoud, Inhoud).Rijen.SelectMany(r => r.Wijzigingen).Select(Tekst)
        );
    }

    [Fact]
    public void Nieuwe_rijen_en_rijen_die_ontbreken_krijgen_hun_eigen_uitkomst()
    {
        var bytes = Bladmaker.Bestand(["De Linde", "Lindehof", 12, 2]);
        var verschil = Vergelijk(bytes, Inhoud);

        // Two rows without Eenheid, same place, same date: the same key twice.
        Assert.Equal(["R204", "R204"], verschil.Bevindingen.Select(b => b.Code));
        Assert.Equal(["V404", "V404", "V404"], verschil.Rijen.Select(r => r.Code));
        Assert.Equal(
            ["V401"],
            Vergelijk(Bladmaker.Bestand(), Inhoud).Rijen.Select(r => r.Code).Where(c => c != "V404")
        );
    }

    [Fact]
    public void Een_aanbieder_buiten_uw_bereik_wordt_niet_ingelezen()
    {
        var verschil = Vergelijk(Uitvoer(Inhoud), Inhoud, Inhoud, mag: _ => false);

        Assert.Equal(["R209", "R209", "R209"], verschil.Bevindingen.Where(b => b.Code[0] == 'R').Select(b => b.Code));
        Assert.Empty(verschil.Rijen);
    }

    [Fact]
    public void Een_kolom_die_niet_in_het_bestand_staat_verandert_niets()
    {
        var bytes = new Ruwbestand()
            .Blad(
                "Portfolio",
                Bladmaker.Rijen(
                    ["Aanbieder", "Locatie", "Eenheid", "Plekken totaal", "Plekken vrij"],
                    ["de linde", "LINDEHOF", "eerste  verdieping", 10, 4]
                )
            )
            .Bytes();

        var rij = Vergelijk(bytes, Inhoud).Rijen[0];

        Assert.Equal(["Plekken vrij: 0 → 4"], rij.Wijzigingen.Select(Tekst));
    }

    private static string Tekst(Wijziging w) => $"{w.Kop}: {w.Oud} → {w.Nieuw}";

    /// <summary>The largest file that is taken, all of it on one location: work that grows with the square would not end.</summary>
    [Fact]
    public void Een_bestand_van_twintigduizend_rijen_op_een_locatie_is_te_vergelijken()
    {
        var rijen = Enumerable
            .Range(1, 20_000)
            .Select(n => new GelezenRij(
                n,
                new Dictionary<Kolom, string>
                {
                    [Kolom.Aanbieder] = "De Linde",
                    [Kolom.Locatie] = "Lindehof",
                    [Kolom.Eenheid] = $"Afdeling Noord {n}",
                    [Kolom.Plaats] = "Rotterdam",
                    [Kolom.Totaal] = "3",
                    [Kolom.Vrij] = "1",
                    [Kolom.Opmerking] = "Rustig, naast afdeling Noord.",
                },
                [],
                []
            ))
            .ToList();

        var (bestand, wacht) = Tekstzeef.Zeef(new GelezenBestand(rijen, [], Geweigerd: false), Proefbeeld.Vandaag);
        var verschil = new Vergelijker(
            bestand,
            Proefbeeld.Beeld(Proefbeeld.Inhoud),
            toen: null,
            new(Proefbeeld.Vandaag, _ => true, _ => true, _ => true)
        ).Vergelijk();

        Assert.Empty(wacht);
        Assert.Equal(20_000, verschil.Aantal("V401"));
    }
}

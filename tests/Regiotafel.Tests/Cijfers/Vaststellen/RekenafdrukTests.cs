using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Vaststellen;

namespace Regiotafel.Tests.Cijfers.Vaststellen;

public sealed class RekenafdrukTests
{
    private static readonly Definitieboek _boek = Definitieboek.Meegeleverd;

    [Fact]
    public void Een_gedeelde_tabel_telt_mee_voor_wie_haar_leest_en_voor_niemand_anders()
    {
        var anders = Oudboek.Met("_basis/wachtend.md", "## Toelichting", "## Toelichting\nAnders.");

        var veranderd = _boek
            .Definities.Where(d => Rekenafdruk.Van(d, _boek) != Rekenafdruk.Van(Zelfde(anders, d), anders))
            .Select(d => $"{d.Code} {d.Versie}")
            .Order(StringComparer.Ordinal);

        // These two queries name the table; no shared table reads it.
        Assert.Equal(["wachtlijst 1.0", "wachtlijst-gemiddelde 2.0"], veranderd);
    }

    [Fact]
    public void Wat_een_cijfer_afleidt_verandert_met_zijn_bron_mee()
    {
        var anders = Oudboek.Met("klantenratio@2.0.md", "## Toelichting", "## Toelichting\nAnders.");
        var groei = _boek.Definities.Single(d => d.Code == "klantenratio-groei");

        Assert.NotEqual(Rekenafdruk.Van(groei, _boek), Rekenafdruk.Van(Zelfde(anders, groei), anders));
    }

    [Fact]
    public void Wie_achter_een_bedrag_zit_telt_mee()
    {
        var naam = _boek.Bijdragen[0].Bestand.Naam;
        var bedrag = _boek.Definities.Single(d => $"{d.Code}@{d.Versie}" == _boek.Bijdragen[0].Bij);
        var anders = Oudboek.Met(naam, "## Toelichting", "## Toelichting\nAnders.");

        Assert.NotEqual(Rekenafdruk.Van(bedrag, _boek), Rekenafdruk.Van(Zelfde(anders, bedrag), anders));
    }

    [Fact]
    public void Een_meting_heeft_de_afdruk_van_de_teksten_waarmee_zij_is_gemaakt()
    {
        var definitie = _boek.Definities.Single(d => d is { Code: "klantenratio", Versie: "2.0" });
        var toen = Oudboek.Met("_basis/winnaar.md", "## Toelichting", "## Toelichting\nAnders.");
        var elders = Oudboek.Met("_basis/wachtend.md", "## Toelichting", "## Toelichting\nAnders.");

        Assert.True(Rekenafdruk.IsVanNu(definitie, Tekst(_boek, definitie)));
        Assert.False(Rekenafdruk.IsVanNu(definitie, Tekst(toen, definitie)));
        Assert.True(Rekenafdruk.IsVanNu(definitie, Tekst(elders, definitie)));
    }

    private static Definitie Zelfde(Definitieboek boek, Definitie definitie) =>
        boek.Definities.Single(d => d.Bestand.Naam == definitie.Bestand.Naam);

    private static string Tekst(Definitieboek boek, Definitie definitie) =>
        string.Concat(
            Ingredienten.Rekenwijze(Zelfde(boek, definitie), boek).Append("bron indicaties proef").Select(r => r + "\n")
        );
}

using Regiotafel.Kern.Herkenning;

namespace Regiotafel.Tests.Kern.Herkenning;

public sealed class HerkenningsscanTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 2);

    [Theory]
    [InlineData("Zie 111222333.", Vondstsoort.Bsn, "111222333")]
    [InlineData("Zie 111.222.333.", Vondstsoort.Bsn, "111.222.333")]
    [InlineData("Zie 111\u00A0222\u00A0333", Vondstsoort.Bsn, "111\u00A0222\u00A0333")]
    [InlineData("kamer 3 111222333", Vondstsoort.Bsn, "111222333")]
    [InlineData("Zie 10000008.", Vondstsoort.Bsn, "10000008")]
    [InlineData("Zie 111\u200B222333", Vondstsoort.Bsn, "111\u200B222333")]
    [InlineData("Mail naar demo@voorbeeld.nl.", Vondstsoort.Email, "demo@voorbeeld.nl")]
    [InlineData("Bel 010 123 45 67.", Vondstsoort.Telefoon, "010 123 45 67")]
    [InlineData("Bel +31 (0)6 12345678", Vondstsoort.Telefoon, "+31 (0)6 12345678")]
    [InlineData("Sinds 3 april 1968 bekend", Vondstsoort.Geboortedatum, "3 april 1968")]
    [InlineData("Sinds 3-4-68 bekend", Vondstsoort.Geboortedatum, "3-4-68")]
    [InlineData("geb. 3-4-2020", Vondstsoort.Geboortedatum, "3-4-2020")]
    [InlineData("geboren in 1968", Vondstsoort.Geboortedatum, "1968")]
    [InlineData("Woont op 3011 AB", Vondstsoort.Adres, "3011 AB")]
    [InlineData("Woont op 3011ab", Vondstsoort.Adres, "3011ab")]
    [InlineData("postcode 3011 nummer 12", Vondstsoort.Adres, "postcode 3011 nummer 12")]
    [InlineData("Cliëntnummer: 12345", Vondstsoort.Dossiernummer, "Cliëntnummer: 12345")]
    [InlineData("Vandaag belde mevr. De Vries", Vondstsoort.Aanspreekvorm, "mevr. De Vries")]
    [InlineData("Vandaag belde meneer van den Berg", Vondstsoort.Aanspreekvorm, "meneer van den Berg")]
    public void Wat_naar_een_persoon_wijst_wordt_geweigerd_met_zijn_plaats(
        string tekst,
        Vondstsoort soort,
        string plaats
    )
    {
        var uitkomst = Herkenningsscan.Scan(tekst, Vandaag);

        Assert.True(uitkomst.Geweigerd);
        var vondst = Assert.Single(uitkomst.Vondsten);
        Assert.Equal((soort, plaats), (vondst.Soort, tekst.Substring(vondst.Begin, vondst.Lengte)));
    }

    [Theory]
    [InlineData("Gesproken met Anouk over de kamer", "Anouk")]
    [InlineData("Anouk wil eerst kijken", "Anouk")]
    [InlineData("Overleg met Jan de Vries gehad", "Jan de Vries")]
    [InlineData("Overleg met A.B. van den Berg gehad", "A.B. van den Berg")]
    public void Een_waarschijnlijke_naam_wordt_gevraagd_en_niet_geweigerd(string tekst, string naam)
    {
        var uitkomst = Herkenningsscan.Scan(tekst, Vandaag);

        Assert.True(uitkomst.TeBevestigen);
        var vondst = Assert.Single(uitkomst.Vondsten);
        Assert.Equal(naam, tekst.Substring(vondst.Begin, vondst.Lengte));
        Assert.Contains("bevestig", Assert.Single(uitkomst.Berichten), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Het gebouw is van 1968 en ligt in Rotterdam.")]
    [InlineData("Gebeld op 3-11-2026 om 9.30 uur, in 2024-2025 kwamen er 12 plekken bij.")]
    [InlineData("Groep B. De kamer is 1500 m2, versie 2.1.3.")]
    [InlineData("Het beheer ligt bij het zorgkantoor, profiel W4 of 886.")]
    [InlineData("In 2026 is dit dossier compleet: € 12.345.678 en 720.119 inwoners.")]
    [InlineData("Over 12 maanden 20 plekken, op 1 mei 40 plekken.")]
    public void Een_gewone_toelichting_is_schoon(string? tekst) =>
        Assert.Empty(Herkenningsscan.Scan(tekst, Vandaag).Vondsten);

    [Fact]
    public void De_naam_van_een_bekende_organisatie_is_geen_persoon()
    {
        const string Tekst = "Overleg met De Oosterhaven op Kade 12";

        Assert.True(Herkenningsscan.Scan(Tekst, Vandaag).TeBevestigen);
        Assert.True(
            Herkenningsscan.Scan(Tekst, Vandaag, Herkenningsscan.Woorden(["De Oosterhaven", "Kade 12"])).IsSchoon
        );
    }

    [Fact]
    public void Een_datum_van_precies_tien_jaar_terug_is_nog_geen_geboortedatum()
    {
        Assert.True(Herkenningsscan.Scan("Sinds 2-11-2016", Vandaag).IsSchoon);
        Assert.True(Herkenningsscan.Scan("Sinds 1-11-2016", Vandaag).Geweigerd);
    }

    [Fact]
    public void Een_lange_tekst_zonder_einde_aan_cijfers_loopt_niet_vast()
    {
        var tekst = string.Concat(Enumerable.Repeat("1 2-3.4 ", 4000));

        Assert.NotNull(Herkenningsscan.Scan(tekst, Vandaag));
    }
}

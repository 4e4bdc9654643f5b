using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Demo;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Tests.Portfolio.Demo;

public sealed class DemowereldTests
{
    private static readonly Demovraag Vraag = new(Demovraag.VastZaad, new DateOnly(2026, 11, 24));
    private static readonly Demowereld Wereld = Demowereld.Maak(Vraag);
    private static readonly RegisterInhoud Nu = Wereld.Inhoud();

    [Fact]
    public void Zelfde_zaad_en_datum_geven_dezelfde_bytes()
    {
        Assert.Equal(Demodump.Hash(Wereld), Demodump.Hash(Demowereld.Maak(Vraag)));
        Assert.NotEqual(Demodump.Hash(Wereld), Demodump.Hash(Demowereld.Maak(Vraag with { Zaad = 1 })));
    }

    [Fact]
    public void De_regio_heeft_de_gevraagde_omvang()
    {
        Assert.Equal(20, Nu.Aanbieders.Count);
        Assert.Equal(110, Nu.Locaties.Count);
        Assert.Equal(320, Nu.Eenheden.Count);
        Assert.InRange(Nu.Eenheden.Sum(e => e.Totaal), 1490, 1510);
        Assert.All(Nu.Eenheden, e => Assert.Contains(Nu.Aanbod, a => a.EenheidId == e.Id));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(77)]
    [InlineData(3200)]
    public void Elk_aantal_eenheden_kan_en_codes_zijn_uniek(int aantal)
    {
        var inhoud = Demowereld.Maak(Vraag with { Eenheden = aantal, Weken = 3 }).Inhoud();
        Assert.Equal(aantal, inhoud.Eenheden.Select(e => e.Code).Distinct().Count());
        Assert.Equal(inhoud.Locaties.Count, inhoud.Locaties.Select(l => (l.AanbiederId, l.Naam)).Distinct().Count());
        Assert.Equal(inhoud.Aanbieders.Count, inhoud.Aanbieders.Select(a => a.Naam).Distinct().Count());
        Assert.Equal(aantal, inhoud.Eenheden.Select(e => (e.LocatieId, e.Naam)).Distinct().Count());
    }

    [Fact]
    public void Niets_lijkt_op_een_bestaand_adres()
    {
        var gemeenten = Gemeente.Alle.Where(g => g.Zorgkantoor == Demovraag.VasteRegio).Select(g => g.Code).ToList();
        Assert.Equal(3, gemeenten.Count);
        Assert.Equal(gemeenten.Order(), Nu.Locaties.Select(l => l.Gemeentecode).Distinct().Order());
        Assert.All(
            Nu.Locaties,
            l =>
            {
                Assert.StartsWith("Voorbeeld", l.Adres, StringComparison.Ordinal);
                Assert.Matches("^309[1-9][A-Z]{2}$", l.Postcode);
                Assert.Matches("^010-0000[0-9]{3}$", l.Telefoon ?? "010-0000000");
                Assert.EndsWith(".example", l.Email ?? ".example", StringComparison.Ordinal);
                Assert.InRange(l.X ?? 900, 800, 1030);
                Assert.InRange(l.Y ?? 4350, 4280, 4420);
            }
        );
        Assert.All(Nu.Eenheden, e => Assert.Contains("Verzonnen", e.Extra, StringComparison.Ordinal));
    }

    [Fact]
    public void Elke_stand_komt_voor()
    {
        Assert.All(Enum.GetValues<AanbodStatus>(), s => Assert.True(Nu.Aanbod.Count(a => a.Status == s) >= 3, $"{s}"));
        var open = Nu.Aanbod.Where(a => a.Status == AanbodStatus.Open).ToList();
        Assert.All(
            Enum.GetValues<Zekerheid>(),
            z => Assert.True(open.Count(a => a.Vrij > 0 && a.ZekerheidOp(Vraag.Peildatum) == z) >= 5, $"{z}")
        );
        Assert.All(
            Enum.GetValues<VasthoudingStatus>(),
            s => Assert.True(Wereld.Vasthoudingen.Count(v => v.Status == s) >= 5, $"{s}")
        );
        Assert.Contains(Wereld.Vasthoudingen, v => v.Status == VasthoudingStatus.Actief && v.Verlengd);
        Assert.Contains(open, a => a.Vanaf > Vraag.Peildatum);
        Assert.Contains(open, a => a.Vastgehouden == a.Vrij && a.Vrij > 0);
        Assert.Contains(open, a => a.BovenCapaciteit is not null);
        Assert.Contains(Nu.Locaties, l => l.Contact is null);
        Assert.Contains(Nu.Locaties, l => l.X is null);
        Assert.Contains(Nu.Eenheden, e => e.OpenVoor == "*");
        Assert.Contains(Nu.Eenheden, e => e.OpenVoor.Contains("55", StringComparison.Ordinal));
        Assert.Contains(Nu.Eenheden, e => e.AantalBuitenGebruik(Vraag.Peildatum) > 0);
        Assert.Contains(Nu.Eenheden, e => e.Beperkingen.Any(b => b.Tot >= Vraag.Peildatum));
        Assert.Contains(Nu.Eenheden, e => e.Profielen.Count == 0);
        Assert.InRange(Nu.Locaties.Count(l => l.BeeindigdOp is not null), 2, 6);
        Assert.All(
            Enum.GetValues<FeitWaarde>(),
            w => Assert.Contains(Nu.Eenheden, e => e.Feiten.Any(f => f.Waarde == w))
        );
    }

    [Fact]
    public void Bevestigingen_lopen_van_vandaag_tot_nooit()
    {
        var dagen = Nu
            .Aanbod.Where(a => a.Status is AanbodStatus.Open or AanbodStatus.Gepauzeerd)
            .Select(a => a.BevestigdOp is { } op ? Vraag.Peildatum.DayNumber - Klok.Datum(op).DayNumber : (int?)null)
            .ToList();
        Assert.InRange(dagen.Count(d => d is null), 10, 60);
        Assert.True(dagen.Count(d => d <= 7) > 150);
        Assert.True(dagen.Count(d => d is > 7 and <= 14) > 20);
        Assert.True(dagen.Count(d => d > 14) > 20);
        Assert.Contains(dagen, d => d >= 60);
        var uit = Assert.Single(Nu.Aanbieders, a => a.MailsUitOp is not null);
        Assert.False(string.IsNullOrWhiteSpace(uit.MailsUitOm));
        Assert.Equal(2, Wereld.Aanbieders.Count(a => a.Gedrag == Gedrag.Nooit));
    }

    [Fact]
    public void Mensen_werken_op_werkdagen_in_kantoortijd() =>
        Assert.All(
            Wereld.Mutaties.Where(m => m.Door != Handelaar.Systeem),
            m =>
            {
                Assert.True(Werkdagen.IsWerkdag(Klok.Datum(m.Op)));
                Assert.InRange(Klok.Lokaal(m.Op).Hour, 8, 17);
            }
        );

    [Fact]
    public void De_bezetting_beweegt_van_week_tot_week()
    {
        var naspel = new Naspel(Wereld);
        var perWeek = naspel
            .Dagen()
            .Where(d => d.DayOfWeek == DayOfWeek.Friday && d > Vraag.Begin.AddDays(28))
            .Select(_ => naspel.Aanbod.Where(a => a.Status == AanbodStatus.Open).Sum(a => a.Vrij))
            .ToList();
        Assert.True(perWeek.Distinct().Count() > 20);
        Assert.InRange(perWeek.Average(), 60, 200);
    }
}

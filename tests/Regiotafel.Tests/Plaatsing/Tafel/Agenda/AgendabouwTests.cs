using Regiotafel.Plaatsing.Tafel.Agenda;

namespace Regiotafel.Tests.Plaatsing.Tafel.Agenda;

/// <summary>The agenda, worked by hand. Today is Monday 30 November 2026; the norm is 91 days.</summary>
public sealed class AgendabouwTests
{
    private static readonly DateOnly Vandaag = new(2026, 11, 30);

    [Fact]
    public void De_punten_staan_in_de_vaste_volgorde_en_een_leeg_punt_ontbreekt()
    {
        var (knel1, knel2, urgent, lang, stap, bewoner, eigen) = (Id(1), Id(2), Id(3), Id(4), Id(5), Id(6), Id(7));
        var feiten = new Agendafeiten(Vandaag)
        {
            Beloften = new DateOnly(2026, 11, 2),
            Knelpunten = [new Agendaknelpunt([knel1, knel2], [Id(90)], 1)],
            Zaken = [Urgent(knel1, 40), Urgent(knel2, 30), Urgent(urgent, 20), new Agendazaak(lang, "7", 100, 91)],
            Stappen = [new Agendastap(Id(80), stap, Id(91), "Kade 12, Boven", new DateOnly(2026, 11, 27))],
            Ketens = [new Agendaketen(Ruil: false, [new Agendaverhuizing(bewoner, "A", "B")])],
            Onbevestigd = [new Agendaplek(Id(92), "Brughuis", null, 2, 1)],
            Inbreng = [new Agendainbreng(eigen, "Kijk hier samen naar.")],
        };

        var agenda = new Agendabouw(feiten).Maak();

        Assert.Equal(
            [
                Agendasoort.Beloften,
                Agendasoort.Knelpunt,
                Agendasoort.Urgent,
                Agendasoort.Norm,
                Agendasoort.Stap,
                Agendasoort.Keten,
                Agendasoort.Onbevestigd,
                Agendasoort.Inbreng,
            ],
            agenda.Punten.Select(p => p.Soort)
        );
        Assert.Equal([knel1, knel2, urgent, lang, stap, bewoner, eigen], agenda.Kaarten);
        Assert.Equal("2 urgente zoekvragen, 1 plek", agenda.Punten[1].Titel);
        Assert.Equal("Keten 1: kaart 6 verhuist van A naar B", agenda.Punten[5].Regels[0].Waarom);
        Assert.Equal("kan 2 zoekvragen helpen, van wie 1 urgent; nooit bevestigd", agenda.Punten[6].Regels[0].Waarom);

        Assert.Empty(new Agendabouw(new Agendafeiten(Vandaag)).Maak().Punten);
    }

    // Friday 20 November + 5 working days = Friday 27 November, and that is past: on the agenda. Monday 23 + 5 = today: not yet.
    [Theory]
    [InlineData("2026-11-20", true)]
    [InlineData("2026-11-22", true)]
    [InlineData("2026-11-23", false)]
    [InlineData("2026-11-30", false)]
    public void Urgent_komt_op_de_agenda_na_meer_dan_vijf_werkdagen_zonder_voorstel(string sinds, bool verwacht)
    {
        var zaak = Urgent(Id(1), 20) with { ZonderVoorstelSinds = Dag(sinds) };
        Assert.Equal(verwacht, Bouw(zaak).Punten.Any(p => p.Soort == Agendasoort.Urgent));
    }

    [Fact]
    public void Met_een_voorstel_geparkeerd_of_met_een_andere_status_is_niemand_urgent_zonder_voorstel()
    {
        var urgent = Urgent(Id(1), 20);
        Assert.Empty(Bouw(urgent with { InVoorstel = true }).Punten);
        Assert.Empty(Bouw(urgent with { Geparkeerd = true }).Punten);
        Assert.Empty(Bouw(urgent with { Status = "7" }).Punten);
    }

    // The norm itself is not too long: 91 days is at the norm, 92 beyond.
    [Fact]
    public void Langer_dan_de_norm_staat_langste_wacht_eerst_en_hoogstens_tien()
    {
        var zaken = Enumerable.Range(0, 13).Select(i => new Agendazaak(Id(i), "7", 90 + i, 91)).ToArray();
        var punt = Assert.Single(Bouw(zaken).Punten);
        Assert.Equal(Enumerable.Range(3, 10).Reverse().Select(Id), punt.Regels.Select(r => r.ZoekvraagId!.Value));
        Assert.EndsWith("Nog 1 staat op de wachtlijst.", punt.Waarom, StringComparison.Ordinal);
    }

    [Fact]
    public void Een_watals_staat_achteraan_met_zijn_uitkomst_en_telt_als_geen_kaart()
    {
        var feiten = new Agendafeiten(Vandaag)
        {
            Inbreng = [new Agendainbreng(Id(7), "Kijk hier samen naar.")],
            Watals = [new Agendawatals(Id(70), "Tuinhuis erbij", "{}", 2), new Agendawatals(Id(71), "Norm", null, 2)],
        };

        var agenda = new Agendabouw(feiten).Maak();

        Assert.Equal(["Zelf ingebracht", "Wat als"], agenda.Punten.Select(p => p.Titel));
        Assert.EndsWith("Nog 2 wachten op de volgende sessie.", agenda.Punten[1].Waarom, StringComparison.Ordinal);
        Assert.Equal(
            [(Id(70), "{}", "Tuinhuis erbij"), (Id(71), null, "Norm")],
            agenda.Punten[1].Regels.Select(r => (r.TafelwatalsId!.Value, r.Uitkomst, r.Waarom))
        );
        Assert.Equal([Id(7)], agenda.Kaarten);
    }

    [Fact]
    public void Een_half_uur_is_voor_twaalf_kaarten_en_wat_over_is_wordt_geteld()
    {
        var urgent = Enumerable.Range(0, 9).Select(i => Urgent(Id(i), 200 - i));
        var lang = Enumerable.Range(20, 9).Select(i => new Agendazaak(Id(i), "7", 150, 91));
        var agenda = Bouw([.. urgent, .. lang]);
        Assert.Equal([9, 3], agenda.Punten.Select(p => p.Regels.Count));
        Assert.EndsWith("Nog 6 staan op de wachtlijst.", agenda.Punten[1].Waarom, StringComparison.Ordinal);
        Assert.Equal(Agendabouw.MeesteKaarten, agenda.Kaarten.Count);
    }

    [Fact]
    public void Een_kaart_ligt_een_keer_op_tafel_met_haar_andere_redenen_en_zonder_datum_of_aantal_dagen()
    {
        var zaak = Urgent(Id(1), 300);
        Assert.Equal("ook: langer dan de norm", Assert.Single(Assert.Single(Bouw(zaak).Punten).Regels).Waarom);
        var knelpunt = new Agendafeiten(Vandaag)
        {
            Zaken = [zaak, Urgent(Id(2), 10)],
            Knelpunten = [new Agendaknelpunt([Id(1), Id(2)], [Id(90)], 1)],
        };
        var punt = Assert.Single(new Agendabouw(knelpunt).Maak().Punten);
        Assert.Equal(
            [
                "ook: meer dan 5 werkdagen zonder voorstel; langer dan de norm",
                "ook: meer dan 5 werkdagen zonder voorstel",
                "",
            ],
            punt.Regels.Select(r => r.Waarom)
        );
    }

    [Fact]
    public void Een_stap_die_vandaag_nog_mag_staat_niet_op_de_agenda()
    {
        var stap = new Agendastap(Id(8), Id(1), Id(9), "Kade", Vandaag);
        Assert.Empty(new Agendabouw(new Agendafeiten(Vandaag) { Stappen = [stap] }).Maak().Punten);
    }

    [Theory]
    [InlineData("40", "40-44")]
    [InlineData("53-56", "50-59")]
    [InlineData("25-29", "25-29")]
    [InlineData("onleesbaar", "onbekend")]
    public void De_kaart_zegt_een_band_van_vijf_jaar_nooit_smaller_dan_wat_bekend_is(string leeftijd, string band) =>
        Assert.Equal(band, Kaartbeeld.Leeftijdsband(leeftijd));

    private static Agendaontwerp Bouw(params Agendazaak[] zaken) =>
        new Agendabouw(new Agendafeiten(Vandaag) { Zaken = zaken }).Maak();

    private static Agendazaak Urgent(Guid id, int dagen) =>
        new(id, "6", dagen, 91) { ZonderVoorstelSinds = Dag("2026-11-02") };

    private static DateOnly Dag(string dag) => DateOnly.Parse(dag, System.Globalization.CultureInfo.InvariantCulture);

    private static Guid Id(int nummer) => new(nummer, 0, 0, new byte[8]);
}

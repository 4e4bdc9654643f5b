using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Tests.Cijfers.Aanlevering;

public sealed class ContractTests
{
    [Fact]
    public void Het_contract_heeft_tien_soorten_met_hun_sleutels() =>
        Assert.Equal(
            [
                "indicaties: client_id, besluitnummer, ingangsdatum",
                "toewijzingen: client_id, besluitnummer, leveringsvorm, instelling_agb, ingangsdatum",
                "leveringen: client_id, besluitnummer, leveringsvorm, instelling_agb, begindatum",
                "wachtlijst: client_id, besluitnummer, ingangsdatum_status",
                "declaraties: declaratie_id",
                "prestatiecodes: prestatiecode, jaar",
                "inwoners: peildatum, gemeentecode",
                "gemeenteregio: gemeentecode, geldig_van",
                "locaties: locatie_id",
                "monitorstand: bron, dimensie, code, peildatum",
            ],
            Contract.Soorten.Select(s => $"{s.Naam}: {string.Join(", ", s.Sleutel.Select(k => k.Naam))}")
        );

    [Theory]
    [InlineData("regio", 32)]
    [InlineData("leveringsvorm", 6)]
    [InlineData("soort_toewijzing", 3)]
    [InlineData("reden_intrekking", 8)]
    [InlineData("leveringsstatus", 7)]
    [InlineData("classificatie", 19)]
    [InlineData("grondslag", 7)]
    [InlineData("contractsegment", 3)]
    [InlineData("herkomst", 6)]
    [InlineData("locatiesoort", 3)]
    [InlineData("locatiebron", 3)]
    [InlineData("standbron", 2)]
    [InlineData("standdimensie", 4)]
    public void Een_codelijst_heeft_al_zijn_waarden_een_keer(string lijst, int aantal)
    {
        var waarden = Waardenlijst.Van(lijst).Waarden;

        Assert.Equal(aantal, waarden.Length);
        Assert.Equal(aantal, waarden.Distinct().Count());
    }

    [Fact]
    public void De_profielen_zijn_die_van_de_ggz_en_van_de_rest_van_de_Wlz()
    {
        // aanlevering.md section 4.
        int[] ggz = [880, 882, 884, 886, 888, 860, 862, 864, 766, 768, 770, 772, 760, 762, 764, 866, 868, 870];
        int[] overig = [996, 997, 998, 999, 190, 191, 790];
        (int Van, int Tot)[] reeksen = [(750, 759), (780, 784), (800, 814), (820, 832), (840, 848), (850, 856)];
        var alles = ggz.Concat(overig).Concat(reeksen.SelectMany(r => Enumerable.Range(r.Van, r.Tot - r.Van + 1)));

        Assert.Equal(alles.Select(c => $"{c}").Order(), Waardenlijst.Van("zzp").Waarden.Order());
    }

    [Fact]
    public void De_regios_zijn_eenendertig_en_de_tweede_code_van_Friesland()
    {
        var regios = Waardenlijst.Van("regio").Waarden;

        Assert.Equal(Enumerable.Range(5501, 33).Where(c => c != 5522).Select(c => $"{c}"), regios.Order());
        Assert.Equal("5502", Regiocode.Eerste("5533"));
        Assert.Null(Regiocode.Eerste("5522"));
    }
}

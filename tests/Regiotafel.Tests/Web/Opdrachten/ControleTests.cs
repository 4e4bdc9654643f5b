using System.Globalization;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Opdrachten;

namespace Regiotafel.Tests.Web.Opdrachten;

/// <summary>The verbs that check a store: right on a good one, and they find what was planted.</summary>
public sealed class ControleTests
{
    [Theory, OpElkeMotor]
    public async Task Het_schema_hoort_bij_deze_versie(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        Assert.Equal(0, (await Voer(wereld, (sp, uit) => SchemaOpdracht.Controleer(sp, uit, default))).Code);
    }

    [Theory, OpElkeMotor]
    public async Task Een_schemabestand_met_een_andere_tekst_wordt_gevonden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zet(wereld, "update kern_schema set sha256 = 'x' where bestand = '001_register.sql'");
        var (code, tekst) = await Voer(wereld, (sp, uit) => SchemaOpdracht.Controleer(sp, uit, default));
        Assert.Equal(1, code);
        Assert.Contains("portfolio/001_register.sql", tekst, StringComparison.Ordinal);
    }

    [Theory, OpElkeMotor]
    public async Task Het_plaatsboek_klopt_na_vasthouden_en_wijzigen(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Wijzig(wereld);
        var (code, tekst) = await Voer(wereld, (sp, uit) => PlaatsboekOpdracht.Controleer(sp, uit, default));
        Assert.Equal((0, true), (code, tekst.Contains(" 0 verschillen", StringComparison.Ordinal)));
    }

    [Theory, OpElkeMotor]
    public async Task Een_teller_buiten_het_plaatsboek_om_wordt_gevonden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zet(wereld, "update portfolio_aanbod set vrij = 3, vastgehouden = 1 where totaal = 12");
        var (code, tekst) = await Voer(wereld, (sp, uit) => PlaatsboekOpdracht.Controleer(sp, uit, default));
        // vrij 3 against 2, vastgehouden 1 against 0 in the ledger, and against 0 holds.
        Assert.Equal((1, true), (code, tekst.Contains(" 3 verschillen", StringComparison.Ordinal)));
    }

    [Theory, OpElkeMotor]
    public async Task De_scan_toont_waar_iets_staat_en_niet_wat(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        Assert.Equal(0, (await Voer(wereld, (sp, uit) => ScanOpdracht.Scan(sp, uit, default))).Code);
        await Zet(wereld, "update portfolio_eenheid set opmerking = 'Bel 06 12345678' where code = 'EEN-00A003'");
        var (code, tekst) = await Voer(wereld, (sp, uit) => ScanOpdracht.Scan(sp, uit, default));
        Assert.Equal(1, code);
        Assert.Contains("telefoon", tekst, StringComparison.Ordinal);
        Assert.DoesNotContain("12345678", tekst, StringComparison.Ordinal);
    }

    /// <summary>What is kept beside the fields of a unit is JSON: "+" and "ö" are escapes there, and words to the scan.</summary>
    [Theory, OpElkeMotor]
    public async Task De_scan_leest_de_onbekende_kolommen_zoals_ze_getypt_zijn(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await Zet(
            wereld,
            """update portfolio_eenheid set extra = '{"Bron":"ook de co\u00F6rdinaten."}' where code = 'EEN-00A003'"""
        );
        var (schoon, tekst) = await Voer(wereld, (sp, uit) => ScanOpdracht.Scan(sp, uit, default));
        Assert.Equal((0, true), (schoon, tekst.Contains("0 met een mogelijke naam", StringComparison.Ordinal)));

        await Zet(
            wereld,
            """update portfolio_eenheid set extra = '{"Bron":"bel \u002B31612345678"}' where code = 'EEN-00A003'"""
        );
        var (code, gevonden) = await Voer(wereld, (sp, uit) => ScanOpdracht.Scan(sp, uit, default));
        Assert.Equal((1, true), (code, gevonden.Contains("telefoon", StringComparison.Ordinal)));
    }

    [Theory, OpElkeMotor]
    public async Task Het_logboek_is_heel_en_het_anker_van_eerder_past(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var anker = Path.Combine(wereld.Map, "anker.csv");
        Assert.Equal(
            0,
            (await Voer(wereld, (sp, uit) => LogboekOpdracht.Controleer(sp, [], anker, uit, default))).Code
        );
        await Wijzig(wereld);
        var ankers = LogboekOpdracht.Lees(await File.ReadAllLinesAsync(anker, TestContext.Current.CancellationToken));
        Assert.NotEmpty(ankers);
        var (code, _) = await Voer(wereld, (sp, uit) => LogboekOpdracht.Controleer(sp, ankers, null, uit, default));
        Assert.Equal(0, code);
    }

    [Theory, OpElkeMotor]
    public async Task Een_anker_dat_niet_past_wordt_gevonden(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ankers = LogboekOpdracht.Lees([$"{Personen.Regio};1;{new string('a', 64)}"]);
        var (code, tekst) = await Voer(wereld, (sp, uit) => LogboekOpdracht.Controleer(sp, ankers, null, uit, default));
        Assert.Equal((1, true), (code, tekst.Contains("niet heel", StringComparison.Ordinal)));
    }

    private static async Task Wijzig(Proefregio wereld)
    {
        var zb = await wereld.Als(Personen.ZbLinde);
        var pagina = await zb.Open("/portfolio");
        await zb.Verstuur(pagina.Formulier("handler=Vrij"), null, ("vrij", "4"));
    }

    private static async Task<(int Code, string Tekst)> Voer(
        Proefregio wereld,
        Func<IServiceProvider, TextWriter, Task<int>> daad
    )
    {
        await using var scope = wereld.In();
        await using var uit = new StringWriter(CultureInfo.InvariantCulture);
        var code = await daad(scope.ServiceProvider, uit);
        return (code, uit.ToString());
    }

    private static async Task Zet(Proefregio wereld, string sql) => Assert.True(await wereld.AlsEigenaar(sql) > 0);
}

using System.Net;
using System.Text.Json;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Toegang.Rechten;

/// <summary>
/// CIZ reads the portfolio "only with an open table there" (matrix). No room with tables stands yet, so no table is open: refused,
/// with a sentence that says when it would be allowed.
/// </summary>
public sealed class TafelbereikTests
{
    private const string Zin = "U ziet dit alleen zolang een tafel openstaat waaraan u deelneemt.";

    [Theory, OpElkeMotor]
    public async Task Zonder_open_tafel_is_het_portfolio_dicht_met_uitleg(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ciz = await wereld.Als(Personen.Ciz);
        var eenheid = (await Paginas.Adressen(wereld, Personen.Ciz)).Single(a =>
            a.StartsWith("/portfolio/eenheden/", StringComparison.Ordinal) && a.Split('/').Length == 4
        );
        foreach (
            var adres in new[]
            {
                "/portfolio",
                "/portfolio?op=2026-03-01",
                "/portfolio/zoeken",
                "/portfolio/overleg",
                $"/portfolio/locaties/{Proefvulling.Lindehof}",
                eenheid,
            }
        )
        {
            var pagina = await ciz.Open(adres);
            Assert.Equal(HttpStatusCode.Forbidden, pagina.Status);
            Assert.Contains(Zin, pagina.Inhoud, StringComparison.Ordinal);
            Assert.DoesNotContain("Lindehof", pagina.Tekst, StringComparison.Ordinal);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_open_tafel_geeft_de_leesapi_403_met_uitleg(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var ciz = await wereld.Als(Personen.Ciz);
        foreach (var adres in new[] { "/api/v1/aanbieders", "/api/v1/locaties", "/api/v1/eenheden" })
        {
            var antwoord = await ciz.Open(adres);
            Assert.Equal(HttpStatusCode.Forbidden, antwoord.Status);
            var detail = JsonDocument.Parse(antwoord.Tekst).RootElement.GetProperty("detail").GetString();
            Assert.StartsWith(Zin, detail, StringComparison.Ordinal);
        }
    }

    [Theory, OpElkeMotor]
    public async Task Zonder_open_tafel_staat_de_kamer_niet_in_het_menu_en_niets_op_Mijn_werk(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var thuis = await (await wereld.Als(Personen.Ciz)).Open("/");
        Assert.DoesNotContain("/portfolio", thuis.Tekst, StringComparison.Ordinal);
        Assert.Contains("Er wacht niets op u.", thuis.Inhoud, StringComparison.Ordinal);
    }
}

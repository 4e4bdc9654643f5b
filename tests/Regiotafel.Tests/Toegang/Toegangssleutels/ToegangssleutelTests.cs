using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Toegang.Toegangssleutels;

public sealed class ToegangssleutelTests
{
    private const string VersNodig = "/account/toegangssleutel";

    [Theory, OpElkeMotor]
    public async Task Met_een_toegangssleutel_is_iemand_in_een_stap_aangemeld(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var sleutel = await Sleutelproef.Maak(await wereld.Als(Personen.ZbLinde));
        var bezoeker = wereld.Bezoeker();
        Assert.Equal("/", (await Sleutelproef.MeldAan(bezoeker, sleutel)).Naar);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.Open(VersNodig)).Status);
        Assert.Contains("laptop van het werk", (await bezoeker.Open("/account")).Inhoud);
    }

    [Theory, OpElkeMotor]
    public async Task Een_uitdaging_werkt_een_keer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        // Without a counter nothing but the challenge itself tells a second use from a first.
        using var zonderTeller = new Proefsleutel { Teller = 0 };
        Assert.True(
            Sleutelproef.IsBinnen(
                await Sleutelproef.VoegToe(await wereld.Als(Personen.ZbLinde), zonderTeller, "telefoon")
            )
        );
        var bezoeker = wereld.Bezoeker();
        var vraag = await Sleutelproef.VraagAanmelden(bezoeker);
        var antwoord = zonderTeller.Teken(vraag.Opties);
        Assert.True(Sleutelproef.IsBinnen(await Sleutelproef.GeefAanmelden(bezoeker, vraag.Uitdaging, antwoord)));
        var tweede = await Sleutelproef.GeefAanmelden(wereld.Bezoeker(), vraag.Uitdaging, antwoord);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, tweede.Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_geweigerd_antwoord_verbruikt_de_uitdaging_ook(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var sleutel = await Sleutelproef.Maak(await wereld.Als(Personen.ZbLinde));
        var bezoeker = wereld.Bezoeker();
        var vraag = await Sleutelproef.VraagAanmelden(bezoeker);
        Assert.False(Sleutelproef.IsBinnen(await Sleutelproef.GeefAanmelden(bezoeker, vraag.Uitdaging, "{}")));
        var goed = await Sleutelproef.GeefAanmelden(bezoeker, vraag.Uitdaging, sleutel.Teken(vraag.Opties));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, goed.Status);
    }

    [Theory, OpElkeMotor]
    public async Task Een_uitdaging_is_na_vijf_minuten_op(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var sleutel = await Sleutelproef.Maak(await wereld.Als(Personen.ZbLinde));
        var bezoeker = wereld.Bezoeker();
        var vraag = await Sleutelproef.VraagAanmelden(bezoeker);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(5));
        var laat = await Sleutelproef.GeefAanmelden(bezoeker, vraag.Uitdaging, sleutel.Teken(vraag.Opties));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, laat.Status);
    }

    [Theory, OpElkeMotor]
    public async Task De_toegangssleutel_maakt_de_tweede_factor_weer_vers(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bezoeker = await wereld.Als(Personen.ZbLinde);
        using var sleutel = await Sleutelproef.Maak(bezoeker);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(11));
        Assert.StartsWith("/bevestig-uzelf", (await bezoeker.Open(VersNodig)).Naar);
        var vraag = await Sleutelproef.VraagBevestigen(bezoeker);
        var klaar = await Sleutelproef.GeefBevestigen(bezoeker, vraag.Uitdaging, sleutel.Teken(vraag.Opties));
        Assert.Equal(VersNodig, klaar.Naar);
        Assert.Equal(HttpStatusCode.OK, (await bezoeker.Open(VersNodig)).Status);
    }

    [Theory, OpElkeMotor]
    public async Task De_sleutel_of_de_uitdaging_van_een_ander_bevestigt_niets(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (linde, brughuis) = (await wereld.Als(Personen.ZbLinde), await wereld.Als(Personen.ZbBrughuis));
        using var eigen = await Sleutelproef.Maak(linde);
        using var ander = await Sleutelproef.Maak(brughuis);
        wereld.Tijd.Verder(TimeSpan.FromMinutes(11));
        var vraag = await Sleutelproef.VraagBevestigen(linde);
        var metAnder = await Sleutelproef.GeefBevestigen(linde, vraag.Uitdaging, ander.Teken(vraag.Opties));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, metAnder.Status);
        vraag = await Sleutelproef.VraagBevestigen(brughuis);
        var vanAnder = await Sleutelproef.GeefBevestigen(linde, vraag.Uitdaging, eigen.Teken(vraag.Opties));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, vanAnder.Status);
        vraag = await Sleutelproef.VraagAanmelden(linde);
        var omAanTeMelden = await Sleutelproef.GeefBevestigen(linde, vraag.Uitdaging, eigen.Teken(vraag.Opties));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, omAanTeMelden.Status);
        Assert.StartsWith("/bevestig-uzelf", (await linde.Open(VersNodig)).Naar);
    }

    [Theory, OpElkeMotor]
    public async Task Toevoegen_vraagt_een_naam_zonder_persoon_en_een_sleutel_die_de_gebruiker_controleert(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bezoeker = await wereld.Als(Personen.ZbLinde);
        using var sleutel = new Proefsleutel();
        Assert.Contains("een naam", (await Sleutelproef.VoegToe(bezoeker, sleutel, "")).Inhoud);
        var bsn = await Sleutelproef.VoegToe(bezoeker, sleutel, "laptop 111222333");
        Assert.Contains("naar een persoon", bsn.Inhoud);
        sleutel.Controleert = false;
        var geweigerd = await Sleutelproef.VoegToe(bezoeker, sleutel, "laptop");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, geweigerd.Status);
        Assert.Contains("nog geen toegangssleutel", (await bezoeker.Open("/account")).Inhoud);
    }

    [Theory, OpElkeMotor]
    public async Task Een_verwijderde_toegangssleutel_werkt_niet_meer(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var bezoeker = await wereld.Als(Personen.ZbLinde);
        using var sleutel = await Sleutelproef.Maak(bezoeker);
        var pagina = await bezoeker.Open("/account");
        await bezoeker.Verstuur(pagina.Formulier("handler=SleutelWeg"), null);
        Assert.False(Sleutelproef.IsBinnen(await Sleutelproef.MeldAan(wereld.Bezoeker(), sleutel)));
    }

    [Theory, OpElkeMotor]
    public async Task Het_logboek_noemt_de_factor_en_nooit_de_sleutel(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        using var sleutel = await Sleutelproef.Maak(await wereld.Als(Personen.ZbLinde));
        await Sleutelproef.MeldAan(wereld.Bezoeker(), sleutel);
        await using var scope = wereld.In();
        var regels = await scope
            .ServiceProvider.GetRequiredService<ToegangDb>()
            .Logregels.ToListAsync(TestContext.Current.CancellationToken);
        Assert.Contains(regels, r => r is { Actie: "toegangssleutel toevoegen", Velden: "Toegangssleutels" });
        Assert.Contains(regels, r => r is { Actie: "aanmelden", Factor: "toegangssleutel", Gelukt: true });
        Assert.DoesNotContain(sleutel.Nummer, JsonSerializer.Serialize(regels), StringComparison.Ordinal);
    }
}

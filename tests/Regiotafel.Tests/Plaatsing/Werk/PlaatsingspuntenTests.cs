using Regiotafel.Kern.Werk;
using Regiotafel.Plaatsing.Werk;
using Regiotafel.Tests.Plaatsing.Voorstellen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Werk;

/// <summary>What Mijn werk says about placing people.</summary>
public sealed class PlaatsingspuntenTests
{
    [Theory]
    [InlineData(-1, Urgentie.TeLaat)]
    [InlineData(0, Urgentie.Vandaag)]
    [InlineData(7, Urgentie.DezeWeek)]
    [InlineData(8, Urgentie.Later)]
    public void Hoe_snel_iets_moet_volgt_uit_de_dag(int dagen, Urgentie urgentie)
    {
        var vandaag = new DateOnly(2026, 11, 2);

        Assert.Equal(urgentie, Plaatsingspunten.Wanneer(vandaag.AddDays(dagen), vandaag));
    }

    [Theory, OpElkeMotor]
    public async Task De_aanbieder_ziet_op_zijn_werk_dat_een_voorstel_wacht_en_geen_code(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        var (zoekvraag, voorstel) = await Voorstelproef.Nieuw(wereld);

        var werk = (await (await wereld.Als(Personen.ZbBrughuis)).Open("/")).Inhoud;
        Assert.Contains($"Antwoord op een voorstel voor {voorstel.Plek}", werk, StringComparison.Ordinal);
        Assert.DoesNotContain(zoekvraag.Code.ToString(), werk, StringComparison.Ordinal);
        var zelf = (await (await wereld.Als(Personen.ZbLinde)).Open("/")).Inhoud;
        Assert.DoesNotContain("Antwoord op een voorstel", zelf, StringComparison.Ordinal);
    }
}

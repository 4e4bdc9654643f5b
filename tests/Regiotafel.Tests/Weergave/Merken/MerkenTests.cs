using Regiotafel.Weergave.Merken;

namespace Regiotafel.Tests.Weergave.Merken;

public sealed class MerkenTests
{
    private static readonly DateOnly Dag = new(2026, 11, 1);

    [Theory]
    [InlineData(Versheidstand.Vers, "vers", "#v-vers")]
    [InlineData(Versheidstand.LooptAf, "loopt af", "#v-looptaf")]
    [InlineData(Versheidstand.NietBevestigd, "niet bevestigd", "#v-nietbevestigd")]
    public async Task Versheid_heeft_vorm_woord_en_datum(Versheidstand stand, string woord, string vorm)
    {
        var html = await Tekenproef.Teken(
            new VersheidTagHelper
            {
                Stand = stand,
                Datum = Dag,
                Peildatum = Dag,
            }
        );

        Assert.Contains($"<use href=\"{vorm}\"></use>", html, StringComparison.Ordinal);
        Assert.Contains(
            $"<span>{woord} <time datetime=\"2026-11-01\">1-11</time></span>",
            html,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Zonder_datum_is_er_nooit_bevestigd() =>
        Assert.Contains(
            "<span>nooit bevestigd</span>",
            await Tekenproef.Teken(new VersheidTagHelper { Stand = Versheidstand.NietBevestigd }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Oordeelstand.Past, "past")]
    [InlineData(Oordeelstand.PastBijna, "past bijna")]
    [InlineData(Oordeelstand.PastNiet, "past niet")]
    [InlineData(Oordeelstand.Onbekend, "onbekend")]
    public async Task Een_oordeel_heeft_zijn_woord(Oordeelstand stand, string woord) =>
        Assert.Contains(
            $"</svg><span>{woord}</span>",
            await Tekenproef.Teken(new OordeelTagHelper { Stand = stand }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(Zekerheidstand.Indicatief, 2)]
    [InlineData(Zekerheidstand.Aangeboden, 1)]
    [InlineData(Zekerheidstand.Toegezegd, 0)]
    public async Task Zekerheid_telt_een_tot_drie_balken(Zekerheidstand stand, int uit)
    {
        var html = await Tekenproef.Teken(new ZekerheidTagHelper { Stand = stand });

        Assert.Equal(3, html.Split("<rect").Length - 1);
        Assert.Equal(uit, html.Split("rt-uit").Length - 1);
    }

    [Fact]
    public async Task Een_toezegging_noemt_haar_einde() =>
        Assert.EndsWith(
            "toegezegd tot 1-11-2026</span>",
            await Tekenproef.Teken(new ZekerheidTagHelper { Stand = Zekerheidstand.Toegezegd, Tot = Dag }),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Elk_teken_staat_in_het_vel_met_vormen()
    {
        var vel = await File.ReadAllTextAsync(
            Path.Combine(Huis.Broncode.Wortel, "src", "Weergave", "_Tekens.cshtml"),
            TestContext.Current.CancellationToken
        );
        foreach (var teken in Enum.GetValues<Teken>())
        {
            var html = await Tekenproef.Teken(new TekenTagHelper { Naam = teken });
            var vorm = html.Split("#")[1].Split('"')[0];
            Assert.Contains($"<symbol id=\"{vorm}\"", vel, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Een_gelukte_melding_wordt_voorgelezen() =>
        Assert.Contains(
            "role=\"status\"",
            await Tekenproef.Teken(new MeldingTagHelper { Titel = "Vastgehouden", Soort = Meldingsoort.Goed }),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Een_kerngetal_zegt_hoeveel_van_hoeveel() =>
        Assert.Contains(
            "<dt>locaties bevestigd</dt><dd>8 <small>van 1.400</small></dd>",
            await Tekenproef.Teken(
                new KerngetalTagHelper
                {
                    Waarde = 8,
                    Van = 1400,
                    Label = "locaties bevestigd",
                }
            ),
            StringComparison.Ordinal
        );
}

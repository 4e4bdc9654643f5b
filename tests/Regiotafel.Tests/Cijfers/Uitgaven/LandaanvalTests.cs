namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>All public tables of all editions of the invented country, opened in one go: nobody outside can pin a small count.</summary>
public sealed class LandaanvalTests
{
    [Fact]
    public void Uit_alle_openbare_tabellen_van_het_land_is_geen_klein_aantal_te_halen()
    {
        var (uitgave, waar) = (Openland.Uitgave, Openland.Waar);
        var aanvaller = new Landkennis(waar).Vertel(uitgave.Tabellen, (_, _, band) => band);
        aanvaller.ValAan();
        TestContext.Current.SendDiagnosticMessage(
            "{0} cellen, {1} regels, {2} mogelijk klein, {3} gevonden, {4} volledig",
            aanvaller.Cellen,
            aanvaller.Regels,
            aanvaller.Verdacht,
            aanvaller.Gevonden.Count,
            aanvaller.Volledig.Count
        );
        Assert.Empty(aanvaller.Gevonden);
        Assert.Empty(aanvaller.Volledig);
        Assert.True(aanvaller.Verdacht > 1000, "er is te weinig klein om iets te bewijzen");
    }

    [Fact]
    public void Met_precieze_totalen_haalt_dezelfde_aanvaller_er_wel_uit()
    {
        var (uitgave, waar) = (Openland.Uitgave, Openland.Waar);
        // The counter-proof: all regions together are printed exactly.
        var aanvaller = new Landkennis(waar).Vertel(
            uitgave.Tabellen,
            (naam, echt, band) => naam.Contains(" ALLE ", StringComparison.Ordinal) ? (echt, echt) : band
        );
        aanvaller.ValAan();
        Assert.NotEmpty(aanvaller.Gevonden);
    }
}

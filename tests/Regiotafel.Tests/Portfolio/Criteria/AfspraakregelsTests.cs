using static Regiotafel.Tests.Portfolio.Criteria.Voorbeeldpaar;

namespace Regiotafel.Tests.Portfolio.Criteria;

public sealed class AfspraakregelsTests
{
    [Theory]
    [InlineData("G-1")]
    [InlineData("L-1")]
    [InlineData("A-1")]
    public void Wie_ergens_niet_wil_wonen_past_daar_niet(string code)
    {
        Assert.Equal(
            "niet Client: De cliënt wil hier niet wonen.",
            Uitkomst("UIT", Client with { Uitgesloten = ["X", code] }, PassendePlek)
        );
        Assert.Equal("past", Uitkomst("UIT", Client with { Uitgesloten = ["X"] }, PassendePlek));
    }

    [Fact]
    public void Een_plek_past_tot_en_met_de_laatste_dag_van_de_horizon()
    {
        // 2 November + 42 days = 14 December
        Assert.Equal("past", Uitkomst("DAT", Client, PassendePlek with { Vanaf = null }));
        Assert.Equal("past", Uitkomst("DAT", Client, PassendePlek with { Vanaf = new(2026, 12, 14) }));
        Assert.Equal(
            "niet Aanbieder: Deze plek is pas vrij op 15-12-2026; we kijken tot en met 14-12-2026.",
            Uitkomst("DAT", Client, PassendePlek with { Vanaf = new(2026, 12, 15) })
        );
    }

    [Fact]
    public void Een_bevestiging_houdt_veertien_dagen_of_zo_lang_als_de_groep_zegt()
    {
        Assert.Equal(
            "onbekend Aanbieder: Nog nooit bevestigd.",
            Uitkomst("VRS", Client, PassendePlek with { BevestigdOp = null })
        );
        Assert.Equal("past", Uitkomst("VRS", Client, PassendePlek with { BevestigdOp = new(2026, 10, 19) })); // 14 days
        Assert.Equal(
            "onbekend Aanbieder: Niet meer bevestigd sinds 18-10-2026.",
            Uitkomst("VRS", Client, PassendePlek with { BevestigdOp = new(2026, 10, 18) })
        );
        Assert.Equal(
            "past",
            Uitkomst("VRS", Client, PassendePlek with { BevestigdOp = new(2026, 10, 18), HoudbaarheidDagen = 15 })
        );
        Assert.Equal(
            "onbekend Aanbieder: Niet meer bevestigd sinds 01-11-2026.",
            Uitkomst("VRS", Client, PassendePlek with { HoudbaarheidDagen = 0 })
        );
    }

    [Theory]
    [InlineData(false, "6", "", "past")]
    [InlineData(false, null, "", "past")]
    [InlineData(true, "6", "A-1", "past")]
    [InlineData(false, "2", "L-1", "past")]
    [InlineData(true, "6", "X", "niet Client: Deze plek staat niet op de voorkeurslijst van de cliënt.")]
    [InlineData(false, "2", "", "niet Client: Deze plek staat niet op de voorkeurslijst van de cliënt.")]
    public void Alleen_voorkeur_of_status_2_vraagt_een_plek_van_de_lijst(
        bool alleen,
        string? status,
        string voorkeur,
        string verwacht
    ) =>
        Assert.Equal(
            verwacht,
            Uitkomst(
                "VKR",
                Client with
                {
                    AlleenVoorkeur = alleen,
                    Status = status,
                    Voorkeuren = voorkeur == "" ? [] : [voorkeur],
                },
                PassendePlek
            )
        );

    [Theory]
    [InlineData("indicatief", "onbekend Aanbieder: De aanbieder noemt deze plek alleen als indicatie.")]
    [InlineData("aangeboden", "past")]
    [InlineData("toegezegd", "past")]
    public void Zekerheid(string zekerheid, string verwacht) =>
        Assert.Equal(verwacht, Uitkomst("ZEK", Client, PassendePlek with { Zekerheid = zekerheid }));

    [Fact]
    public void Op_precies_de_grootste_afstand_past_een_plek_nog()
    {
        // 3-4-5: 60² + 80² = 100², exactly 10 km
        Assert.Equal("past", Uitkomst("AFS", Client with { MaxKm = 10 }, PassendePlek with { Plek = new(960, 4080) }));
        Assert.Equal(
            "niet Client: Verder dan 10 kilometer van het netwerk van de cliënt.",
            Uitkomst("AFS", Client with { MaxKm = 10 }, PassendePlek with { Plek = new(961, 4080) })
        );
    }

    [Fact]
    public void Zonder_coordinaat_is_de_afstand_onbekend_en_zonder_grens_niet_van_belang()
    {
        Assert.Equal("past", Uitkomst("AFS", Client with { Netwerk = null }, PassendePlek with { Plek = null }));
        Assert.Equal(
            "onbekend Indiener: De afstand is niet te berekenen.",
            Uitkomst("AFS", Client with { MaxKm = 10, Netwerk = null }, PassendePlek with { Plek = null })
        );
        Assert.Equal(
            "onbekend Aanbieder: De afstand is niet te berekenen.",
            Uitkomst("AFS", Client with { MaxKm = 10 }, PassendePlek with { Plek = null })
        );
    }

    [Fact]
    public void Parkeren_en_afwijzen_eindigen_op_hun_datum()
    {
        DateOnly vandaag = new(2026, 11, 2);
        Assert.Equal("past", Uitkomst("PRK", Client with { GeparkeerdTot = vandaag }, PassendePlek));
        Assert.Equal(
            "niet Coordinator: De zoekvraag is geparkeerd tot 03-11-2026.",
            Uitkomst("PRK", Client with { GeparkeerdTot = vandaag.AddDays(1) }, PassendePlek)
        );
        Assert.Equal("past", Uitkomst("AFW", Client with { Afwijzingen = [new("G-1", vandaag)] }, PassendePlek));
        Assert.Equal(
            "niet Coordinator: Deze plek is afgewezen; opnieuw mogelijk vanaf 01-02-2027.",
            Uitkomst(
                "AFW",
                Client with
                {
                    Afwijzingen =
                    [
                        new("L-1", new(2026, 12, 1)),
                        new("A-1", new(2027, 2, 1)),
                        new("X", new(2028, 1, 1)),
                    ],
                },
                PassendePlek
            )
        );
    }

    [Fact]
    public void Een_bewoner_doet_alleen_met_toestemming_mee()
    {
        Assert.Equal("past", Uitkomst("TOE", Client, PassendePlek));
        Assert.Equal("past", Uitkomst("TOE", Client with { Doorstroom = true, Toestemming = true }, PassendePlek));
        Assert.Equal(
            "niet Client: De cliënt heeft geen toestemming gegeven voor een doorstroomketen.",
            Uitkomst("TOE", Client with { Doorstroom = true }, PassendePlek)
        );
    }
}

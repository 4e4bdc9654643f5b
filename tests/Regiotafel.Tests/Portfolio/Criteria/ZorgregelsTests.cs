using Regiotafel.Portfolio.Deur;
using static Regiotafel.Tests.Portfolio.Criteria.Voorbeeldpaar;

namespace Regiotafel.Tests.Portfolio.Criteria;

public sealed class ZorgregelsTests
{
    [Theory]
    [InlineData("geen", true, "past")]
    [InlineData("geen", null, "past")]
    [InlineData("sluit_uit", false, "past")]
    [InlineData("in_overleg", false, "past")]
    [InlineData("sluit_uit", true, "niet Aanbieder: Contra-indicatie op deze plek: actieve verslaving.")]
    [InlineData("in_overleg", true, "onbekend Aanbieder: De aanbieder wil eerst overleggen over: actieve verslaving.")]
    [InlineData("sluit_uit", null, "onbekend Indiener: Nog niet bekend of dit speelt: actieve verslaving.")]
    [InlineData("in_overleg", null, "onbekend Indiener: Nog niet bekend of dit speelt: actieve verslaving.")]
    public void Contra_indicatie(string stand, bool? speelt, string verwacht)
    {
        var kenmerken = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (speelt is { } waarde)
        {
            kenmerken["verslaving_actief"] = waarde;
        }

        Assert.Equal(
            verwacht,
            Uitkomst(
                "CON.verslaving_actief",
                Client with
                {
                    Kenmerken = kenmerken,
                },
                PassendePlek with
                {
                    ContraIndicaties = new Dictionary<string, string> { ["verslaving_actief"] = stand },
                }
            )
        );
    }

    [Theory]
    [InlineData("nodig", true, "past")]
    [InlineData("misschien", true, "past")]
    [InlineData("nodig", false, "niet Aanbieder: Nodig en hier niet aanwezig: geschikt voor een rolstoel.")]
    [InlineData("beide", false, "niet Aanbieder: Nodig en hier niet aanwezig: geschikt voor een rolstoel.")]
    [InlineData(
        "nodig",
        null,
        "onbekend Aanbieder: Nog niet bekend of dit hier aanwezig is: geschikt voor een rolstoel."
    )]
    [InlineData("misschien", false, "onbekend Indiener: Nog niet bekend of dit nodig is: geschikt voor een rolstoel.")]
    [InlineData("misschien", null, "onbekend Indiener: Nog niet bekend of dit nodig is: geschikt voor een rolstoel.")]
    public void Voorziening(string nodig, bool? aanwezig, string verwacht)
    {
        var voorzieningen = new Dictionary<string, bool>(StringComparer.Ordinal);
        if (aanwezig is { } waarde)
        {
            voorzieningen["rolstoel"] = waarde;
        }

        Assert.Equal(
            verwacht,
            Uitkomst(
                "VRZ.rolstoel",
                Client with
                {
                    Nodig = nodig is "nodig" or "beide" ? ["rolstoel"] : [],
                    MisschienNodig = nodig is "misschien" or "beide" ? ["rolstoel"] : [],
                },
                PassendePlek with
                {
                    Voorzieningen = voorzieningen,
                }
            )
        );
    }

    [Fact]
    public void Een_code_buiten_de_lijst_heet_naar_zijn_eigen_woorden() =>
        Assert.Equal(
            "niet Aanbieder: Nodig en hier niet aanwezig: eigen tuin achter.",
            Uitkomst(
                "VRZ.eigen_tuin_achter",
                Client with
                {
                    Nodig = ["eigen_tuin_achter"],
                },
                PassendePlek with
                {
                    Voorzieningen = new Dictionary<string, bool> { ["eigen_tuin_achter"] = false },
                }
            )
        );

    [Fact]
    public void Alleen_wat_de_client_nodig_heeft_en_wat_de_plek_noemt_telt_mee_op_volgorde_van_code()
    {
        var uitkomst = Criteriumtoets.Toets(
            Client with
            {
                Nodig = ["rolstoel", "gesloten"],
                Kenmerken = new Dictionary<string, bool> { ["lvb"] = true },
            },
            PassendePlek with
            {
                Voorzieningen = new Dictionary<string, bool> { ["huisdier"] = false },
                ContraIndicaties = new Dictionary<string, string>
                {
                    ["brandgevaar"] = "geen",
                    ["agressie"] = "sluit_uit",
                },
            },
            Moment
        );

        Assert.Equal(
            [
                "FIN",
                "PRO",
                "LEV",
                "LFT",
                "CON.agressie",
                "CON.brandgevaar",
                "VRZ.gesloten",
                "VRZ.rolstoel",
                "GES",
                "REG",
                "UIT",
                "DAT",
                "VRS",
                "VKR",
                "ZEK",
                "AFS",
                "PRK",
                "AFW",
                "TOE",
            ],
            uitkomst.Criteria.Select(c => c.Criterium)
        );
    }
}

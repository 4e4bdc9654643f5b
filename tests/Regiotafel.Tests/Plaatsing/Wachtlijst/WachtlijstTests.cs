using Regiotafel.Plaatsing.Instellingen;
using Regiotafel.Plaatsing.Wachtlijst;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Instellingen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;

namespace Regiotafel.Tests.Plaatsing.Wachtlijst;

/// <summary>The waiting list, counted by hand.</summary>
public sealed class WachtlijstTests
{
    private static readonly DateOnly Dag = Plekproef.Dag;

    [Theory]
    [InlineData(0, "0,0 × de norm", false)]
    [InlineData(91, "1,0 × de norm", false)]
    [InlineData(92, "1,0 × de norm", true)]
    [InlineData(128, "1,4 × de norm", true)]
    [InlineData(191, "2,0 × de norm", true)]
    public void De_norm_is_dertien_weken_en_telt_pas_als_zij_voorbij_is(int dagen, string zin, bool teLang)
    {
        // 13 weeks are 91 days: 128 * 10 / 91 = 14 tenths, 191 * 10 / 91 = 20.
        var rij = new Wachtlijstrij(Zoekvraagproef.Beeld("7", dagen), Passend: 0, Normdagen: 91);

        Assert.Equal((zin, teLang), (rij.Normzin, rij.TeLang));
    }

    [Fact]
    public void Zonder_norm_wacht_niemand_te_lang()
    {
        var rij = new Wachtlijstrij(Zoekvraagproef.Beeld("2", 900), Passend: 3, Normdagen: null);

        Assert.Equal(("geen norm", false), (rij.Normzin, rij.TeLang));
    }

    [Fact]
    public void De_totalen_per_status_met_de_hand_geteld()
    {
        List<Zoekvraagbeeld> alle =
        [
            Zoekvraagproef.Beeld("7", 10),
            Zoekvraagproef.Beeld("7", 92),
            Zoekvraagproef.Beeld("7", 300),
            Zoekvraagproef.Beeld("7", 50),
            Zoekvraagproef.Beeld("6", 91),
        ];

        // Of 10, 50, 92 and 300 half wait at most 50 days; 92 and 300 are beyond 91.
        Assert.Equal(new Wachtlijsttotaal("7", 4, 2, 50), Wachtlijstlezer.Totaal("7", alle, Normtabel.Leeg, Dag));
        Assert.Equal(new Wachtlijsttotaal("6", 1, 0, 91), Wachtlijstlezer.Totaal("6", alle, Normtabel.Leeg, Dag));
        Assert.Equal(
            new Wachtlijsttotaal("7", null, null, null),
            Wachtlijstlezer.Totaal("7", alle, Normtabel.Leeg, Dag).Verhul()
        );
        Assert.Equal(new Wachtlijsttotaal("7", 12, null, 50), new Wachtlijsttotaal("7", 12, 3, 50).Verhul());
        Assert.Equal(
            new Wachtlijsttotaal("2", 0, null, null) { ZonderNorm = true },
            Wachtlijstlezer.Totaal("2", alle, Normtabel.Leeg, Dag)
        );

        // A region that set a norm for 2 and took that of 7 away; nobody waits with either.
        var norm = new Normtabel([Normproef.Gesteld("2", 26, Dag), Normproef.Gesteld("7", null, Dag)]);
        Assert.Equal(new Wachtlijsttotaal("2", 0, 0, null), Wachtlijstlezer.Totaal("2", [], norm, Dag));
        Assert.Equal(
            new Wachtlijsttotaal("7", 0, null, null) { ZonderNorm = true },
            Wachtlijstlezer.Totaal("7", [], norm, Dag)
        );
    }
}

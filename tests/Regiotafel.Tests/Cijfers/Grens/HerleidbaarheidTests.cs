using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Grens;
using static Regiotafel.Tests.Cijfers.Grens.Proeftabel;

namespace Regiotafel.Tests.Cijfers.Grens;

public sealed class HerleidbaarheidTests
{
    private const string Maand = "2024-01";

    // Four profiles with 3, one with none: shown as 5, 5, 5, 5 and "0 tot 2", the total of 12 as 10 (8 to 12).
    // Four times at least 3 is 12 already, so each would be exactly 3.
    private static Grenstabel Lek() => Instroom(3, 3, 3, 3, 0);

    [Fact]
    public void Een_aantal_dat_uit_te_rekenen_is_maakt_het_totaal_grover()
    {
        var uitslag = Open(Doelgroep.Openbaar, Vast, Lek());
        var totaal = Cijfer(uitslag, "5521", "", Maand);
        Assert.Equal(
            ("10 (werkelijk 5 tot 14)", Vertrouwelijkheid.Vergroofd),
            (totaal.Tekst, totaal.Vertrouwelijkheid)
        );
        Assert.Equal("5 (werkelijk 3 tot 7)", Cijfer(uitslag, "5521", "zzp=880", Maand).Tekst);
    }

    [Fact]
    public void Een_indeling_zonder_eigen_totaal_heeft_dat_van_de_andere()
    {
        // The same counts by age: that breakdown shares the total of the one by profile.
        var tabel = new Proeftabel("instroom-maand", "1.0").Cel("5521", "", 12, null, Maand);
        foreach (var (klasse, aantal) in new[] { "0-17", "18-26", "27-44", "45-64", "65+" }.Zip([0L, 3, 3, 3, 3]))
        {
            tabel.Cel("5521", $"leeftijd={klasse}", aantal, null, Maand);
        }
        Assert.Equal(
            "10 (werkelijk 5 tot 14)",
            Cijfer(Open(Doelgroep.Openbaar, Vast, tabel.Maak()), "5521", "", Maand).Tekst
        );
    }

    [Fact]
    public void Zonder_vergroven_is_het_uit_te_rekenen()
    {
        var net = Netbouwer.Bouw([Lek()], Vast);
        var insluiting = new Insluiting(net, Vast.Rond);
        var lekken = Regiotafel.Cijfers.Grens.Herleidbaarheid.Lekken(net, insluiting, Vast).ToList();
        Assert.Contains(lekken, l => net.Cellen[l.Cel].Naam.Contains("5521 zzp=880", StringComparison.Ordinal));
        Assert.All(lekken.Where(l => l.Soort == Leksoort.KleinAantal), l => Assert.Equal(3, insluiting.Laag(l.Cel)));
    }

    [Fact]
    public void Een_gewone_tabel_blijft_op_vijf()
    {
        var uitslag = Open(Doelgroep.Openbaar, Vast, Instroom(30, 12, 44, 8, 1));
        Assert.All(
            uitslag.Uitgave!.Tabellen[0].Cijfers,
            c => Assert.Equal(Vertrouwelijkheid.Afgerond, c.Vertrouwelijkheid)
        );
    }

    [Fact]
    public void Wat_na_alle_rondes_nog_uit_te_rekenen_is_houdt_de_uitgave_tegen()
    {
        // A count of 3 that equals another one that is shown exactly, and no total to coarsen.
        var net = new Aantallennet();
        var klein = net.Voeg(new("klein", new(3), 1, 5));
        var precies = net.Voeg(new("precies", new(3), 1, 1));
        Assert.True(net.Verbind(new([(klein, 1), (precies, -1)], true, [])));
        Assert.Equal(
            ["klein: het precieze aantal is uit te rekenen", "precies: het precieze aantal is uit te rekenen"],
            Regiotafel.Cijfers.Grens.Herleidbaarheid.Toets(net, Vast)
        );
    }

    [Fact]
    public void Wie_bewezen_overal_in_zit_telt_ook_als_lek()
    {
        // 20 in all, one part of 20 and one that is proven empty by another relation.
        var net = new Aantallennet();
        var (vol, leeg, geheel, nul) = (Cel(net, 20), Cel(net, 0), Cel(net, 20), net.Voeg(new("nul", new(0), 1, 1)));
        net.Verbind(Verband.Som([vol, leeg], geheel));
        net.Verbind(Verband.Deel(leeg, nul));
        var soorten = Soorten(net, Vast);
        Assert.Contains(Leksoort.BewezenVolledig, soorten);
        Assert.DoesNotContain(Leksoort.BewezenLeeg, soorten);
        Assert.Contains(Leksoort.BewezenLeeg, Soorten(net, Met("bewezen-leeg: toegestaan", "bewezen-leeg: verboden")));
        Assert.Empty(Soorten(net, Met("bewezen-volledig: verboden", "bewezen-volledig: toegestaan")));
    }

    [Fact]
    public void Dezelfde_mensen_in_twee_tabellen_zijn_een_aantal()
    {
        var tegel = new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 12).Cel("5521", "", 31).Maak();
        var ratio = new Proeftabel("klantenratio", "2.0").Cel("5503", "", 12, 9000).Cel("5521", "", 31, 8000).Maak();
        var net = Netbouwer.Bouw([tegel, ratio], Vast);
        Assert.Equal(3, net.Cellen.Count);
        Assert.Same(Vind(net, tegel, "5521"), Vind(net, ratio, "5521"));
    }

    [Fact]
    public void De_brug_tussen_stand_en_stroom_telt_mee()
    {
        var stand = new Proeftabel("stand-eind-maand", "1.0")
            .Cel("5521", "", 100, null, Maand)
            .Cel("5521", "", 104, null, "2024-02");
        var net = Netbouwer.Bouw(
            [
                stand.Maak(),
                new Proeftabel("instroom-maand", "1.0").Cel("5521", "", 6, null, "2024-02").Maak(),
                new Proeftabel("herintreding-maand", "1.0").Cel("5521", "", 1, null, "2024-02").Maak(),
                new Proeftabel("uitstroom-maand", "1.0").Cel("5521", "", 3, null, "2024-02").Maak(),
            ],
            Vast
        );
        Assert.Single(net.Verbanden, v => v.Termen.Length == 5);
    }

    [Fact]
    public void Onderdrukken_verbergt_ook_de_op_een_na_kleinste()
    {
        // Of 30, 12, 44, 11 and 3 the 3 is below ten; the 11 goes with it in the row.
        var beleid = Met("rondes: 5", "rondes: 5\nonderdruk: 10");
        var uitslag = Open(Doelgroep.Openbaar, beleid, Instroom(30, 12, 44, 11, 3));
        Assert.Equal("onderdrukt", Cijfer(uitslag, "5521", "zzp=888", Maand).Tekst);
        Assert.Equal(Vertrouwelijkheid.Onderdrukt, Cijfer(uitslag, "5521", "zzp=886", Maand).Vertrouwelijkheid);
        Assert.Equal("10 (werkelijk 8 tot 12)", Cijfer(uitslag, "5521", "zzp=882", Maand).Tekst);
        Assert.Equal("100 (werkelijk 98 tot 102)", Cijfer(uitslag, "5521", "", Maand).Tekst);
    }

    private static Grenstabel Instroom(params long[] aantallen)
    {
        var tabel = new Proeftabel("instroom-maand", "1.0").Cel("5521", "", aantallen.Sum(), null, Maand);
        foreach (var (code, aantal) in new[] { "880", "882", "884", "886", "888" }.Zip(aantallen))
        {
            tabel.Cel("5521", $"zzp={code}", aantal, null, Maand);
        }
        return tabel.Maak();
    }

    private static int Cel(Aantallennet net, long waar) => net.Voeg(new("cel", new(waar), 1, 5));

    private static List<Leksoort> Soorten(Aantallennet net, Beleid beleid) =>
        [.. Regiotafel.Cijfers.Grens.Herleidbaarheid.Lekken(net, new(net, beleid.Rond), beleid).Select(l => l.Soort)];

    private static Netcel? Vind(Aantallennet net, Grenstabel tabel, string regio) =>
        net.Cel(tabel, tabel.Cellen.Lees().Cellen.Keys.Single(s => s.Regio == regio), noemer: false);
}

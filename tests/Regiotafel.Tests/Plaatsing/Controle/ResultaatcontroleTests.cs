using Regiotafel.Plaatsing.Bogen;
using Regiotafel.Plaatsing.Controle;
using Regiotafel.Plaatsing.Instanties;
using Regiotafel.Plaatsing.Oplosser;
using Regiotafel.Plaatsing.Resultaten;

namespace Regiotafel.Tests.Plaatsing.Controle;

/// <summary>Each fault that a result can have, planted in one that is right: the checker names it.</summary>
public sealed class ResultaatcontroleTests
{
    private static readonly Instantie Keten = Lees("2-keten-van-drie");
    private static readonly Resultaat Goed = Los(Keten);

    public static TheoryData<string, string> Fouten =>
        new()
        {
            { "naam", "instantie: hoort bij anders, niet bij 2-keten-van-drie" },
            { "datum", "datum: is een andere dan die van de instantie" },
            { "niet-passend", "toewijzingen: Z-13 past niet in G-A" },
            { "verkeerd-huis", "toewijzingen: Z-11 woont niet in G-C" },
            { "dubbel", "toewijzingen: Z-11 staat niet op volgorde, of twee keer" },
            { "vol", "toewijzingen: G-A heeft 1 plekken en krijgt er 2" },
            { "stap-weg", "ketens: de stappen zijn niet precies de toewijzingen" },
            { "los", "ketens: in G-B beginnen er 1 en zijn er 0 plekken vrij" },
            { "verkeerd-om", "ketens: die van Z-13 sluit niet aan: een stap neemt niet de plek van de stap ervoor" },
            { "te-lang", "ketens: die van Z-11 heeft meer dan 2 stappen" },
            { "waarde", "waarde: moet [1, 3, 0, 1, 0, -2, 0, -2, 215] zijn" },
            { "loting", "loting: moet 1480619 zijn" },
            { "gap", "gap: is niet bound min waarde" },
            { "bewezen", "bewezen: moet waar zijn als bound en waarde gelijk zijn, en alleen dan" },
            { "bound", "bound: het certificaat bewijst [1, 3, 0, 1, 0, -2, 0, -2, 215]" },
            { "prijs", "certificaat: de potentiaal van G-A is negatief" },
            { "certificaat-leeg", "certificaat: Z-13 en G-C samen zijn te laag" },
            { "vreemd", "certificaat: G-X staat niet in de instantie" },
            { "knelpunt", "knelpunten: het zijn er 1, er is geen plek voor 0" },
        };

    [Fact]
    public void Een_goed_resultaat_geeft_geen_regel() => Assert.Empty(Resultaatcontrole.Controleer(Keten, Goed));

    [Theory, MemberData(nameof(Fouten))]
    public void Een_fout_resultaat_geeft_een_regel_die_zegt_wat_er_mis_is(string fout, string regel) =>
        Assert.Contains(regel, Resultaatcontrole.Controleer(Keten, Bederf(fout)));

    [Fact]
    public void Een_mindere_verdeling_die_zegt_de_beste_te_zijn_valt_door_de_mand()
    {
        var direct = Goed with
        {
            Toewijzingen = [new("Z-14", null, "G-A")],
            Ketens = [new(Ketenregel.Direct, [new("Z-14", null, "G-A")])],
            Waarde = [0, 0, 1, 0, 0, 0, 0, -1, 13],
            Bound = [0, 0, 1, 0, 0, 0, 0, -1, 13],
        };

        Assert.Contains(
            Resultaatcontrole.Controleer(Keten, direct),
            r => r.StartsWith("bound: het certificaat bewijst", StringComparison.Ordinal)
        );
    }

    private static Resultaat Bederf(string fout)
    {
        var (een, twee, drie) = (Goed.Toewijzingen[0], Goed.Toewijzingen[1], Goed.Toewijzingen[2]);
        return fout switch
        {
            "naam" => Goed with { Instantie = "anders" },
            "datum" => Goed with { Datum = Goed.Datum.AddDays(1) },
            "niet-passend" => Goed with { Toewijzingen = [een, twee, drie with { Naar = "G-A" }] },
            "verkeerd-huis" => Goed with { Toewijzingen = [een with { Van = "G-C" }, twee, drie] },
            "dubbel" => Goed with { Toewijzingen = [een, een, twee, drie] },
            "vol" => Goed with { Toewijzingen = [een, twee, drie, new("Z-14", null, "G-A")] },
            "stap-weg" => Goed with { Ketens = [new(Ketenregel.Keten, [een, twee])] },
            "los" => Goed with { Ketens = [new(Ketenregel.Direct, [een]), new(Ketenregel.Keten, [twee, drie])] },
            "verkeerd-om" => Goed with { Ketens = [new(Ketenregel.Keten, [drie, twee, een])] },
            "te-lang" => Goed with { MaxKeten = 2 },
            "waarde" => Goed with { Waarde = [1, 3, 0, 1, 0, -2, 0, -2, 214] },
            "loting" => Goed with { Loting = Goed.Loting + 1 },
            "gap" => Goed with { Gap = [1, 0, 0, 0, 0, 0, 0, 0, 0] },
            "bewezen" => Goed with { Bewezen = false },
            "bound" => Goed with { Bound = [1, 3, 0, 1, 0, -2, 0, -2, 216] },
            "prijs" => Goed with { Certificaat = Met("G-A", [-1, 0, 0, 0, 0, 0, 0, 0, 0, 0]) },
            "vreemd" => Goed with { Certificaat = Met("G-X", [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]) },
            "certificaat-leeg" => Goed with
            {
                Certificaat = new(new Dictionary<string, long[]>(), new Dictionary<string, long[]>()),
            },
            "knelpunt" => Goed with { Knelpunten = [new(["Z-13"], ["G-A"], 1, "zin")] },
            _ => Goed,
        };
    }

    private static Certificaat Met(string groep, long[] waarde) =>
        Goed.Certificaat with
        {
            Groepen = new Dictionary<string, long[]>(Goed.Certificaat.Groepen) { [groep] = waarde },
        };

    private static Resultaat Los(Instantie instantie)
    {
        var bogen = new Bogenset(instantie);
        return Resultaatmaker.Maak(bogen, Verdeler.Los(bogen, () => false));
    }

    private static Instantie Lees(string naam) =>
        Instantielezer
            .Lees(File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Plaatsing", "voorbeelden", $"{naam}.json")))
            .Instantie!;
}

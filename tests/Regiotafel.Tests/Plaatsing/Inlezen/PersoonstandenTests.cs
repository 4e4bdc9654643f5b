using Regiotafel.Cijfers.Screening;
using Regiotafel.Kern.Aanlevering;
using Regiotafel.Plaatsing.Inlezen;

namespace Regiotafel.Tests.Plaatsing.Inlezen;

/// <summary>What a file says of each person on a day, worked by hand; no store.</summary>
public sealed class PersoonstandenTests
{
    private static readonly DateOnly Peildatum = new(2026, 11, 1);

    private static readonly Bestandslezer Lezer = new(new Wachtlijstkeuring());

    [Fact]
    public void De_urgentste_periode_die_geldt_telt_en_wachten_gaat_door_over_een_andere_status()
    {
        // Waits since 1 March with 2, since 1 June with 7, since 1 September with 6; beside it 7 on another decision.
        var stand = Assert.Single(
            Lees(
                "a83f0c11;1;880;5521;5;2;01;2026-03-01;2026-05-31",
                "a83f0c11;1;880;5521;5;7;01;2026-06-01;2026-08-31",
                "a83f0c11;1;880;5521;5;6;02;2026-09-01;",
                "a83f0c11;2;882;5521;;7;;2026-10-01;"
            )
        );

        Assert.Equal(
            (Persoonlot.Telt, "6", "02", "880", "5"),
            (stand.Lot, stand.Status, stand.Classificatie, stand.Zzp, stand.Leveringsvorm)
        );
        Assert.Equal((new DateOnly(2026, 9, 1), new DateOnly(2026, 3, 1)), (stand.Vanaf, stand.WachtSinds!.Value));
        Assert.Equal("hash van a83f0c11", stand.Hash);
    }

    [Fact]
    public void Een_onderbreking_begint_het_wachten_opnieuw_en_voorzorg_is_geen_wachten()
    {
        var standen = Lees(
            "onderbroken;1;880;5521;;7;;2026-01-01;2026-03-31",
            "onderbroken;1;880;5521;;7;;2026-05-01;",
            "voorzorg;1;880;5521;;3;;2026-01-01;",
            "voorbij;1;880;5521;;7;;2026-01-01;2026-10-31",
            "later;1;880;5521;;7;;2026-11-02;"
        );

        Assert.Equal([new DateOnly(2026, 5, 1), null], standen.Select(s => s.WachtSinds));
        Assert.Equal(["7", "3"], standen.Select(s => s.Status));
    }

    [Theory]
    [InlineData("geen-ggz;1;814;5521;;7;;2026-01-01;", nameof(Persoonlot.GeenGgz))]
    [InlineData("elders;1;880;5503;;7;;2026-01-01;", nameof(Persoonlot.AndereRegio))]
    [InlineData("oude-code;1;880;5521;;1;;2020-01-01;", nameof(Persoonlot.Quarantaine))]
    [InlineData("onbekend;1;880;5521;;8;;2026-01-01;", nameof(Persoonlot.Quarantaine))]
    [InlineData("geen-dag;1;880;5521;;7;;01-01-2026;", nameof(Persoonlot.Quarantaine))]
    [InlineData("veel;1;880;5521;;7;;2026-01-01;;", nameof(Persoonlot.Quarantaine))]
    public void Wat_niet_voor_deze_lijst_is_zegt_waarom(string rij, string lot)
    {
        Assert.Equal(lot, Assert.Single(Lees(rij)).Lot.ToString());
    }

    [Fact]
    public void Een_onleesbare_rij_zet_de_hele_persoon_opzij()
    {
        var stand = Assert.Single(Lees("twee;1;880;5521;;7;;2026-01-01;", "twee;1;880;5521;;9;;2026-10-01;"));

        Assert.Equal((Persoonlot.Quarantaine, 3), (stand.Lot, stand.Regel));
    }

    [Fact]
    public void De_csv_wordt_gekeurd_als_een_levering()
    {
        var bsn = Lezing(Wachtlijstproef.Csv("123456782;1;880;5521;;7;;2026-01-01;"));
        Assert.True(bsn.Keur.Geweigerd);
        Assert.Empty(bsn.Keur.Regels);
        Assert.Equal("WAARDE-BSN", Assert.Single(bsn.Keur.Punten).Code);

        // By hand: 110 is divisible by 11, 109 is not.
        var kort = Lezing(
            Wachtlijstproef.Csv("a83f;1;880;5521;;7;;2026-01-01;", "12345672;1;880;5521;;7;;2026-01-01;")
        );
        Assert.Equal(("WAARDE-BSN", 3), (Assert.Single(kort.Keur.Punten).Code, kort.Keur.Punten[0].Regel));
        Assert.True(kort.Keur.Geweigerd);
        Assert.False(Lezing(Wachtlijstproef.Csv("12345673;1;880;5521;;7;;2026-01-01;")).Keur.Geweigerd);

        var kolom = Lezing("client_id;bsn\na83f;123456782\n"u8.ToArray());
        Assert.Contains(kolom.Keur.Punten, p => p is { Code: "KOLOM-BSN", Gevolg: Keurgevolg.Weigering });

        // Two rows with one key and another content: both go aside.
        var dubbel = Lezing(
            Wachtlijstproef.Csv("dubbel;1;880;5521;;7;;2026-01-01;", "dubbel;1;882;5521;;7;;2026-01-01;")
        );
        Assert.Equal([2, 3], dubbel.Keur.Punten.Where(p => p.Code == "SLEUTEL-DUBBEL").Select(p => p.Regel));
        Assert.All(dubbel.Keur.Regels, r => Assert.Equal(("dubbel", null), (r.Client, r.Gegevens)));
    }

    [Fact]
    public void Een_bestand_zonder_iemand_van_deze_regio_wordt_geweigerd()
    {
        var hier = Wachtlijstproef.Client("a83f0c11", "880", "", ("2026-03-01", "7"));
        var elders = System.Text.Encoding.UTF8.GetBytes(
            System
                .Text.Encoding.UTF8.GetString(Wachtlijstproef.Aw317(hier))
                .Replace(">5521<", ">5503<", StringComparison.Ordinal)
        );
        foreach (
            var bytes in new[]
            {
                elders,
                Wachtlijstproef.Aw317(),
                Wachtlijstproef.Csv("later;1;880;5521;;7;;2026-11-02;"),
            }
        )
        {
            Assert.Equal("NIEMAND-VAN-REGIO", Assert.Single(Weigering(bytes)).Code);
        }
        // What cannot be read is told beside it.
        Assert.Equal(
            ["NIEMAND-VAN-REGIO", "CODE-ONBEKEND"],
            Weigering(Wachtlijstproef.Csv("onbekend;1;880;5521;;8;;2026-01-01;")).Select(p => p.Code)
        );
        Assert.Empty(Weigering(Wachtlijstproef.Aw317(hier)));
    }

    [Fact]
    public void Een_onleesbaar_pseudoniem_geldt_voor_het_hele_bestand()
    {
        var lezing = Lezing(
            Wachtlijstproef.Csv("a83f;1;880;5521;;7;;2026-01-01;", "een twee;1;880;5521;;7;;2026-01-01;")
        );

        Assert.Equal(
            [(0, Bestandslezing.IdOnleesbaar), (3, "TYPE-TEKST")],
            lezing.Punten.Select(p => (p.Regel, p.Code))
        );
        Assert.Empty(Lezing(Wachtlijstproef.Csv("a83f;1;880;5521;;7;;2026-01-01;")).Punten);
    }

    [Fact]
    public void Velden_tussen_aanhalingstekens_en_kolommen_in_een_andere_orde()
    {
        var tekst =
            "\uFEFFZorgkantoorcode;zzp_code;client_id;besluitnummer;leveringsstatus;ingangsdatum_status;naam\r\n"
            + "5521;\"880\"; \"a83f0c11\" ;1;7;2026-01-01;\"Iemand; zomaar\"\r\n";
        var lezing = Lezing(System.Text.Encoding.UTF8.GetBytes(tekst));

        var regel = Assert.Single(lezing.Keur.Regels);
        Assert.Equal((2, "a83f0c11", "880"), (regel.Regel, regel.Client, regel.Gegevens?.Zzp));
        Assert.Equal("KOLOM-ONBEKEND", Assert.Single(lezing.Keur.Punten).Code);
    }

    internal static IReadOnlyList<Persoonstand> Lees(params string[] rijen) => Standen(Wachtlijstproef.Csv(rijen));

    internal static IReadOnlyList<Persoonstand> Standen(byte[] bytes) =>
        Persoonstanden.Maak(Lezing(bytes), Peildatum, "5521", id => $"hash van {id}");

    private static IReadOnlyList<Keurpunt> Weigering(byte[] bytes) =>
        Persoonstanden.Weigering(Lezing(bytes), Peildatum, "5521");

    internal static Bestandslezing Lezing(byte[] bytes) => Lezer.Lees(bytes, "5521");
}

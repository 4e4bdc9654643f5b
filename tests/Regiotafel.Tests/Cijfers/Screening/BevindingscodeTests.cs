using System.Text;
using Regiotafel.Cijfers.Screening;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>One spoiled delivery per finding code, each with exactly that finding.</summary>
public sealed class BevindingscodeTests
{
    private const string Lev = "leveringen.csv";
    private const string Goed = "kl-10;990;884;4;30000001;2021-05-01;";

    private static readonly Dictionary<string, (Func<Kladlevering> Maak, string Plaats)> Fouten = new()
    {
        ["MANIFEST-FOUT"] = (() => Kladlevering.Goed().Bijlage("manifest.json", "{}"), "manifest.json;0;"),
        ["BESTAND-NAAM"] = (() => Kladlevering.Goed().Anders(Lev, "soort", "zorg"), $"{Lev};0;"),
        ["BESTAND-ONTBREEKT"] = (
            () => Kladlevering.Goed().Anders("locaties-zuid.csv", "soort", "locaties"),
            "locaties-zuid.csv;0;"
        ),
        ["BESTAND-HASH"] = (() => Kladlevering.Goed().Anders(Lev, "sha256", new string('a', 64)), $"{Lev};0;"),
        ["BESTAND-CODERING"] = (
            () => Kladlevering.Goed().Bytes("locaties.csv", Latin1(Kladlevering.Goed(), "locaties.csv")),
            "locaties.csv;0;"
        ),
        ["BESTAND-LEEG"] = (() => Kladlevering.Goed().Bytes("locaties.csv", []), "locaties.csv;0;"),
        ["BESTAND-AANTAL"] = (() => Kladlevering.Goed().Anders(Lev, "regels", 3), $"{Lev};0;"),
        ["BESTAND-ONBEKEND"] = (() => Kladlevering.Goed().Bijlage("oud.XLSX", "x"), "oud.XLSX;0;"),
        ["KOLOM-BSN"] = (() => Kolom("Sofi", "1"), $"{Lev};1;sofi"),
        ["KOLOM-DUBBEL"] = (() => Kolom(" Einddatum ", ""), $"{Lev};1;einddatum"),
        ["KOLOM-ONTBREEKT"] = (
            () => Kladlevering.Goed().Met(Lev, r => r.Select(s => s[(s.IndexOf(';') + 1)..])),
            $"{Lev};1;client_id"
        ),
        ["KOLOM-ONBEKEND"] = (() => Kolom("opmerking", "x"), $"{Lev};1;opmerking"),
        ["WAARDE-BSN"] = (() => Rij("123456782;990;884;4;30000001;2021-05-01;"), $"{Lev};22;client_id"),
        ["RIJ-KOLOMMEN"] = (() => Rij(Goed + ";"), $"{Lev};22;"),
        ["VERPLICHT-LEEG"] = (() => Rij("kl-10;990; ;4;30000001;2021-05-01;"), $"{Lev};22;zzp_code"),
        ["TYPE-DATUM"] = (() => Rij("kl-10;990;884;4;30000001;2023-02-29;"), $"{Lev};22;begindatum"),
        ["TYPE-GETAL"] = (() => Rij("kl-10;99x;884;4;30000001;2021-05-01;"), $"{Lev};22;besluitnummer"),
        ["TYPE-BEDRAG"] = (
            () =>
                Kladlevering
                    .Goed()
                    .Erbij("declaraties.csv", "d-900;kl-10;30000001;GGZ;ZD01;2023-01-01;2023-01-31;500,00;;"),
            "declaraties.csv;30;bedrag"
        ),
        ["TYPE-TEKST"] = (() => Rij("kl-10;990;884;4;3000001;2021-05-01;"), $"{Lev};22;instelling_agb"),
        ["CODE-ONBEKEND"] = (() => Rij("kl-10;990;884;6;30000001;2021-05-01;"), $"{Lev};22;leveringsvorm"),
        ["GETAL-BEREIK"] = (() => Rij("kl-10;0;884;4;30000001;2021-05-01;"), $"{Lev};22;besluitnummer"),
        ["EIND-VOOR-INGANG"] = (() => Rij(Goed + "2021-04-30"), $"{Lev};22;einddatum"),
        ["SLEUTEL-DUBBEL"] = (() => Rij("kl-10;110;884;4;30000001;2021-01-01;"), $"{Lev};22;client_id"),
        ["CODE-PRESTATIE"] = (
            () =>
                Kladlevering.Goed().Erbij("declaraties.csv", "d-900;kl-10;30000001;GGZ;ZDMZ;2024-01-01;2024-01-31;5;;"),
            "declaraties.csv;30;prestatiecode"
        ),
        ["KRUIS-CLIENT"] = (() => Rij("kl-98;990;884;4;30000001;2021-05-01;"), "leveringen;0;client_id"),
        ["KRUIS-REGIO"] = (
            () =>
                Kladlevering.Goed().Erbij("indicaties.csv", "kl-40;140;884;5533;1958;7;03;2021-06-01;2021-06-01;;;Zvw"),
            "indicaties;0;zorgkantoorcode"
        ),
        ["KRUIS-GEMEENTE"] = (
            () => Kladlevering.Goed().Erbij("inwoners.csv", "2024-01-01;GM0001;5"),
            "inwoners;0;gemeentecode"
        ),
        ["KRUIS-OVERLIJDEN"] = (
            () =>
                Kladlevering
                    .Goed()
                    .Erbij("indicaties.csv", "kl-05;305;884;5521;1955;11;03;2022-03-01;2022-05-01;;2023-12-30;Wmo"),
            "indicaties;0;overlijdensdatum"
        ),
        ["KRUIS-CORRECTIE"] = (
            () =>
                Kladlevering
                    .Goed()
                    .Erbij("declaraties.csv", "d-900;kl-10;30000001;GGZ;ZD01;2023-01-01;2023-01-31;-5;;d-777"),
            "declaraties;0;corrigeert_id"
        ),
        ["KRUIS-WACHTOVERLAP"] = (
            () => Kladlevering.Goed().Erbij("wachtlijst.csv", "kl-05;105;884;5521;4;2;;2024-01-01;2024-01-01"),
            "wachtlijst;0;ingangsdatum_status"
        ),
        ["VERBLIJF-LEEG"] = (
            () => Kladlevering.Goed().Erbij("toewijzingen.csv", "kl-10;910;884;8;1;30000001;2021-01-01;;;"),
            "toewijzingen;0;verblijf_postcode6"
        ),
        ["STAND-AFRONDING"] = (
            () => Kladlevering.Goed().Erbij("monitorstand.csv", "CIZ;profiel;880;2023-04-01;8126"),
            "monitorstand;0;aantal"
        ),
    };

    public static TheoryData<string> Codes => [.. Fouten.Keys];

    [Fact]
    public void De_proeflevering_zelf_heeft_geen_enkele_bevinding()
    {
        var uitslag = Kladlevering.Goed().Scherm();

        Assert.Empty(uitslag.Kort());
        Assert.Equal(10, uitslag.Bronnen.Count);
    }

    // INWONERS-TERUGVAL belongs to the computation.
    [Fact]
    public void Elke_code_van_de_lijst_heeft_hier_zijn_fout() =>
        Assert.Equal(Bevindingscode.Alle.Select(c => c.Code).Where(c => c != "INWONERS-TERUGVAL"), Fouten.Keys);

    [Theory]
    [MemberData(nameof(Codes))]
    public void Een_fout_geeft_precies_die_bevinding(string code)
    {
        var (maak, plaats) = Fouten[code];

        var uitslag = maak().Scherm();

        var ernst = Schermrapport.Woord(Bevindingscode.Van(code).Ernst);
        Assert.Equal([$"{plaats};{code};{ernst}"], uitslag.Kort());
        Assert.DoesNotContain(';', uitslag.Bevindingen[0].Melding);
    }

    private static Kladlevering Rij(string regel) => Kladlevering.Goed().Erbij(Lev, regel);

    private static Kladlevering Kolom(string kop, string waarde) =>
        Kladlevering.Goed().Met(Lev, r => r.Select((s, i) => $"{s};{(i == 0 ? kop : waarde)}"));

    private static byte[] Latin1(Kladlevering levering, string bestand) =>
        [.. Encoding.Latin1.GetBytes(string.Join('\n', levering.Regels(bestand)) + "é")];
}

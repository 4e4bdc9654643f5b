using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Regiotafel.Cijfers.Aanlevering;
using Regiotafel.Cijfers.Correcties;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Motor;
using Regiotafel.Cijfers.Rekenen;
using Regiotafel.Cijfers.Waarom;

namespace Regiotafel.Tests.Cijfers.Waarom;

/// <summary>Invented deliveries in memory, their metingen, and the path between two of them.</summary>
internal static class Waaromproef
{
    public const string Kop =
        "client_id;besluitnummer;zzp_code;zorgkantoorcode;geboortejaar;afgiftedatum;ingangsdatum;einddatum\n";
    public static readonly string[] Regios = ["5503", "5521"];

    // Two people of 3,000 inhabitants; the third has a profile of another sector by mistake.
    public static readonly Dictionary<string, string> Eerst = new()
    {
        ["indicaties"] =
            Kop
            + "proef-01;1;880;5521;1980;2021-01-01;2021-02-01;\n"
            + "proef-02;2;882;5521;1980;2021-01-01;2021-02-01;\n"
            + "proef-03;3;750;5521;1980;2021-01-01;2021-03-01;\n"
            + "proef-11;11;880;5503;1980;2021-01-01;2021-02-01;\n",
        ["inwoners"] =
            "peildatum;gemeentecode;aantal\n2023-01-01;GM0599;3000\n2023-01-01;GM0502;1000\n2023-01-01;GM0106;2000\n",
        ["gemeenteregio"] =
            "gemeentecode;zorgkantoorcode;geldig_van;geldig_tot\nGM0599;5521;2018-01-01;\nGM0502;5503;2018-01-01;\nGM0106;5503;2018-01-01;\n",
    };

    // One late row (proef-04), one row of a new day (proef-05), an end that came to be known later (proef-01), new inhabitants, and a
    // municipality that turns out to belong to the other region.
    public static readonly Dictionary<string, string> Daarna = new()
    {
        ["indicaties"] =
            Kop
            + "proef-01;1;880;5521;1980;2021-01-01;2021-02-01;2024-02-01\n"
            + "proef-02;2;882;5521;1980;2021-01-01;2021-02-01;\n"
            + "proef-03;3;750;5521;1980;2021-01-01;2021-03-01;\n"
            + "proef-04;4;880;5521;1980;2022-05-01;2022-06-01;\n"
            + "proef-05;5;882;5521;1980;2023-12-20;2024-01-01;\n"
            + "proef-11;11;880;5503;1980;2021-01-01;2021-02-01;\n",
        ["inwoners"] = Eerst["inwoners"] + "2024-01-01;GM0599;3200\n2024-01-01;GM0502;1000\n2024-01-01;GM0106;2000\n",
        ["gemeenteregio"] = Eerst["gemeenteregio"].Replace("GM0502;5503", "GM0502;5521", StringComparison.Ordinal),
    };

    /// <param name="tabellen">Per soort its lines, the header first.</param>
    public static Dictionary<string, ReadOnlyMemory<byte>> Levering(
        string tot,
        IReadOnlyList<string> regios,
        IReadOnlyDictionary<string, string> tabellen
    )
    {
        var bestanden = tabellen.ToDictionary(
            t => $"{t.Key}.csv",
            t => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(t.Value)
        );
        var manifest = new
        {
            versie = 1,
            levering = "verzonnen",
            periode = new { van = "2022-01-01", tot },
            regios,
            bestanden = tabellen.Select(t => new
            {
                naam = $"{t.Key}.csv",
                soort = t.Key,
                sha256 = Convert.ToHexStringLower(SHA256.HashData(bestanden[$"{t.Key}.csv"].Span)),
            }),
        };
        bestanden["manifest.json"] = JsonSerializer.SerializeToUtf8Bytes(manifest);
        return bestanden;
    }

    /// <summary>A meting as it would be stored.</summary>
    public static Waaromkant Meet(
        Dictionary<string, ReadOnlyMemory<byte>> levering,
        string editie,
        string indicator,
        params Correctie[] correcties
    ) => Meet(levering, editie, correcties)[indicator];

    /// <summary>All metingen of an edition, by indicator.</summary>
    public static Dictionary<string, Waaromkant> Meet(
        Dictionary<string, ReadOnlyMemory<byte>> levering,
        string editie,
        Correctie[] correcties
    )
    {
        Bibliotheek.Ontgrendel();
        var uitslag = Berekening.Voer(
            new Geheugenbron(levering),
            correcties,
            [editie],
            2,
            bijdragen: true,
            _ => true,
            _ => { },
            TestContext.Current.CancellationToken
        )!;
        var boek = Definitieboek.Meegeleverd;
        return boek.VanEditie(editie)
            .ToDictionary(
                d => d.Code,
                d => new Waaromkant(
                    Ingredienten.Id(Ingredienten.Tekst(d, boek, uitslag.Scherm, uitslag.Toegepast, Rekenmotor.Versie)),
                    string.Concat(
                        uitslag.Edities[editie].Where(r => r.Indicator == d.Code).Select(r => r.Regel + "\n")
                    ),
                    correcties
                )
            );
    }

    public static Waaromuitkomst Splits(
        string editie,
        string indicator,
        (Dictionary<string, ReadOnlyMemory<byte>> Levering, Waaromkant Kant) eerder,
        (Dictionary<string, ReadOnlyMemory<byte>> Levering, Waaromkant Kant) later
    ) =>
        new Waaromgang(
            new(editie, indicator, eerder.Kant, later.Kant),
            2,
            _ => { },
            TestContext.Current.CancellationToken
        ).Voer(new Geheugenbron(eerder.Levering), new Geheugenbron(later.Levering));
}

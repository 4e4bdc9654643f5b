using System.Security.Cryptography;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Tests.Cijfers.Screening;

/// <summary>The quick reader against the plain one, on rows that are spoiled at random with fixed seeds.</summary>
public sealed class OrakelTests
{
    private static readonly string[] Waarden =
    [
        "",
        " ",
        "0",
        "00",
        "7",
        "007",
        "13",
        "880",
        "755",
        "889",
        "5533",
        "5522",
        "5521",
        "03",
        "3",
        "GGZ",
        "ggz",
        "J",
        "N",
        "j",
        "2023-01-01",
        "2023-02-29",
        "2024-02-29",
        "2023-1-1",
        "1899-12-31",
        "2099-12-31",
        "5",
        "5.0",
        "5.00",
        "-5",
        "-0.00",
        "5,00",
        "5.",
        "abc",
        "abcd",
        "ab cd",
        "GM0599",
        "GM599",
        "3011AA",
        "3011SA",
        "30000001",
        "3000001",
        "ZD01",
        "zd01",
        "intramuraal",
        "agb",
        "CIZ",
        "profiel",
        "é",
        "999999999",
        "1000000000",
        "2100",
        "1899",
        "12345678",
        "1234567890",
    ];

    public static TheoryData<string> Soorten => [.. Contract.Soorten.Select(s => s.Naam)];

    [Theory]
    [MemberData(nameof(Soorten))]
    public void De_snelle_lezer_oordeelt_als_de_gewone(string soort)
    {
        for (var zaad = 0; zaad < 25; zaad++)
        {
            var toeval = new Random(zaad);
            var bestand = $"{soort}.csv";
            var regels = Bederf(Kladlevering.Goed().Regels(bestand), toeval);
            var (bevindingen, rijen) = Orakel.Oordeel(Contract.Van(soort), regels);

            var uitslag = Kladlevering.Goed().Bytes(bestand, Kladlevering.Tekst(regels)).Scherm(1 + zaad % 3);

            var gevonden = uitslag
                .Kort()
                .Where(b => b.StartsWith(bestand, StringComparison.Ordinal) && !b.Contains("CODE-PRESTATIE"))
                .Select(b => string.Join(';', b.Split(';')[1..4]));
            Assert.Equal(bevindingen, gevonden.Order(StringComparer.Ordinal));
            if (soort != "declaraties")
            {
                Assert.Equal(
                    Convert.ToHexStringLower(SHA256.HashData(Kladlevering.Tekst(rijen))),
                    uitslag.Bronnen[Contract.Van(soort)].Bronhash
                );
            }
        }
    }

    // Rows are repeated, so that keys meet; most fields stay as they are.
    private static string[] Bederf(string[] regels, Random toeval) =>
        [
            regels[0],
            .. Enumerable.Range(0, 300).Select(_ => Bederf(regels[1 + toeval.Next(regels.Length - 1)], toeval)),
        ];

    private static string Bederf(string regel, Random toeval)
    {
        var velden = regel.Split(';').ToList();
        for (var n = toeval.Next(3); n > 0; n--)
        {
            velden[toeval.Next(velden.Count)] = Waarden[toeval.Next(Waarden.Length)];
        }

        if (toeval.Next(30) == 0)
        {
            velden.Add("");
        }

        return toeval.Next(30) == 0 ? "" : string.Join(toeval.Next(8) == 0 ? " ;" : ";", velden);
    }
}

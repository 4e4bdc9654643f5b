using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Tests.Cijfers.Screening;

public sealed class BronhashTests
{
    [Fact]
    public void De_bronhash_is_die_van_de_gesorteerde_canonieke_rijen()
    {
        var levering = Kladlevering
            .Goed()
            .Bytes(
                "declaraties.csv",
                Kladlevering.Tekst([
                    "client_id;declaratie_id;aanbieder_agb;contractsegment;prestatiecode;startdatum;einddatum;bedrag",
                    "kl-02;d-02;30000002;GGZ;HD01;2023-01-01;2023-01-31;-0",
                    "kl-01;d-01;30000002;GGZ;HD01;2023-01-01;2023-01-31;0007.5",
                ])
            );
        var canoniek =
            "d-01;kl-01;30000002;GGZ;HD01;2023-01-01;2023-01-31;7.50;;\n"
            + "d-02;kl-02;30000002;GGZ;HD01;2023-01-01;2023-01-31;0.00;;\n";

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canoniek))),
            levering.Scherm().Bronnen.Single(b => b.Key.Naam == "declaraties").Value.Bronhash
        );
    }

    [Fact]
    public void Friesland_heeft_een_code()
    {
        var tweede = Kladlevering.Goed().Erbij("gemeenteregio.csv", "GM0080;5533;2018-01-01;");
        var eerste = Kladlevering.Goed().Erbij("gemeenteregio.csv", "GM0080;5502;2018-01-01;");

        Assert.Equal(Hash(eerste), Hash(tweede));
    }

    private static string Hash(Kladlevering levering) =>
        levering.Scherm().Bronnen.Single(b => b.Key.Naam == "gemeenteregio").Value.Bronhash;
}

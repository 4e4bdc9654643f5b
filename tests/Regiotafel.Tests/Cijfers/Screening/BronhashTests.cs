using System.Security.Cryptography;
using System.Text;

namespace Regiotafel.Tests.Cijfers.Screening;

public sealed class BronhashTests
{
    [Fact]
    public void De_bronhash_is_die_van_de_gesorteerde_canonieke_rijen()
    {
        var levering = Proeflevering
            .Goed()
            .Bytes(
                "declaraties.csv",
                Proeflevering.Tekst(
                    [
                        "client_id;declaratie_id;aanbieder_agb;contractsegment;prestatiecode;startdatum;einddatum;bedrag",
                        "kl-02;d-2;30000002;GGZ;HD01;2023-01-01;2023-01-31;-0",
                        "kl-01;d-1;30000002;GGZ;HD01;2023-01-01;2023-01-31;0007.5",
                    ]
                )
            );
        var canoniek =
            "d-1;kl-01;30000002;GGZ;HD01;2023-01-01;2023-01-31;7.50;;\n"
            + "d-2;kl-02;30000002;GGZ;HD01;2023-01-01;2023-01-31;0.00;;\n";

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(canoniek))),
            levering.Scherm().Bronnen.Single(b => b.Key.Naam == "declaraties").Value.Bronhash
        );
    }

    [Fact]
    public void Friesland_heeft_een_code()
    {
        var tweede = Proeflevering.Goed().Erbij("gemeenteregio.csv", "GM0080;5533;2018-01-01;");
        var eerste = Proeflevering.Goed().Erbij("gemeenteregio.csv", "GM0080;5502;2018-01-01;");

        Assert.Equal(Hash(eerste), Hash(tweede));
    }

    private static string Hash(Proeflevering levering) =>
        levering.Scherm().Bronnen.Single(b => b.Key.Naam == "gemeenteregio").Value.Bronhash;
}

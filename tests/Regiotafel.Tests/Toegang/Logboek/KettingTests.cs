using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Kern;
using Regiotafel.Toegang.Logboek;

namespace Regiotafel.Tests.Toegang.Logboek;

public sealed class KettingTests
{
    [Fact]
    public void De_afdruk_is_die_van_het_beschreven_formaat()
    {
        // By hand: each field with its length before it, an absent one as length -1, the previous hash last.
        string?[] velden =
        [
            "5521",
            "7",
            "2026-11-02T08:41:00.000000Z",
            "aanbod.wijzigen",
            "wijzigen",
            "1",
            null,
            "nr-1",
            "11111111-1111-4111-8111-111111111111",
            "22222222-2222-4222-8222-222222222222",
            "zorgbemiddelaar",
            null,
            "totp",
            "s",
            "knoop",
            "10.0.0.0/24",
            "Firefox",
            "Aanbod",
            "33333333-3333-4333-8333-333333333333",
            "5521",
            "3",
            "4",
            "Vrij",
            null,
            null,
            "m1",
            null,
            Ketting.Begin,
        ];
        using var bytes = new MemoryStream();
        foreach (var veld in velden)
        {
            var tekst = Encoding.UTF8.GetBytes(veld ?? "");
            var lengte = new byte[4];
            BinaryPrimitives.WriteInt32BigEndian(lengte, veld is null ? -1 : tekst.Length);
            bytes.Write(lengte);
            bytes.Write(tekst);
        }
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), Ketting.Afdruk(Voorbeeld()));
    }

    [Fact]
    public void Niets_en_een_lege_tekst_zijn_niet_gelijk() =>
        Assert.NotEqual(Ketting.Afdruk(Voorbeeld()), Ketting.Afdruk(Voorbeeld(reden: "")));

    private static Logregel Voorbeeld(string? reden = null) =>
        new()
        {
            Stroom = "5521",
            Volgnummer = 7,
            Op = new DateTime(2026, 11, 2, 8, 41, 0, DateTimeKind.Utc),
            Handeling = "aanbod.wijzigen",
            Actie = "wijzigen",
            Gelukt = true,
            Reden = reden,
            Samenhang = "nr-1",
            GebruikerId = Guid.Parse("11111111-1111-4111-8111-111111111111"),
            OrganisatieId = Guid.Parse("22222222-2222-4222-8222-222222222222"),
            Rol = Rol.Zorgbemiddelaar,
            Factor = "totp",
            Sessie = "s",
            Knoop = "knoop",
            Netblok = "10.0.0.0/24",
            Toestel = "Firefox",
            Soort = "Aanbod",
            ObjectId = Guid.Parse("33333333-3333-4333-8333-333333333333"),
            Regio = "5521",
            VersieVoor = 3,
            VersieNa = 4,
            Velden = "Vrij",
            Matrix = "m1",
            Vorige = Ketting.Begin,
        };
}

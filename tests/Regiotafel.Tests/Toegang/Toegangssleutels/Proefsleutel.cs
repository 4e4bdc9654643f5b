using System.Buffers.Binary;
using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Regiotafel.Tests.Toegang.Toegangssleutels;

/// <summary>An authenticator in code (P-256, no attestation), with a knob for everything it can do wrong.</summary>
internal sealed class Proefsleutel : IDisposable
{
    private const byte Aanwezig = 0x01;
    private const byte Gecontroleerd = 0x04;
    private const byte MetSleutel = 0x40;

    private readonly ECDsa geheim = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(16);
    private string gebruiker = "";

    /// <summary>Under which it is known, as text.</summary>
    public string Nummer => Base64Url.EncodeToString(id);

    /// <summary>True when the key checks a finger, a face or a pin.</summary>
    public bool Controleert { get; set; } = true;

    /// <summary>Where the browser says it is.</summary>
    public string Herkomst { get; set; } = "http://localhost";

    /// <summary>For which host it signs.</summary>
    public string Huis { get; set; } = "localhost";

    /// <summary>What it counted last; goes up with each signature.</summary>
    public uint Teller { get; set; } = 1;

    /// <summary>Spoils the signature.</summary>
    public bool Vals { get; set; }

    /// <summary>The same account and number with another secret.</summary>
    public Proefsleutel Namaak()
    {
        var namaak = new Proefsleutel { Teller = Teller, gebruiker = gebruiker };
        id.CopyTo(namaak.id, 0);
        return namaak;
    }

    /// <summary>What a browser sends for a new key.</summary>
    public string Maak(JsonElement opties)
    {
        gebruiker = opties.GetProperty("user").GetProperty("id").GetString()!;
        var punt = geheim.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose =
        [
            .. Convert.FromHexString("A5010203262001215820"),
            .. punt.X!,
            .. Convert.FromHexString("225820"),
            .. punt.Y!,
        ];
        var gegevens = Gegevens([.. new byte[16], 0, (byte)id.Length, .. id, .. cose]);
        byte[] verklaring =
        [
            0xA3,
            .. Tekst("fmt"),
            .. Tekst("none"),
            .. Tekst("attStmt"),
            0xA0,
            .. Tekst("authData"),
            0x58,
            (byte)gegevens.Length,
            .. gegevens,
        ];
        return Antwoord(
            new
            {
                attestationObject = Base64Url.EncodeToString(verklaring),
                clientDataJSON = Base64Url.EncodeToString(Client("webauthn.create", opties)),
                transports = new[] { "internal" },
            }
        );
    }

    /// <summary>What a browser sends to prove who is there.</summary>
    public string Teken(JsonElement opties)
    {
        Teller = Teller == 0 ? 0 : Teller + 1;
        var (gegevens, client) = (Gegevens([]), Client("webauthn.get", opties));
        byte[] samen = [.. gegevens, .. SHA256.HashData(client)];
        samen[^1] ^= (byte)(Vals ? 1 : 0);
        var handtekening = geheim.SignData(samen, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Antwoord(
            new
            {
                authenticatorData = Base64Url.EncodeToString(gegevens),
                clientDataJSON = Base64Url.EncodeToString(client),
                signature = Base64Url.EncodeToString(handtekening),
                userHandle = gebruiker,
            }
        );
    }

    public void Dispose() => geheim.Dispose();

    private byte[] Gegevens(byte[] sleutel)
    {
        var teller = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(teller, Teller);
        var vlaggen = Aanwezig | (Controleert ? Gecontroleerd : 0) | (sleutel.Length > 0 ? MetSleutel : 0);
        return [.. SHA256.HashData(Encoding.UTF8.GetBytes(Huis)), (byte)vlaggen, .. teller, .. sleutel];
    }

    private byte[] Client(string soort, JsonElement opties) =>
        JsonSerializer.SerializeToUtf8Bytes(
            new
            {
                type = soort,
                challenge = opties.GetProperty("challenge").GetString(),
                origin = Herkomst,
                crossOrigin = false,
            }
        );

    private string Antwoord(object antwoord) =>
        JsonSerializer.Serialize(
            new
            {
                id = Nummer,
                rawId = Nummer,
                type = "public-key",
                authenticatorAttachment = "platform",
                clientExtensionResults = new { },
                response = antwoord,
            }
        );

    // A short text in CBOR.
    private static byte[] Tekst(string tekst) => [(byte)(0x60 + tekst.Length), .. Encoding.UTF8.GetBytes(tekst)];
}

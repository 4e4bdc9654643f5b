using System.Security.Cryptography;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Web.Sleutels;

/// <summary>
/// The key over all other keys: 32 random bytes in a file of its own, outside the store, so that the store or a copy of it
/// opens nothing by itself. The file is named by <c>REGIOTAFEL_HOOFDSLEUTEL</c>, else it lies in the data folder.
/// </summary>
internal sealed class Hoofdsleutel(IConfiguration instellingen)
{
    public const string Bestandsnaam = "hoofdsleutel";
    private const int Lengte = 32;
    private const int Nonce = 12;
    private const int Merk = 16;

    private byte[]? gelezen;

    /// <summary>Where it lies.</summary>
    public string Pad =>
        instellingen["REGIOTAFEL_HOOFDSLEUTEL"] is { Length: > 0 } pad
            ? Path.GetFullPath(pad)
            : Path.Combine(Opslagkeuze.Datamap(instellingen), Bestandsnaam);

    public bool IsEr => File.Exists(Pad);

    /// <summary>Makes the file; only whoever runs the system may read it. Refuses to write over one.</summary>
    public void Maak()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Pad)!);
        var keuze = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            keuze.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }
        using var bestand = new StreamWriter(Pad, keuze);
        bestand.WriteLine(Convert.ToBase64String(RandomNumberGenerator.GetBytes(Lengte)));
    }

    /// <summary>Encrypts a text for one place: under another id it does not open.</summary>
    public string Sluit(Guid id, string tekst)
    {
        var klaar = System.Text.Encoding.UTF8.GetBytes(tekst);
        var uit = new byte[Nonce + Merk + klaar.Length];
        RandomNumberGenerator.Fill(uit.AsSpan(0, Nonce));
        using var slot = new AesGcm(Bytes(), Merk);
        slot.Encrypt(uit.AsSpan(0, Nonce), klaar, uit.AsSpan(Nonce + Merk), uit.AsSpan(Nonce, Merk), id.ToByteArray());
        return Convert.ToBase64String(uit);
    }

    /// <summary>Opens what was closed; throws <see cref="HoofdsleutelPastNiet"/> when this is not the key, or the text was changed.</summary>
    public string Open(Guid id, string inhoud)
    {
        try
        {
            var bytes = Convert.FromBase64String(inhoud);
            var uit = new byte[bytes.Length - Nonce - Merk];
            using var slot = new AesGcm(Bytes(), Merk);
            slot.Decrypt(
                bytes.AsSpan(0, Nonce),
                bytes.AsSpan(Nonce + Merk),
                bytes.AsSpan(Nonce, Merk),
                uit,
                id.ToByteArray()
            );
            return System.Text.Encoding.UTF8.GetString(uit);
        }
        catch (AuthenticationTagMismatchException)
        {
            throw new HoofdsleutelPastNiet(Pad);
        }
    }

    private byte[] Bytes() => gelezen ??= Lees();

    private byte[] Lees()
    {
        if (!IsEr)
        {
            throw new HoofdsleutelPastNiet(Pad);
        }
        var bytes = new byte[Lengte];
        return Convert.TryFromBase64String(File.ReadAllText(Pad).Trim(), bytes, out var aantal) && aantal == Lengte
            ? bytes
            : throw new HoofdsleutelPastNiet(Pad);
    }
}

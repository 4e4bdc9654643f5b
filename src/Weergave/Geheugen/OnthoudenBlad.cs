using System.Buffers;
using System.Buffers.Text;

namespace Regiotafel.Weergave.Geheugen;

/// <summary>A page as it was made, cut where each answer gets a token and keys of its own. Immutable.</summary>
internal sealed class OnthoudenBlad
{
    private const int Sleutellengte = 36;

    private readonly byte[] tekst;
    private readonly (int Tot, bool Echtheid)[] gaten;

    private OnthoudenBlad(byte[] tekst, (int Tot, bool Echtheid)[] gaten) => (this.tekst, this.gaten) = (tekst, gaten);

    /// <summary>Bytes it takes in memory.</summary>
    public int Omvang => tekst.Length + (gaten.Length * 8);

    private int Formulieren => gaten.Count(g => g.Echtheid);

    /// <summary>Cuts a page at its marks.</summary>
    public static OnthoudenBlad Van(ReadOnlySpan<byte> pagina, Paginagaten merken)
    {
        var merk = merken.Merk;
        var vast = new ArrayBufferWriter<byte>();
        var open = new List<(int, bool)>();
        for (var plek = pagina.IndexOf(merk); plek >= 0; plek = pagina.IndexOf(merk))
        {
            vast.Write(pagina[..plek]);
            open.Add((vast.WrittenCount, pagina[plek + merk.Length] == (byte)'e'));
            pagina = pagina[(plek + merk.Length + 1)..];
        }
        vast.Write(pagina);
        var blad = new OnthoudenBlad(vast.WrittenSpan.ToArray(), [.. open]);
        // A text of a user holds no quotation mark here: it is encoded.
        return blad.tekst.AsSpan().Count("name=\"__RequestVerificationToken\""u8) == blad.Formulieren
            ? blad
            : throw new InvalidOperationException("A form on a page that is kept must be an rt-formulier.");
    }

    /// <summary>The length of an answer with this token.</summary>
    public int Lengte(ReadOnlySpan<byte> echtheid)
    {
        var lengte = tekst.Length;
        foreach (var gat in gaten)
        {
            lengte += gat.Echtheid ? echtheid.Length : Sleutellengte;
        }
        return lengte;
    }

    /// <summary>Writes an answer: the kept text, this token, and a new key for every form.</summary>
    public void Vul(Span<byte> doel, ReadOnlySpan<byte> echtheid)
    {
        var van = 0;
        foreach (var gat in gaten)
        {
            tekst.AsSpan(van, gat.Tot - van).CopyTo(doel);
            doel = doel[(gat.Tot - van)..];
            van = gat.Tot;
            if (gat.Echtheid)
            {
                echtheid.CopyTo(doel);
                doel = doel[echtheid.Length..];
            }
            else
            {
                Utf8Formatter.TryFormat(Guid.NewGuid(), doel, out _);
                doel = doel[Sleutellengte..];
            }
        }
        tekst.AsSpan(van).CopyTo(doel);
    }
}

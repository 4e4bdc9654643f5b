using System.Security.Cryptography;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>One file while it is read: what is found in it, and whether it is refused.</summary>
internal sealed class Bronbestand(Manifestbestand manifest, Soort soort, ILeveringsbestand inhoud) : IDisposable
{
    /// <summary>No honest line is longer; a file without line ends must not fill the memory.</summary>
    public const int LangsteRegel = 1 << 20;

    private readonly IncrementalHash _som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private long _positie;

    public string Naam => manifest.Naam;

    public Soort Soort { get; } = soort;

    public ILeveringsbestand Inhoud { get; } = inhoud;

    /// <summary>Null until the first line is read, and when there is none.</summary>
    public Keurtafel? Tafel { get; private set; }

    /// <summary>Whether its rows are judged: no refusal in its header.</summary>
    public bool Leesbaar { get; private set; }

    /// <summary>Bytes before the first row.</summary>
    public int Kopbytes { get; private set; }

    /// <summary>Not UTF-8, or no workbook that is read.</summary>
    public bool GeenTekst { get; set; }

    /// <summary>The sum of the file itself, when its rows come out of a workbook.</summary>
    public string? SomVanWerkmap { get; init; }

    public bool HeeftBsn { get; set; }

    /// <summary>Data lines that are not empty.</summary>
    public long Rijen { get; set; }

    /// <summary>Line ends so far.</summary>
    public long Regels { get; set; }

    public string Sha256 { get; private set; } = "";

    public bool Geweigerd { get; private set; }

    /// <summary>Row findings: line, column (-1: none) and code.</summary>
    public List<(long Regel, int Kolom, string Code)> Rijbevindingen { get; } = [];

    /// <summary>Reads the header line.</summary>
    public void LeesKop(Woordenboeken woorden)
    {
        var begin = new byte[LangsteRegel];
        var tekst = begin.AsSpan(0, Inhoud.Lees(0, begin));
        var bom = tekst.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? 3 : 0;
        var einde = tekst[bom..].IndexOf((byte)'\n');
        if (einde < 0 && tekst.Length < Inhoud.Lengte)
        {
            GeenTekst = true;
            return;
        }

        var regel = einde < 0 ? tekst[bom..] : tekst.Slice(bom, einde);
        Kopbytes = einde < 0 ? tekst.Length : bom + einde + 1;
        regel = regel.EndsWith((byte)'\r') ? regel[..^1] : regel;
        if (!regel.IsEmpty)
        {
            Tafel = new(Soort, new(Soort, regel), woorden);
            Leesbaar = !Tafel.Kop.Bevindingen.Any(b => Bevindingscode.Van(b.Code).Ernst == Ernst.Weigering);
        }
    }

    /// <summary>Reads whole lines into the buffer of a block; false at the end of the file.</summary>
    public bool LeesVolgend(Blok blok)
    {
        var (basis, lengte) = (_positie, 0);
        while (true)
        {
            var gevraagd = blok.Bytes.Length - Blok.Ruimte - lengte;
            var gelezen = Inhoud.Lees(basis + lengte, blok.Bytes.AsSpan(lengte, gevraagd));
            lengte += gelezen;
            if (gelezen < gevraagd)
            {
                break;
            }

            if (blok.Bytes.AsSpan(0, lengte).LastIndexOf((byte)'\n') is var laatste and >= 0)
            {
                lengte = laatste + 1;
                break;
            }

            if (lengte > LangsteRegel)
            {
                GeenTekst = true;
                break;
            }

            blok.Vergroot();
        }

        if (lengte == 0)
        {
            return false;
        }

        _positie = basis + lengte;
        blok.Begin(this, basis, lengte);
        return true;
    }

    /// <summary>Takes the bytes of a block into the sum of the file; blocks come in order.</summary>
    public void Som(ReadOnlySpan<byte> bytes) => _som.AppendData(bytes);

    /// <summary>Decides on the whole file when every block is read: the first stage that fails ends it.</summary>
    public IEnumerable<Bevinding> Sluit()
    {
        Sha256 = SomVanWerkmap ?? Convert.ToHexStringLower(_som.GetHashAndReset());
        if (Stage1() is { } code)
        {
            Geweigerd = true;
            Rijbevindingen.Clear();
            return [Bevindingscode.Van(code).Op(Naam)];
        }

        Geweigerd = !Leesbaar || HeeftBsn;
        if (HeeftBsn)
        {
            Rijbevindingen.RemoveAll(b => b.Code != "WAARDE-BSN");
        }

        return Tafel!.Kop.Bevindingen.Select(b => Bevindingscode.Van(b.Code).Op(Naam, 1, b.Kolom));
    }

    /// <summary>The findings on rows.</summary>
    public IEnumerable<Bevinding> Rijuitkomst()
    {
        var codes = Bevindingscode.Alle.ToDictionary(c => c.Code, StringComparer.Ordinal);
        return Rijbevindingen.Select(b =>
            codes[b.Code].Op(Naam, b.Regel, b.Kolom < 0 ? "" : Soort.Kolommen[b.Kolom].Naam)
        );
    }

    public void Dispose()
    {
        _som.Dispose();
        Inhoud.Dispose();
    }

    private string? Stage1() =>
        !Sha256.Equals(manifest.Sha256, StringComparison.OrdinalIgnoreCase) ? "BESTAND-HASH"
        : GeenTekst ? "BESTAND-CODERING"
        : Tafel is null ? "BESTAND-LEEG"
        : manifest.Regels is { } regels && regels != Rijen ? "BESTAND-AANTAL"
        : null;
}

using System.Buffers.Text;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Writes one CSV file as bytes, with its hash and count: no text is made for a field, and no more than the buffer is kept.
/// </summary>
internal sealed class Csvschrijver : IDisposable
{
    private const int Buffer = 1 << 20;

    // Longer than any row.
    private const int Ruimte = 2048;
    private const int DagLengte = 10;
    private static readonly int EersteDag = Dagen.Van(2010, 1, 1);
    private static readonly byte[] Dagtekst = MaakDagtekst();
    private readonly byte[] _buffer = new byte[Buffer];
    private readonly FileStream _bestand;
    private readonly IncrementalHash _som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private int _plek;

    /// <summary>Begins the file with its header: the columns of the contract, in that order.</summary>
    public Csvschrijver(string map, Soort soort)
    {
        Soort = soort.Naam;
        _bestand = new FileStream(Path.Combine(map, Naam), FileMode.CreateNew, FileAccess.Write, FileShare.None, 0);
        Tekst(string.Join(';', soort.Kolommen.Select(k => k.Naam))).Einde();
        Regels = 0;
    }

    public string Soort { get; }

    public string Naam => Soort + ".csv";

    /// <summary>Rows without the header.</summary>
    public long Regels { get; private set; }

    public string Sha256 { get; private set; } = "";

    /// <summary>Ends a field; the next begins.</summary>
    public Csvschrijver Veld()
    {
        _buffer[_plek++] = (byte)';';
        return this;
    }

    public Csvschrijver Tekst(string tekst)
    {
        _plek += Encoding.UTF8.GetBytes(tekst, _buffer.AsSpan(_plek));
        return this;
    }

    public Csvschrijver Teken(char? teken)
    {
        if (teken is { } t)
        {
            _buffer[_plek++] = (byte)t;
        }
        return this;
    }

    public Csvschrijver Getal(long getal)
    {
        _ = Utf8Formatter.TryFormat(getal, _buffer.AsSpan(_plek), out var lengte);
        _plek += lengte;
        return this;
    }

    /// <summary>An open end is empty.</summary>
    public Csvschrijver Dag(int dag)
    {
        if (dag != Dagen.Open)
        {
            Dagtekst.AsSpan((dag - EersteDag) * DagLengte, DagLengte).CopyTo(_buffer.AsSpan(_plek));
            _plek += DagLengte;
        }
        return this;
    }

    /// <summary>An amount in cents, written in euro.</summary>
    public Csvschrijver Bedrag(long centen)
    {
        if (centen < 0)
        {
            _buffer[_plek++] = (byte)'-';
        }
        var (euro, rest) = Math.DivRem(Math.Abs(centen), 100);
        Getal(euro);
        _buffer[_plek++] = (byte)'.';
        _buffer[_plek++] = (byte)('0' + (rest / 10));
        _buffer[_plek++] = (byte)('0' + (rest % 10));
        return this;
    }

    public void Einde()
    {
        _buffer[_plek++] = (byte)'\n';
        Regels++;
        if (_plek > Buffer - Ruimte)
        {
            Spoel();
        }
    }

    /// <summary>Nothing is written after it.</summary>
    public void Sluit()
    {
        Spoel();
        Sha256 = Convert.ToHexStringLower(_som.GetHashAndReset());
        _bestand.Dispose();
    }

    public void Dispose()
    {
        _som.Dispose();
        _bestand.Dispose();
    }

    private void Spoel()
    {
        _som.AppendData(_buffer, 0, _plek);
        _bestand.Write(_buffer, 0, _plek);
        _plek = 0;
    }

    private static byte[] MaakDagtekst()
    {
        var aantal = Dagen.Van(2026, 1, 1) - EersteDag;
        var tekst = new byte[aantal * DagLengte];
        for (var i = 0; i < aantal; i++)
        {
            _ = DateOnly
                .FromDayNumber(EersteDag + i)
                .TryFormat(tekst.AsSpan(i * DagLengte), out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
        }
        return tekst;
    }
}

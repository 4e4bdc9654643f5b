using System.Buffers.Text;
using System.Globalization;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Rows in canonical form (cijfers-cli.md): contract columns in contract order, <c>;</c> between, LF after, trimmed
/// text, numbers without leading zeros, amounts with two decimals, a region by its first code.
/// </summary>
internal sealed class Canoniek
{
    private byte[] _tekst = new byte[4096];

    public int Lengte { get; private set; }

    public byte[] Bytes => _tekst;

    public void Leeg() => Lengte = 0;

    /// <summary>Adds a row that passed; gives the place where it begins.</summary>
    public int Voeg(Keurtafel tafel, Rijkeuring rij)
    {
        var begin = Lengte;
        foreach (var kolom in tafel.Kolommen)
        {
            Veld(tafel, kolom, rij.Tekst(kolom), rij.Uitkomst[kolom.Nummer]);
        }

        SluitRij();
        return begin;
    }

    /// <summary>Adds the value of one column and a separator.</summary>
    public void Veld(Keurtafel tafel, Kolom kolom, ReadOnlySpan<byte> tekst, long waarde)
    {
        var naar = Ruimte(tekst.Length + 32);
        if (!tekst.IsEmpty)
        {
            Lengte += Schrijf(naar, tafel, kolom, tekst, waarde);
        }

        _tekst[Lengte++] = (byte)';';
    }

    /// <summary>The separator after the last column becomes the line end.</summary>
    public void SluitRij() => _tekst[Lengte - 1] = (byte)'\n';

    private static int Schrijf(Span<byte> naar, Keurtafel tafel, Kolom kolom, ReadOnlySpan<byte> tekst, long waarde)
    {
        switch (kolom.Type)
        {
            case Kolomtype.Getal:
                Utf8Formatter.TryFormat(waarde, naar, out var cijfers);
                return cijfers;
            case Kolomtype.Bedrag:
                return SchrijfBedrag(naar, waarde);
            case Kolomtype.Code:
                tekst = tafel.Tabel(kolom)!.Woorden.Woord((int)waarde);
                break;
        }

        tekst.CopyTo(naar);
        return tekst.Length;
    }

    private static int SchrijfBedrag(Span<byte> naar, long centen)
    {
        var lengte = 0;
        if (centen < 0)
        {
            naar[lengte++] = (byte)'-';
        }

        var (euro, rest) = Math.DivRem(Math.Abs(centen), 100);
        euro.TryFormat(naar[lengte..], out var cijfers, provider: CultureInfo.InvariantCulture);
        lengte += cijfers;
        naar[lengte++] = (byte)'.';
        naar[lengte++] = (byte)('0' + rest / 10);
        naar[lengte++] = (byte)('0' + rest % 10);
        return lengte;
    }

    private Span<byte> Ruimte(int nodig)
    {
        if (_tekst.Length - Lengte < nodig)
        {
            Array.Resize(ref _tekst, Math.Max(_tekst.Length * 2, Lengte + nodig));
        }

        return _tekst.AsSpan(Lengte);
    }
}

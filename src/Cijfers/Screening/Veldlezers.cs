using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Regiotafel.Cijfers.Screening;

internal readonly struct Idlezer : IVeldlezer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        vlag |= !Waarden.IsId(veld) || (veld[0] - (uint)'0' <= 9 && Bsnvorm.IsGeheel(veld)) ? Blok.Traag : (byte)0;
        return -1;
    }
}

[StructLayout(LayoutKind.Auto)]
internal readonly struct Getallezer(int min, int max) : IVeldlezer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        var getal = Waarden.Getal(veld);
        vlag |=
            getal < min || getal > max ? Blok.Traag
            : veld[0] == '0' && veld.Length > 1 ? Blok.NietRuw
            : (byte)0;
        return getal;
    }
}

internal readonly struct Datumlezer : IVeldlezer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        var dag = Waarden.Datum(veld);
        vlag |= dag == Waarden.Fout ? Blok.Traag : (byte)0;
        return dag;
    }
}

[StructLayout(LayoutKind.Auto)]
internal struct Codelezer(Codetabel tabel, bool kanAnders) : IVeldlezer
{
    private Woordsleutel _vorige;
    private int _vorigeLengte;
    private int _vorigNummer;
    private byte _vorigeVlag;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        // A column holds few codes, and the same one many times in a row.
        var sleutel = Woordsleutel.Van(veld);
        if (veld.Length != _vorigeLengte || !sleutel.Is(_vorige) || veld.Length > Woordsleutel.Kort)
        {
            (_vorige, _vorigeLengte, _vorigNummer) = (sleutel, veld.Length, tabel.Nummer(veld));
            _vorigeVlag =
                _vorigNummer < 0 ? Blok.Traag
                : kanAnders && !tabel.Woorden.Woord(_vorigNummer).SequenceEqual(veld) ? Blok.NietRuw
                : (byte)0;
        }

        vlag |= _vorigeVlag;
        return _vorigNummer;
    }
}

internal readonly struct Agblezer : IVeldlezer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        vlag |= Waarden.IsAgb(veld) ? (byte)0 : Blok.Traag;
        return -1;
    }
}

internal readonly struct Pc6lezer : IVeldlezer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        vlag |= !Waarden.IsPc6(veld) ? Blok.Traag : (byte)0;
        return -1;
    }
}

internal readonly struct Gmlezer : IVeldlezer
{
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        vlag |= !Waarden.IsGm(veld) ? Blok.Traag : (byte)0;
        return -1;
    }
}

internal readonly struct Prestatielezer : IVeldlezer
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        vlag |= !Waarden.IsPrestatie(veld) ? Blok.Traag : (byte)0;
        return -1;
    }
}

internal readonly struct Tekstlezer : IVeldlezer
{
    public int Lees(ReadOnlySpan<byte> veld, ref byte vlag)
    {
        vlag |=
            Waarden.IsWit(veld[0]) || Waarden.IsWit(veld[^1]) || !Waarden.IsTekst(veld) || Bsnvorm.KomtVoor(veld)
                ? Blok.Traag
                : (byte)0;
        return -1;
    }
}

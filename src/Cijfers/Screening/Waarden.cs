using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The forms of aanlevering.md section 2, on bytes that are trimmed and not empty.</summary>
internal static class Waarden
{
    /// <summary>What a form gives when the value does not fit.</summary>
    public const int Fout = int.MaxValue;

    /// <summary>What an amount gives when the value does not fit.</summary>
    public const long FoutBedrag = long.MaxValue;

    private const int EersteJaar = 1900;
    private const int LaatsteJaar = 2099;
    private const int MaxTekst = 200;

    /// <summary>First day of each month from January 1900, one more month at the end.</summary>
    private static readonly int[] Maandbegin = MaakMaandbegin();

    /// <summary>Days since 1970-01-01 of <c>yyyy-MM-dd</c>.</summary>
    public static int Datum(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length != 10)
        {
            return Fout;
        }

        // Digits become 0..9 and dashes 0; one addition per byte shows what lies above.
        var v = MemoryMarshal.Read<ulong>(tekst) ^ 0x2D30_302D_3030_3030;
        var (d1, d2) = (tekst[8] - (uint)'0', tekst[9] - (uint)'0');
        if ((((v + 0x7F76_767F_7676_7676) | v) & 0x8080_8080_8080_8080) != 0 || d1 > 9 || d2 > 9)
        {
            return Fout;
        }

        var jaar = (int)((v & 15) * 1000 + ((v >> 8) & 15) * 100 + ((v >> 16) & 15) * 10 + ((v >> 24) & 15));
        var maand = (int)(((v >> 40) & 15) * 10 + ((v >> 48) & 15));
        var dag = (int)(d1 * 10 + d2);
        if (jaar is < EersteJaar or > LaatsteJaar || maand is < 1 or > 12 || dag < 1)
        {
            return Fout;
        }

        var i = (jaar - EersteJaar) * 12 + maand - 1;
        var dagen = Maandbegin[i] + dag - 1;
        return dagen < Maandbegin[i + 1] ? dagen : Fout;
    }

    /// <summary>One to nine digits.</summary>
    public static int Getal(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length > 9)
        {
            return Fout;
        }

        var getal = 0;
        foreach (var b in tekst)
        {
            var cijfer = b - (uint)'0';
            if (cijfer > 9)
            {
                return Fout;
            }

            getal = getal * 10 + (int)cijfer;
        }

        return getal;
    }

    /// <summary>Cents of <c>-?[0-9]{1,12}(\.[0-9]{1,2})?</c>.</summary>
    public static long Bedrag(ReadOnlySpan<byte> tekst)
    {
        var negatief = tekst[0] == '-';
        var cijfers = negatief ? tekst[1..] : tekst;
        var punt = cijfers.IndexOf((byte)'.');
        var geheel = punt < 0 ? cijfers : cijfers[..punt];
        var deel = punt < 0 ? default : cijfers[(punt + 1)..];
        if (geheel.Length is < 1 or > 12 || deel.Length > 2 || (punt >= 0 && deel.Length == 0))
        {
            return FoutBedrag;
        }

        var centen = 0L;
        foreach (var b in geheel)
        {
            var cijfer = b - (uint)'0';
            if (cijfer > 9)
            {
                return FoutBedrag;
            }

            centen = centen * 10 + cijfer;
        }

        for (var i = 0; i < 2; i++)
        {
            var cijfer = i < deel.Length ? deel[i] - (uint)'0' : 0;
            if (cijfer > 9)
            {
                return FoutBedrag;
            }

            centen = centen * 10 + cijfer;
        }

        return negatief ? -centen : centen;
    }

    /// <summary>Whether an amount that fits is written in its one canonical form.</summary>
    public static bool IsCanoniekBedrag(ReadOnlySpan<byte> tekst, long centen)
    {
        var begin = tekst[0] == '-' ? 1 : 0;
        return tekst.Length - begin > 3
            && tekst[^3] == '.'
            && (tekst[begin] != '0' || tekst.Length - begin == 4)
            && (begin == 0 || centen != 0);
    }

    /// <summary><c>[A-Za-z0-9_-]{4,64}</c>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsId(ReadOnlySpan<byte> tekst)
    {
        ref var begin = ref MemoryMarshal.GetReference(tekst);
        return tekst.Length switch
        {
            < 4 or > 64 => false,
            < 8 => IsIdvorm(
                Vector128.Create(Vier(ref begin, 0), Vier(ref begin, tekst.Length - 4), 0x30303030, 0x30303030).AsByte()
            ),
            <= 16 => IsIdvorm(Vector128.Create(Acht(ref begin, 0), Acht(ref begin, tekst.Length - 8)).AsByte()),
            _ => IsLangId(tekst),
        };
    }

    /// <summary>Eight digits.</summary>
    public static bool IsAgb(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length != 8)
        {
            return false;
        }

        var v = MemoryMarshal.Read<ulong>(tekst) ^ 0x3030_3030_3030_3030;
        return (((v + 0x7676_7676_7676_7676) | v) & 0x8080_8080_8080_8080) == 0;
    }

    /// <summary>A Dutch postcode without space; the letters SA, SD and SS do not exist.</summary>
    public static bool IsPc6(ReadOnlySpan<byte> tekst) =>
        tekst.Length == 6
        && tekst[0] - (uint)'1' <= 8
        && IsCijfer(tekst[1])
        && IsCijfer(tekst[2])
        && IsCijfer(tekst[3])
        && IsHoofdletter(tekst[4])
        && IsHoofdletter(tekst[5])
        && (tekst[4] != 'S' || tekst[5] is not ((byte)'A' or (byte)'D' or (byte)'S'));

    /// <summary><c>GM</c> and four digits.</summary>
    public static bool IsGm(ReadOnlySpan<byte> tekst) =>
        tekst.Length == 6
        && tekst[0] == 'G'
        && tekst[1] == 'M'
        && IsCijfer(tekst[2])
        && IsCijfer(tekst[3])
        && IsCijfer(tekst[4])
        && IsCijfer(tekst[5]);

    /// <summary><c>[A-Z0-9]{2,8}</c>.</summary>
    public static bool IsPrestatie(ReadOnlySpan<byte> tekst)
    {
        foreach (var b in tekst)
        {
            if (!IsCijfer(b) && !IsHoofdletter(b))
            {
                return false;
            }
        }

        return tekst.Length is >= 2 and <= 8;
    }

    /// <summary>At most 200 characters; a character of several bytes is one.</summary>
    public static bool IsTekst(ReadOnlySpan<byte> tekst)
    {
        if (tekst.Length <= MaxTekst)
        {
            return true;
        }

        var tekens = 0;
        foreach (var b in tekst)
        {
            tekens += (b & 0xC0) == 0x80 ? 0 : 1;
        }

        return tekens <= MaxTekst;
    }

    public static bool IsWit(byte b) => b is (byte)' ' or (byte)'\t' or (byte)'\r' or 0x0B or 0x0C;

    private static bool IsCijfer(byte b) => b - (uint)'0' <= 9;

    private static bool IsHoofdletter(byte b) => b - (uint)'A' <= 25;

    private static bool IsLangId(ReadOnlySpan<byte> tekst)
    {
        for (var i = 0; i + 16 < tekst.Length; i += 16)
        {
            if (!IsIdvorm(Vector128.Create(tekst.Slice(i, 16))))
            {
                return false;
            }
        }

        return IsIdvorm(Vector128.Create(tekst[^16..]));
    }

    private static bool IsIdvorm(Vector128<byte> v)
    {
        var letter = Vector128.LessThan(
            (v | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a'),
            Vector128.Create((byte)26)
        );
        var cijfer = Vector128.LessThan(v - Vector128.Create((byte)'0'), Vector128.Create((byte)10));
        var streep =
            Vector128.Equals(v, Vector128.Create((byte)'-')) | Vector128.Equals(v, Vector128.Create((byte)'_'));
        return (letter | cijfer | streep) == Vector128<byte>.AllBitsSet;
    }

    private static ulong Acht(ref byte begin, int i) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref begin, i));

    private static uint Vier(ref byte begin, int i) => Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref begin, i));

    private static int[] MaakMaandbegin() =>
        [
            .. Enumerable
                .Range(0, (LaatsteJaar - EersteJaar + 1) * 12 + 1)
                .Select(m =>
                    new DateOnly(EersteJaar, 1, 1).AddMonths(m).DayNumber - new DateOnly(1970, 1, 1).DayNumber
                ),
        ];
}

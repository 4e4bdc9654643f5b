using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// What looks like a BSN in a delivery: nine digits, or groups 4-2-3 or 3-3-3 joined by one space, dot or hyphen,
/// that pass the elfproef (aanlevering.md section 5).
/// </summary>
internal static class Bsnvorm
{
    private const int Cijfers = 9;

    /// <summary>Whether the whole value is one.</summary>
    public static bool IsGeheel(ReadOnlySpan<byte> waarde) =>
        waarde.Length switch
        {
            Cijfers => Past(waarde, Cijfers, Cijfers),
            Cijfers + 2 => Past(waarde, 4, 6) || Past(waarde, 3, 6),
            _ => false,
        };

    /// <summary>Whether one stands anywhere in a text, not touching another digit.</summary>
    public static bool KomtVoor(ReadOnlySpan<byte> tekst)
    {
        for (var i = 0; i + Cijfers <= tekst.Length; i++)
        {
            if (
                IsCijfer(tekst, i)
                && !IsCijfer(tekst, i - 1)
                && (BegintOp(tekst, i, Cijfers) || BegintOp(tekst, i, Cijfers + 2))
            )
            {
                return true;
            }
        }

        return false;
    }

    private static bool BegintOp(ReadOnlySpan<byte> tekst, int i, int lengte) =>
        i + lengte <= tekst.Length && !IsCijfer(tekst, i + lengte) && IsGeheel(tekst.Slice(i, lengte));

    private static bool IsCijfer(ReadOnlySpan<byte> tekst, int i) =>
        (uint)i < (uint)tekst.Length && tekst[i] - (uint)'0' <= 9;

    /// <summary>Nine digits, with a joint after the given numbers of digits.</summary>
    private static bool Past(ReadOnlySpan<byte> waarde, int eersteVoeg, int tweedeVoeg)
    {
        Span<char> cijfers = stackalloc char[Cijfers];
        var aantal = 0;
        for (var i = 0; i < waarde.Length; i++)
        {
            var voeg = waarde.Length > Cijfers && (i == eersteVoeg || i == tweedeVoeg + 1);
            if (voeg ? waarde[i] is not ((byte)' ' or (byte)'.' or (byte)'-') : !IsCijfer(waarde, i))
            {
                return false;
            }

            if (!voeg)
            {
                cijfers[aantal++] = (char)waarde[i];
            }
        }

        return Bsn.Voldoet(cijfers);
    }
}

namespace Regiotafel.Kern;

/// <summary>Recognises a burgerservicenummer. Regiotafel never keeps one: this only serves to refuse it.</summary>
public static class Bsn
{
    /// <summary>
    /// The elfproef: 9a + 8b + 7c + 6d + 5e + 4f + 3g + 2h − i is divisible by 11 and not all digits are zero.
    /// Eight digits are read with a zero in front; any other length or character is no BSN.
    /// </summary>
    public static bool Voldoet(ReadOnlySpan<char> cijfers)
    {
        if (cijfers.Length is not (8 or 9))
        {
            return false;
        }

        var (som, gewicht, nul) = (0, cijfers.Length, true);
        foreach (var teken in cijfers)
        {
            if (!char.IsAsciiDigit(teken))
            {
                return false;
            }

            som += (gewicht == 1 ? -1 : gewicht) * (teken - '0');
            nul &= teken == '0';
            gewicht--;
        }

        return !nul && som % 11 == 0;
    }
}

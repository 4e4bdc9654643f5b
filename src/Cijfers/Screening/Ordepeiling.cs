namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Guesses from a few lines of each file whether the rows come in rising order. Only what is done first depends on it, never an outcome.
/// </summary>
internal static class Ordepeiling
{
    private const int Peilingen = 32;
    private const int Stuk = 1 << 11;

    public static bool LijktOplopend(IEnumerable<Bronbestand> bestanden)
    {
        byte[] vorige = [];
        foreach (var bestand in bestanden)
        {
            for (var i = 0L; i < Peilingen; i++)
            {
                var regel = Regel(
                    bestand,
                    bestand.Kopbytes + (bestand.Inhoud.Lengte - bestand.Kopbytes) * i / Peilingen
                );
                if (regel.Length > 0 && vorige.AsSpan().SequenceCompareTo(regel) > 0)
                {
                    return false;
                }

                vorige = regel.Length > 0 ? regel : vorige;
            }
        }

        return true;
    }

    // The first whole line after a place; nothing when there is none nearby.
    private static byte[] Regel(Bronbestand bestand, long plaats)
    {
        var begin = new byte[Stuk];
        var tekst = begin.AsSpan(0, bestand.Inhoud.Lees(plaats, begin));
        tekst = tekst[(tekst.IndexOf((byte)'\n') + 1)..];
        var einde = tekst.IndexOf((byte)'\n');
        return einde < 0 ? [] : [.. tekst[..einde]];
    }
}

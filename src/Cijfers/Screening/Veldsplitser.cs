namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Splits one line into trimmed fields, quotes included: the careful way, for header lines and for rows that the
/// quick way leaves. One object serves one thread.
/// </summary>
internal sealed class Veldsplitser
{
    private byte[] _tekst = new byte[1024];
    private (int Van, int Lengte)[] _velden = new (int, int)[32];
    private int _einde;

    public int Aantal { get; private set; }

    /// <summary>Whether every quote was closed, with nothing but spaces around the quoted field.</summary>
    public bool QuotesKloppen { get; private set; }

    public ReadOnlySpan<byte> this[int veld] => _tekst.AsSpan(_velden[veld].Van, _velden[veld].Lengte);

    public void Splits(ReadOnlySpan<byte> regel)
    {
        (Aantal, _einde, QuotesKloppen) = (0, 0, true);
        if (_tekst.Length < regel.Length)
        {
            _tekst = new byte[regel.Length * 2];
        }

        while (true)
        {
            var lengte = NeemVeld(regel);
            if (lengte == regel.Length)
            {
                return;
            }

            regel = regel[(lengte + 1)..];
        }
    }

    // Gives the length up to the separator or the end of the line.
    private int NeemVeld(ReadOnlySpan<byte> regel)
    {
        var begin = 0;
        while (begin < regel.Length && Waarden.IsWit(regel[begin]))
        {
            begin++;
        }

        if (begin < regel.Length && regel[begin] == '"')
        {
            var lengte = NeemQuotes(regel, begin + 1);
            if (lengte >= 0)
            {
                return lengte;
            }

            QuotesKloppen = false;
        }

        var einde = regel.IndexOf((byte)';');
        einde = einde < 0 ? regel.Length : einde;
        Bewaar(regel[..einde]);
        return einde;
    }

    // A field in quotes; -1 when it is not closed or something follows it.
    private int NeemQuotes(ReadOnlySpan<byte> regel, int i)
    {
        var naar = _einde;
        for (; i < regel.Length; i++)
        {
            if (regel[i] == '"')
            {
                if (i + 1 == regel.Length || regel[i + 1] != '"')
                {
                    return SluitQuotes(regel, i + 1, naar);
                }

                i++;
            }

            _tekst[naar++] = regel[i];
        }

        return -1;
    }

    private int SluitQuotes(ReadOnlySpan<byte> regel, int i, int einde)
    {
        while (i < regel.Length && Waarden.IsWit(regel[i]))
        {
            i++;
        }

        if (i < regel.Length && regel[i] != ';')
        {
            return -1;
        }

        Knip(_einde, einde);
        return i;
    }

    private void Bewaar(ReadOnlySpan<byte> veld)
    {
        veld.CopyTo(_tekst.AsSpan(_einde));
        Knip(_einde, _einde + veld.Length);
    }

    private void Knip(int van, int tot)
    {
        _einde = tot;
        while (van < tot && Waarden.IsWit(_tekst[van]))
        {
            van++;
        }

        while (tot > van && Waarden.IsWit(_tekst[tot - 1]))
        {
            tot--;
        }

        if (Aantal == _velden.Length)
        {
            Array.Resize(ref _velden, Aantal * 2);
        }

        _velden[Aantal++] = (van, tot - van);
    }
}

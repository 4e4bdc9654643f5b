namespace Regiotafel.Cijfers.Screening;

/// <summary>The canonical lines of a soort that is small enough to keep them, for sorting without reading again.</summary>
internal sealed class Regelgeheugen
{
    private byte[] _tekst = new byte[1 << 14];
    private int[] _einde = new int[1 << 8];
    private int _aantal;

    /// <summary>A line with its line end.</summary>
    public ReadOnlySpan<byte> this[int rij]
    {
        get
        {
            var van = rij == 0 ? 0 : _einde[rij - 1];
            return _tekst.AsSpan(van, _einde[rij] - van);
        }
    }

    /// <summary>Adds the lines of all passing rows of a block.</summary>
    public void Voeg(Blok blok)
    {
        for (var k = 0; k < blok.Uitkomst.Aantal; k++)
        {
            var regel = blok.Regel(k);
            var van = _aantal == 0 ? 0 : _einde[_aantal - 1];
            if (_tekst.Length - van < regel.Length)
            {
                Array.Resize(ref _tekst, Math.Max(_tekst.Length * 2, van + regel.Length));
            }

            if (_aantal == _einde.Length)
            {
                Array.Resize(ref _einde, _aantal * 2);
            }

            regel.CopyTo(_tekst.AsSpan(van));
            _einde[_aantal++] = van + regel.Length;
        }
    }
}

namespace Regiotafel.Cijfers.Screening;

/// <summary>A set of row numbers: one bit per row, and nothing at all while it is empty.</summary>
internal sealed class Rijenset(int rijen)
{
    private ulong[] _bits = [];

    public bool IsLeeg => Aantal == 0;

    public int Aantal { get; private set; }

    public bool Bevat(int rij) => _bits.Length > 0 && (_bits[rij >> 6] & (1UL << (rij & 63))) != 0;

    public void Voeg(int rij)
    {
        if (_bits.Length == 0)
        {
            _bits = new ulong[(rijen >> 6) + 1];
        }

        Aantal += Bevat(rij) ? 0 : 1;
        _bits[rij >> 6] |= 1UL << (rij & 63);
    }
}

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Puts rows in order that come in a few rising runs (a file per month, numbers that got a digit more): stretches of neighbours instead
/// of single rows, so that ten million lines need neither a sort nor a second look at each.
/// </summary>
internal sealed class Loopmenger
{
    /// <summary>More runs than this are no order at all.</summary>
    public const int MeesteLopen = 64;

    // Below this many rows to a stretch, sorting with all threads is quicker.
    private const int KortsteStrook = 8;
    private readonly Soortbron _bron;
    private readonly List<Loop> _lopen = [];

    /// <param name="begin">The first row of each run.</param>
    public Loopmenger(Soortbron bron, IReadOnlyList<int> begin)
    {
        _bron = bron;
        for (var i = 0; i < begin.Count; i++)
        {
            Zet(new(new(bron), begin[i], i + 1 < begin.Count ? begin[i + 1] : bron.Tabel.Aantal));
        }
    }

    /// <summary>Whether two rows that come together at the border of two stretches may have the same key.</summary>
    public bool GelijkeBuren { get; private set; }

    /// <summary>All rows in rising order of their canonical line; null when the runs are too much mixed.</summary>
    public IReadOnlyList<(int Van, int Tot)>? Meng()
    {
        var meeste = _bron.Tabel.Aantal / KortsteStrook + MeesteLopen;
        var stroken = new List<(int Van, int Tot)>();
        while (_lopen.Count > 1)
        {
            var loop = _lopen[0];
            var volgende = _lopen[1];
            var tot = loop.Tot(volgende.Eerste);
            stroken.Add((loop.Rij, tot));
            GelijkeBuren |= Sleutel(tot - 1) == Sleutel(volgende.Rij);
            if (stroken.Count > meeste)
            {
                return null;
            }

            _lopen.RemoveAt(0);
            if (tot < loop.Einde)
            {
                loop.Rij = tot;
                Zet(loop);
            }
        }

        stroken.AddRange(_lopen.Select(loop => (loop.Rij, loop.Einde)));
        return stroken;
    }

    private ulong Sleutel(int rij)
    {
        var brok = _bron.Tabel.Brok(rij);
        return brok.Sleutels[rij - brok.Eerste];
    }

    // The runs stay sorted by their first row.
    private void Zet(Loop loop)
    {
        var i = 0;
        while (i < _lopen.Count && loop.Eerste.SequenceCompareTo(_lopen[i].Eerste) > 0)
        {
            i++;
        }

        _lopen.Insert(i, loop);
    }

    private sealed class Loop(Rijlezer lezer, int rij, int einde)
    {
        public int Rij { get; set; } = rij;

        public int Einde => einde;

        /// <summary>Its first line that is left; valid until another is read.</summary>
        public ReadOnlySpan<byte> Eerste => lezer.Lees(Rij)[..^1];

        /// <summary>The first row above a line: ever larger steps, then halving.</summary>
        public int Tot(ReadOnlySpan<byte> grens)
        {
            var (onder, stap) = (Rij, 1);
            while (onder + stap < einde && Past(onder + stap, grens))
            {
                onder += stap;
                stap *= 2;
            }

            var boven = Math.Min(onder + stap, einde);
            while (boven - onder > 1)
            {
                var midden = onder + (boven - onder) / 2;
                (onder, boven) = Past(midden, grens) ? (midden, boven) : (onder, midden);
            }

            return boven;
        }

        private bool Past(int welke, ReadOnlySpan<byte> grens) => lezer.Lees(welke)[..^1].SequenceCompareTo(grens) <= 0;
    }
}

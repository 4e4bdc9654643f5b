using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Collects the columns the engine reads, with of each row its key and place until the rows are final.</summary>
internal sealed class Tabelbouwer(Soort soort, Woordenboeken woorden)
{
    private const int KleinsteBrok = 1 << 12;
    private const int GrootsteBrok = 1 << 18;
    private readonly Kolom[] _kolommen = [.. soort.Kolommen.Where(k => k.Motor)];
    private readonly List<Bouwbrok> _brokken = [];

    public int Aantal { get; private set; }

    public IReadOnlyList<Bouwbrok> Brokken => _brokken;

    /// <summary>Adds the passing rows of a block.</summary>
    public void Voeg(Blok blok)
    {
        var uit = blok.Uitkomst;
        for (var gedaan = 0; gedaan < uit.Aantal; )
        {
            if (_brokken.Count == 0 || _brokken[^1].Vrij == 0)
            {
                var omvang = Math.Clamp(Aantal, KleinsteBrok, GrootsteBrok);
                _brokken.Add(new(_kolommen, Aantal, omvang));
            }

            var aantal = Math.Min(_brokken[^1].Vrij, uit.Aantal - gedaan);
            _brokken[^1].Voeg(blok, gedaan, aantal);
            gedaan += aantal;
            Aantal += aantal;
        }
    }

    /// <summary>The piece in which a row stands.</summary>
    public Bouwbrok Brok(int rij)
    {
        var (laag, hoog) = (0, _brokken.Count - 1);
        while (laag < hoog)
        {
            var midden = (laag + hoog + 1) / 2;
            (laag, hoog) = _brokken[midden].Eerste <= rij ? (midden, hoog) : (laag, midden - 1);
        }

        return _brokken[laag];
    }

    /// <summary>The table without the dropped rows.</summary>
    public Brontabel Bouw(Rijenset verworpen, Task<string> bronhash) =>
        new(
            soort,
            [.. _brokken.Select(brok => brok.Bouw(verworpen, woorden)).Where(brok => brok.Aantal > 0)],
            bronhash
        );
}

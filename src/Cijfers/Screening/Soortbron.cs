using System.Security.Cryptography;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The rows of one soort over all its files while they are read; blocks come in order.</summary>
internal sealed class Soortbron(Soort soort, Woordenboeken woorden, bool onthoud) : IDisposable
{
    private readonly IncrementalHash _som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly bool _sleutelVooraan = soort.Sleutel.Select((k, i) => k.Nummer == i).All(goed => goed);
    private readonly List<int> _lopen = [0];
    private byte[] _laatste = [];
    private ulong _laatsteSleutel;
    private bool _gelijkeBuren;

    public Soort Soort { get; } = soort;

    public Tabelbouwer Tabel { get; } = new(soort, woorden);

    /// <summary>The canonical lines of all rows; null when there are too many to keep.</summary>
    public Regelgeheugen? Geheugen { get; } = onthoud ? new() : null;

    public List<Blokplaats> Plaatsen { get; } = [];

    /// <summary>Rows that pass stages 1 to 6 with an unknown prestatiecode.</summary>
    public List<int> Verworpen { get; } = [];

    /// <summary>Rows that take another back: row and sum of the key of the other.</summary>
    public List<(int Rij, ulong Sleutel)> Correcties { get; } = [];

    /// <summary>Whether the sum is made while reading; without, it is made afterwards, when nobody waits for it.</summary>
    public bool SomMee { get; init; }

    /// <summary>The canonical lines of all rows so far come in rising order.</summary>
    public bool Oplopend => _lopen.Count == 1;

    /// <summary>All rows in rising order, as stretches of neighbours; null when there is no such order (<see cref="Orden"/>).</summary>
    public IReadOnlyList<(int Van, int Tot)>? Stroken { get; private set; }

    /// <summary>Number of bytes all canonical lines begin with.</summary>
    public int GedeeldBegin { get; private set; } = int.MaxValue;

    /// <summary>Whether two rows may have the same key: equal keys are neighbours when lines that begin with it rise.</summary>
    public bool SleutelKanDubbel => !_sleutelVooraan || Stroken is null || _gelijkeBuren;

    /// <summary>Whether rows were dropped that already count in <see cref="Som"/>.</summary>
    public bool HeeftDubbele { get; set; }

    /// <summary>SHA-256 of the canonical lines, when they were read in rising order and none was dropped; else null.</summary>
    public string? Som() =>
        SomMee && Oplopend && !HeeftDubbele ? Convert.ToHexStringLower(_som.GetCurrentHash()) : null;

    public void Voeg(Blok blok)
    {
        var (bestand, uit, eerste) = (blok.Bestand, blok.Uitkomst, Tabel.Aantal);
        foreach (var (regel, kolom, code) in uit.Bevindingen)
        {
            bestand.Rijbevindingen.Add((bestand.Regels + regel + 1, kolom, code));
        }

        Plaatsen.Add(new(bestand, blok.Basis, bestand.Regels, eerste, eerste + uit.Aantal, uit.Einde(blok.Lengte)));
        bestand.Regels += blok.Regels;
        bestand.Rijen += blok.Rijen;
        if (uit.Aantal > 0)
        {
            Vergelijk(uit);
            Verworpen.AddRange(uit.Verworpen.Select(r => eerste + r));
            Correcties.AddRange(uit.Correcties.Select(c => (eerste + c.Rij, c.Sleutel)));
            Tabel.Voeg(blok);
            Geheugen?.Voeg(blok);
            SomStukken(blok);
        }
    }

    /// <summary>Looks for the order of the rows, when all are there.</summary>
    public void Orden()
    {
        if (Oplopend)
        {
            Stroken = [(0, Tabel.Aantal)];
        }
        else if (_lopen.Count <= Loopmenger.MeesteLopen)
        {
            var menger = new Loopmenger(this, _lopen);
            Stroken = menger.Meng();
            _gelijkeBuren |= menger.GelijkeBuren;
        }
    }

    /// <summary>The block in which a row stands.</summary>
    public Blokplaats Plaats(int rij)
    {
        var (laag, hoog) = (0, Plaatsen.Count - 1);
        while (laag < hoog)
        {
            var midden = (laag + hoog + 1) / 2;
            (laag, hoog) = Plaatsen[midden].EersteRij <= rij ? (midden, hoog) : (laag, midden - 1);
        }

        return Plaatsen[laag];
    }

    public void Dispose() => _som.Dispose();

    private void Vergelijk(Blokuitkomst uit)
    {
        GedeeldBegin = Math.Min(GedeeldBegin, uit.GedeeldBegin);
        _gelijkeBuren |= uit.GelijkeBuren;
        if (Tabel.Aantal > 0)
        {
            var gedeeld = _laatste.AsSpan().CommonPrefixLength(uit.Eerste);
            GedeeldBegin = Math.Min(GedeeldBegin, gedeeld);
            _gelijkeBuren |= _laatsteSleutel == uit.Sleutel[0];
            if (Volgorde.NaGedeeld(_laatste, uit.Eerste, gedeeld) > 0)
            {
                _lopen.Add(Tabel.Aantal);
            }
        }

        // Far too many are as good as a few too many.
        if (_lopen.Count <= Loopmenger.MeesteLopen)
        {
            _lopen.AddRange(uit.Breuken.Select(k => Tabel.Aantal + k));
        }

        (_laatste, _laatsteSleutel) = (uit.Laatste, uit.Sleutel[uit.Aantal - 1]);
    }

    private void SomStukken(Blok blok)
    {
        if (!SomMee || !Oplopend)
        {
            return;
        }

        foreach (var (zij, van, lengte) in blok.Uitkomst.Stukken)
        {
            _som.AppendData((zij ? blok.Uitkomst.Zij.Bytes : blok.Bytes).AsSpan(van, lengte));
        }
    }
}

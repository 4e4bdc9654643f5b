using System.Security.Cryptography;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The rows of one soort over all its files while they are read; blocks come in order.</summary>
internal sealed class Soortbron(Soort soort, Woordenboeken woorden, bool onthoud) : IDisposable
{
    private readonly IncrementalHash _som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly bool _sleutelVooraan = soort.Sleutel.Select((k, i) => k.Nummer == i).All(goed => goed);
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

    /// <summary>The canonical lines of all rows so far come in rising order.</summary>
    public bool Oplopend { get; private set; } = true;

    /// <summary>Number of bytes all canonical lines begin with.</summary>
    public int GedeeldBegin { get; private set; } = int.MaxValue;

    /// <summary>Whether two rows may have the same key: equal keys are neighbours when lines that begin with it rise.</summary>
    public bool SleutelKanDubbel => !_sleutelVooraan || !Oplopend || _gelijkeBuren;

    /// <summary>Whether rows were dropped that already count in <see cref="Som"/>.</summary>
    public bool HeeftDubbele { get; set; }

    /// <summary>SHA-256 of the canonical lines in the order of the files; right when they rise and none was dropped.</summary>
    public string Som() => Convert.ToHexStringLower(_som.GetCurrentHash());

    public void Voeg(Blok blok)
    {
        var (bestand, uit, eerste) = (blok.Bestand, blok.Uitkomst, Tabel.Aantal);
        foreach (var (regel, kolom, code) in uit.Bevindingen)
        {
            bestand.Rijbevindingen.Add((bestand.Regels + regel + 1, kolom, code));
        }

        Plaatsen.Add(new(bestand, blok.Basis, bestand.Regels, eerste));
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
        Oplopend &= uit.Oplopend;
        _gelijkeBuren |= uit.GelijkeBuren;
        if (Tabel.Aantal > 0)
        {
            var gedeeld = _laatste.AsSpan().CommonPrefixLength(uit.Eerste);
            GedeeldBegin = Math.Min(GedeeldBegin, gedeeld);
            Oplopend &= Volgorde.NaGedeeld(_laatste, uit.Eerste, gedeeld) <= 0;
            _gelijkeBuren |= _laatsteSleutel == uit.Sleutel[0];
        }

        (_laatste, _laatsteSleutel) = (uit.Laatste, uit.Sleutel[uit.Aantal - 1]);
    }

    private void SomStukken(Blok blok)
    {
        if (!Oplopend)
        {
            return;
        }

        foreach (var (zij, van, lengte) in blok.Uitkomst.Stukken)
        {
            _som.AppendData((zij ? blok.Uitkomst.Zij.Bytes : blok.Bytes).AsSpan(van, lengte));
        }
    }
}

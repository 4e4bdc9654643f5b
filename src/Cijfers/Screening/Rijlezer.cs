namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Reads rows that passed again from their files, in canonical form. Rows that follow each other are read in one go.
/// One object serves one thread.
/// </summary>
internal sealed class Rijlezer(Soortbron bron)
{
    private const int Los = 1 << 10;
    private const int Reeks = 1 << 17;
    private readonly Dictionary<Bronbestand, Rijkeuring> _keuringen = [];
    private byte[] _venster = new byte[Los];
    private Bronbestand? _bestand;
    private long _begin;
    private int _lengte;

    /// <summary>The canonical line of the last row, line end included.</summary>
    public Canoniek Regel { get; } = new();

    /// <summary>The key of the last row: its canonical key columns.</summary>
    public Canoniek Sleutel { get; } = new();

    /// <summary>The canonical line of a row, from memory when it is kept.</summary>
    public ReadOnlySpan<byte> Lees(int rij)
    {
        if (bron.Geheugen is { } geheugen)
        {
            return geheugen[rij];
        }

        var keuring = Keur(rij, out var tafel);
        Regel.Leeg();
        Regel.Voeg(tafel, keuring);
        return Regel.Bytes.AsSpan(0, Regel.Lengte);
    }

    /// <summary>Reads a row into <see cref="Regel"/> and <see cref="Sleutel"/>.</summary>
    public void LeesMetSleutel(int rij)
    {
        var keuring = Keur(rij, out var tafel);
        Regel.Leeg();
        Regel.Voeg(tafel, keuring);
        Sleutel.Leeg();
        foreach (var kolom in bron.Soort.Sleutel)
        {
            Sleutel.Veld(tafel, kolom, keuring.Tekst(kolom), keuring.Uitkomst[kolom.Nummer]);
        }
    }

    /// <summary>The physical line of a row, header = 1; quick for rows in rising order.</summary>
    public static IEnumerable<(int Rij, Bronbestand Bestand, long Regel)> Regelnummers(
        Soortbron bron,
        IEnumerable<int> rijen
    )
    {
        var buffer = new byte[Blok.Omvang];
        var (vorig, tot, regels) = (default(Blokplaats), 0, 0L);
        foreach (var rij in rijen)
        {
            var blok = bron.Plaats(rij);
            if (blok != vorig)
            {
                (vorig, tot, regels) = (blok, 0, blok.Regels);
            }

            var plaats = Plaats(bron, rij);
            buffer = buffer.Length < plaats ? new byte[plaats] : buffer;
            var stuk = buffer.AsSpan(0, plaats - tot);
            blok.Bestand.Inhoud.Lees(blok.Basis + tot, stuk);
            regels += stuk.Count((byte)'\n');
            tot = plaats;
            yield return (rij, blok.Bestand, regels + 1);
        }
    }

    private static int Plaats(Soortbron bron, int rij)
    {
        var brok = bron.Tabel.Brok(rij);
        return brok.Plaatsen[rij - brok.Eerste];
    }

    private Rijkeuring Keur(int rij, out Keurtafel tafel)
    {
        var blok = bron.Plaats(rij);
        tafel = blok.Bestand.Tafel!;
        if (!_keuringen.TryGetValue(blok.Bestand, out var keuring))
        {
            _keuringen[blok.Bestand] = keuring = new(tafel);
        }

        // A row that passed before passes again: the file is the same, or it is not what was screened.
        return keuring.Keur(Bytes(blok.Bestand, blok.Basis + Plaats(bron, rij)))
            ? keuring
            : throw new InvalidOperationException("A file changed while it was read.");
    }

    private ReadOnlySpan<byte> Bytes(Bronbestand bestand, long plaats)
    {
        if (_bestand == bestand && plaats >= _begin && plaats < _begin + _lengte && Regelbytes(plaats, out var regel))
        {
            return regel;
        }

        // The next row just behind the window: the rows come in the order of the file.
        var reeks = _bestand == bestand && plaats >= _begin && plaats - _begin <= _lengte + Los;
        for (var omvang = reeks ? Reeks : Los; ; omvang *= 4)
        {
            _venster = _venster.Length < omvang ? new byte[omvang] : _venster;
            (_bestand, _begin) = (bestand, plaats);
            _lengte = bestand.Inhoud.Lees(plaats, _venster.AsSpan(0, omvang));
            if (Regelbytes(plaats, out regel))
            {
                return regel;
            }

            if (_lengte < omvang)
            {
                return _venster.AsSpan(0, _lengte);
            }
        }
    }

    private bool Regelbytes(long plaats, out ReadOnlySpan<byte> regel)
    {
        regel = _venster.AsSpan((int)(plaats - _begin), _lengte - (int)(plaats - _begin));
        var einde = regel.IndexOf((byte)'\n');
        if (einde < 0)
        {
            return false;
        }

        regel = regel[..einde];
        regel = regel.EndsWith((byte)'\r') ? regel[..^1] : regel;
        return true;
    }
}

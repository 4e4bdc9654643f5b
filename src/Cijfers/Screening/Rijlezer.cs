namespace Regiotafel.Cijfers.Screening;

/// <summary>Reads rows that passed again, in canonical form. One object serves one thread.</summary>
internal sealed class Rijlezer(Soortbron bron)
{
    private readonly Dictionary<Bronbestand, Rijkeuring> _keuringen = [];
    private readonly Canoniek _regel = new();
    private readonly Canoniek _sleutel = new();
    private Blokplaats _blok;
    private Bouwbrok? _brok;

    /// <summary>The canonical line of a row, line end included; valid until the next.</summary>
    public ReadOnlySpan<byte> Lees(int rij)
    {
        if (bron.Geheugen is { } geheugen)
        {
            return geheugen[rij];
        }

        var (begin, ruw) = Plaats(rij);
        var regel = Bytes(_blok.Bestand, _blok.Basis + begin, out var heel);
        return ruw && heel ? regel : Canoniek(_blok.Bestand, regel);
    }

    /// <summary>The canonical line and key of a row; valid until the next.</summary>
    public ReadOnlySpan<byte> LeesMetSleutel(int rij, out ReadOnlySpan<byte> sleutel)
    {
        var (begin, _) = Plaats(rij);
        var regel = Canoniek(_blok.Bestand, Bytes(_blok.Bestand, _blok.Basis + begin, out _));
        var keuring = _keuringen[_blok.Bestand];
        _sleutel.Leeg();
        foreach (var kolom in bron.Soort.Sleutel)
        {
            _sleutel.Veld(_blok.Bestand.Tafel!, kolom, keuring.Tekst(kolom), keuring.Uitkomst[kolom.Nummer]);
        }

        sleutel = _sleutel.Bytes.AsSpan(0, _sleutel.Lengte);
        return regel;
    }

    /// <summary>The physical line of a row, header = 1; quick for rows in rising order.</summary>
    public static IEnumerable<(int Rij, Bronbestand Bestand, long Regel)> Regelnummers(
        Soortbron bron,
        IEnumerable<int> rijen
    )
    {
        var (vorig, tot, regels) = (default(Blokplaats), 0, 0L);
        foreach (var rij in rijen)
        {
            var blok = bron.Plaats(rij);
            if (blok != vorig)
            {
                (vorig, tot, regels) = (blok, 0, blok.Regels);
            }

            var (begin, _) = bron.Tabel.Brok(rij).Plaats(rij);
            regels += blok.Bestand.Inhoud.Stuk(blok.Basis + tot, begin - tot).Count((byte)'\n');
            tot = begin;
            yield return (rij, blok.Bestand, regels + 1);
        }
    }

    // Rows mostly come in rising order: the block and the piece of the last one serve again.
    private (int Begin, bool Ruw) Plaats(int rij)
    {
        if (!_blok.Bevat(rij))
        {
            _blok = bron.Plaats(rij);
        }

        if (_brok is null || rij < _brok.Eerste || rij >= _brok.Eerste + _brok.Aantal)
        {
            _brok = bron.Tabel.Brok(rij);
        }

        return _brok.Plaats(rij);
    }

    private static ReadOnlySpan<byte> Bytes(Bronbestand bestand, long plaats, out bool heel)
    {
        var regel = bestand.Inhoud.Stuk(plaats, Bronbestand.LangsteRegel + Blok.Omvang);
        var einde = regel.IndexOf((byte)'\n');
        heel = einde >= 0;
        return heel ? regel[..(einde + 1)] : regel;
    }

    private ReadOnlySpan<byte> Canoniek(Bronbestand bestand, ReadOnlySpan<byte> regel)
    {
        if (!_keuringen.TryGetValue(bestand, out var keuring))
        {
            _keuringen[bestand] = keuring = new(bestand.Tafel!);
        }

        regel = regel.EndsWith((byte)'\n') ? regel[..^1] : regel;
        regel = regel.EndsWith((byte)'\r') ? regel[..^1] : regel;
        if (!keuring.Keur(regel))
        {
            throw new InvalidOperationException("A file changed while it was read.");
        }

        _regel.Leeg();
        _regel.Voeg(bestand.Tafel!, keuring);
        return _regel.Bytes.AsSpan(0, _regel.Lengte);
    }
}

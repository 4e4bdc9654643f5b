using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>
/// Judges one row in full: stages 3 to 6, and its values when it passes. The quick way (<see cref="Blokontleder"/>)
/// may only accept what this accepts, with the same values. One object serves one thread.
/// </summary>
internal sealed class Rijkeuring(Keurtafel tafel)
{
    private readonly Veldsplitser _splitser = new();
    private readonly List<(int Kolom, string Code)> _bevindingen = [];

    /// <summary>Value per column: number, days, cents or number of a word.</summary>
    public long[] Uitkomst { get; } = new long[tafel.Kolommen.Count];

    /// <summary>What is wrong: column number (-1: the row) and code; stage 3 never stands beside another stage.</summary>
    public IReadOnlyList<(int Kolom, string Code)> Bevindingen => _bevindingen;

    /// <summary>Judges a line without its line end; true when it passes stages 3 to 6.</summary>
    public bool Keur(ReadOnlySpan<byte> regel)
    {
        _bevindingen.Clear();
        _splitser.Splits(regel);
        ZoekBsn();
        if (_bevindingen.Count == 0)
        {
            KeurTypen();
        }

        if (_bevindingen.Count == 0)
        {
            KeurInhoud();
        }

        return _bevindingen.Count == 0;
    }

    /// <summary>The trimmed text of a column, empty when the file does not have it.</summary>
    public ReadOnlySpan<byte> Tekst(Kolom kolom)
    {
        var veld = tafel.Kop.Veld(kolom);
        return veld >= 0 && veld < _splitser.Aantal ? _splitser[veld] : default;
    }

    private void ZoekBsn()
    {
        foreach (var kolom in tafel.Kolommen)
        {
            var hit = kolom.Type switch
            {
                Kolomtype.Id => Bsnvorm.IsGeheel(Tekst(kolom)),
                Kolomtype.Tekst => Bsnvorm.KomtVoor(Tekst(kolom)),
                _ => false,
            };
            if (hit)
            {
                _bevindingen.Add((kolom.Nummer, "WAARDE-BSN"));
            }
        }
    }

    private void KeurTypen()
    {
        if (_splitser.Aantal != tafel.Kop.Aantal || !_splitser.QuotesKloppen)
        {
            _bevindingen.Add((-1, "RIJ-KOLOMMEN"));
            return;
        }

        foreach (var kolom in tafel.Kolommen)
        {
            var tekst = Tekst(kolom);
            if (!tekst.IsEmpty)
            {
                KeurType(kolom, tekst);
            }
            else if (kolom.Verplicht)
            {
                _bevindingen.Add((kolom.Nummer, "VERPLICHT-LEEG"));
            }
            else
            {
                Uitkomst[kolom.Nummer] = tafel.Leeg(kolom);
            }
        }
    }

    private void KeurType(Kolom kolom, ReadOnlySpan<byte> tekst)
    {
        if (kolom.Type == Kolomtype.Code)
        {
            return;
        }

        if (!Keurtafel.Past(kolom, tekst))
        {
            _bevindingen.Add((kolom.Nummer, Keurtafel.Typecode(kolom)));
        }
    }

    // Stages 5 and 6: only when every type fits.
    private void KeurInhoud()
    {
        foreach (var kolom in tafel.Kolommen)
        {
            var tekst = Tekst(kolom);
            Uitkomst[kolom.Nummer] = tekst.IsEmpty ? tafel.Leeg(kolom) : tafel.Waarde(kolom, tekst);
            if (kolom.Type == Kolomtype.Code && !tekst.IsEmpty && Uitkomst[kolom.Nummer] < 0)
            {
                _bevindingen.Add((kolom.Nummer, "CODE-ONBEKEND"));
            }
        }

        if (_bevindingen.Count == 0)
        {
            KeurBereik();
        }
    }

    private void KeurBereik()
    {
        foreach (var kolom in tafel.Kolommen.Where(k => k.Type == Kolomtype.Getal))
        {
            var waarde = Uitkomst[kolom.Nummer];
            if (waarde != Kolomvector.Leeg && (waarde < kolom.Min || waarde > kolom.Max))
            {
                _bevindingen.Add((kolom.Nummer, "GETAL-BEREIK"));
            }
        }

        if (_bevindingen.Count == 0 && tafel.Soort is { Begin: { } begin, Eind: { } eind })
        {
            var tot = Uitkomst[eind.Nummer];
            if (tot != Kolomvector.Leeg && tot < Uitkomst[begin.Nummer])
            {
                _bevindingen.Add((eind.Nummer, "EIND-VOOR-INGANG"));
            }
        }
    }
}

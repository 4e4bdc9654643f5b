using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>The last walk over the rows of a block: slow rows, canonical text, keys, order.</summary>
internal sealed class Rijafronding(Blok blok, Keurtafel tafel, Prestatietabel? prestaties)
{
    private readonly Blokuitkomst _uit = blok.Uitkomst;
    private readonly Rijkeuring _keuring = new(tafel);
    private readonly bool _ruw = tafel.Kop.InContractvolgorde;
    private readonly int _velden = tafel.Kop.Aantal;
    private readonly Kolom[] _sleutel = [.. tafel.Soort.Sleutel];
    private readonly Kolom? _correctie = tafel.Kolommen.FirstOrDefault(k => k.Naam == "corrigeert_id");
    private readonly int _code = tafel.Soort.Naam == "declaraties" ? tafel.Soort["prestatiecode"].Nummer : -1;
    private readonly int _dag = tafel.Soort.Naam == "declaraties" ? tafel.Soort["startdatum"].Nummer : -1;
    private Prestatietabel.Geheugen _geheugen = new();
    private (bool Zij, int Van, int Lengte) _vorige;

    public void Rond()
    {
        for (var r = 0; r < blok.Rijen; r++)
        {
            var traag = (blok.Vlaggen[r] & Blok.Traag) != 0;
            if (!traag || Keur(r))
            {
                Neem(r, traag);
            }
        }

        if (_uit.Aantal > 0)
        {
            _uit.Laatste = [.. Tekst(_vorige)];
        }
    }

    private bool Keur(int r)
    {
        var goed = _keuring.Keur(blok.Bytes.AsSpan(blok.Rijbegin[r], blok.Rijeinde[r] - blok.Rijbegin[r]));
        foreach (var (kolom, code) in _keuring.Bevindingen)
        {
            _uit.Bevindingen.Add((blok.Rijregel[r], kolom, code));
            if (code == "WAARDE-BSN")
            {
                blok.Bestand.HeeftBsn = true;
            }
        }

        return goed;
    }

    private void Neem(int r, bool traag)
    {
        if (traag)
        {
            NeemWaarden(r);
        }

        var k = _uit.Aantal++;
        _uit.Rij[k] = r;
        _uit.Plaats[k] = blok.Rijbegin[r] | (_ruw && blok.Vlaggen[r] == 0 ? int.MinValue : 0);
        _uit.Sleutel[k] = Sleutel(r, traag);
        var regel = Regel(r, traag);
        _uit.Regels[k] = regel;
        Vergelijk(regel, k);
        if (_correctie is not null && Veld(_correctie, r, traag) is { IsEmpty: false } ander)
        {
            _uit.Correcties.Add((k, Bytehash.Som(ander)));
        }

        if (prestaties is null || prestaties.Kent(blok.Getallen[_code][r], blok.Getallen[_dag][r], ref _geheugen))
        {
            VoegStuk(regel);
        }
        else
        {
            _uit.Verworpen.Add(k);
            _uit.Bevindingen.Add((blok.Rijregel[r], _code, "CODE-PRESTATIE"));
        }
    }

    private void NeemWaarden(int r)
    {
        foreach (var kolom in tafel.Kolommen)
        {
            var waarde = _keuring.Uitkomst[kolom.Nummer];
            if (kolom.Type == Kolomtype.Bedrag)
            {
                blok.Bedragen[r] = waarde;
            }
            else
            {
                blok.Getallen[kolom.Nummer][r] = (int)waarde;
            }
        }
    }

    private ulong Sleutel(int r, bool traag)
    {
        if (_sleutel.Length == 1)
        {
            return Bytehash.Som(Veld(_sleutel[0], r, traag));
        }

        var som = 0UL;
        foreach (var kolom in _sleutel)
        {
            // A number by its value: leading zeros make no other key.
            var deel =
                kolom.Type == Kolomtype.Getal
                    ? (ulong)blok.Getallen[kolom.Nummer][r]
                    : Bytehash.Som(Veld(kolom, r, traag));
            som = Bytehash.Verder(som, deel);
        }

        return som;
    }

    /// <summary>The canonical line of a row that passes: its own bytes when they are, else written anew.</summary>
    private (bool Zij, int Van, int Lengte) Regel(int r, bool traag)
    {
        if (_ruw && blok.Vlaggen[r] == 0)
        {
            return (false, blok.Rijbegin[r], blok.Rijeinde[r] - blok.Rijbegin[r] + 1);
        }

        var begin = _uit.Zij.Lengte;
        foreach (var kolom in tafel.Kolommen)
        {
            var waarde = kolom.Type == Kolomtype.Bedrag ? blok.Bedragen[r] : blok.Getallen[kolom.Nummer][r];
            _uit.Zij.Veld(tafel, kolom, Veld(kolom, r, traag), waarde);
        }

        _uit.Zij.SluitRij();
        return (true, begin, _uit.Zij.Lengte - begin);
    }

    private ReadOnlySpan<byte> Veld(Kolom kolom, int r, bool traag)
    {
        if (traag)
        {
            return _keuring.Tekst(kolom);
        }

        var veld = tafel.Kop.Veld(kolom);
        return veld < 0 ? default : Kolomlezer.Veld(blok, _velden, r, veld);
    }

    private void Vergelijk((bool Zij, int Van, int Lengte) regel, int k)
    {
        if (k == 0)
        {
            _uit.Eerste = [.. Tekst(regel)];
            _uit.GedeeldBegin = _uit.Eerste.Length;
        }
        else
        {
            var vorige = Tekst(_vorige);
            var deze = Tekst(regel);
            var gedeeld = vorige.CommonPrefixLength(deze);
            _uit.GedeeldBegin = Math.Min(_uit.GedeeldBegin, gedeeld);
            if (Volgorde.NaGedeeld(vorige, deze, gedeeld) > 0 && _uit.Breuken.Count <= Loopmenger.MeesteLopen)
            {
                _uit.Breuken.Add(k);
            }

            _uit.GelijkeBuren |= _uit.Sleutel[k] == _uit.Sleutel[k - 1];
        }

        _vorige = regel;
    }

    private ReadOnlySpan<byte> Tekst((bool Zij, int Van, int Lengte) regel) =>
        (regel.Zij ? _uit.Zij.Bytes : blok.Bytes).AsSpan(regel.Van, regel.Lengte - 1);

    private void VoegStuk((bool Zij, int Van, int Lengte) regel)
    {
        var stukken = _uit.Stukken;
        if (
            stukken.Count > 0
            && stukken[^1] is var vorig
            && vorig.Zij == regel.Zij
            && vorig.Van + vorig.Lengte == regel.Van
        )
        {
            stukken[^1] = vorig with { Lengte = vorig.Lengte + regel.Lengte };
        }
        else
        {
            stukken.Add(regel);
        }
    }
}

using System.Security.Cryptography;
using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>SHA-256 over the canonical lines of stretches of rows: whole pieces of a file where its bytes are canonical.</summary>
internal sealed class Strokensom(Soortbron bron, Rijenset verworpen) : IDisposable
{
    private const int Kort = 1 << 12;
    private readonly IncrementalHash _som = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Rijlezer _lezer = new(bron);
    private readonly byte[] _klad = new byte[1 << 18];
    private int _inKlad;

    public string Bereken(IEnumerable<(int Van, int Tot)> stroken)
    {
        foreach (var (van, tot) in stroken)
        {
            for (var rij = van; rij < tot; )
            {
                rij = Neem(rij, tot);
            }
        }

        Leeg();
        return Convert.ToHexStringLower(_som.GetHashAndReset());
    }

    public void Dispose() => _som.Dispose();

    private int Neem(int rij, int tot)
    {
        if (bron.Geheugen is null && verworpen.IsLeeg && bron.Plaats(rij) is { Heel: true } blok)
        {
            var voorbij = Math.Min(tot, blok.VoorbijRij);
            var begin = bron.Tabel.Brok(rij).Plaats(rij).Begin;
            var einde = voorbij == blok.VoorbijRij ? blok.Einde : bron.Tabel.Brok(voorbij).Plaats(voorbij).Begin;
            VoegStuk(blok.Bestand.Inhoud, blok.Basis + begin, einde - begin);
            return voorbij;
        }

        if (!verworpen.Bevat(rij))
        {
            Voeg(_lezer.Lees(rij));
        }

        return rij + 1;
    }

    // Read, not mapped: a mapped file would count as memory of this process. Only for a few lines a call into the system costs more.
    private void VoegStuk(ILeveringsbestand bestand, long vanaf, int lengte)
    {
        if (lengte <= Kort)
        {
            Voeg(bestand.Stuk(vanaf, lengte));
            return;
        }

        while (lengte > 0)
        {
            if (_inKlad == _klad.Length)
            {
                Leeg();
            }

            var deel = Math.Min(lengte, _klad.Length - _inKlad);
            if (bestand.Lees(vanaf, _klad.AsSpan(_inKlad, deel)) != deel)
            {
                throw new InvalidOperationException("A file changed while it was read.");
            }

            (_inKlad, vanaf, lengte) = (_inKlad + deel, vanaf + deel, lengte - deel);
        }
    }

    private void Voeg(ReadOnlySpan<byte> tekst)
    {
        if (_inKlad + tekst.Length > _klad.Length)
        {
            Leeg();
        }

        if (tekst.Length > _klad.Length)
        {
            _som.AppendData(tekst);
            return;
        }

        tekst.CopyTo(_klad.AsSpan(_inKlad));
        _inKlad += tekst.Length;
    }

    private void Leeg()
    {
        _som.AppendData(_klad, 0, _inKlad);
        _inKlad = 0;
    }
}

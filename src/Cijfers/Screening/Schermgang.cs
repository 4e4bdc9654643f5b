using Regiotafel.Cijfers.Aanlevering;

namespace Regiotafel.Cijfers.Screening;

/// <summary>Reads the files of a delivery and keeps what stages 1 to 7 accept.</summary>
/// <param name="onthoudgrens">Up to this many bytes of files a soort keeps its canonical lines.</param>
internal sealed class Schermgang(
    List<Bronbestand> bestanden,
    int threads,
    CancellationToken ct,
    long onthoudgrens = 64 << 20
) : IDisposable
{
    private readonly Woordenboeken _woorden = new();
    private readonly Dictionary<Soort, Soortbron> _soorten = [];
    private readonly Dictionary<Soort, Rijenset> _verworpen = [];
    private readonly Dictionary<Soort, Brontabel> _tabellen = [];
    private readonly List<Task<string>> _hashes = [];
    private Prestatietabel? _prestaties;

    /// <summary>Adds the findings of stages 1 to 7 and KRUIS-CORRECTIE; gives the tables, none after a refusal.</summary>
    public IReadOnlyDictionary<Soort, Brontabel> Lees(List<Bevinding> bevindingen)
    {
        // Claims are judged with the table of prestatiecodes, so that one comes first.
        var eerst = Contract.Van("prestatiecodes");
        LeesBestanden([.. bestanden.Where(b => b.Soort == eerst)], bevindingen);
        if (_soorten.TryGetValue(eerst, out var bron))
        {
            ZoekDubbele(bron);
            _tabellen[eerst] = Bouw(bron);
            _prestaties = new(_tabellen[eerst]);
        }

        LeesBestanden([.. bestanden.Where(b => b.Soort != eerst)], bevindingen);
        foreach (var ander in _soorten.Values.Where(b => b.Soort != eerst))
        {
            ZoekDubbele(ander);
        }

        return Sluit(bevindingen);
    }

    /// <summary>Ends when no bronhash is read from the files any more.</summary>
    public Task Hashes => Task.WhenAll(_hashes);

    public void Dispose()
    {
        foreach (var bron in _soorten.Values)
        {
            bron.Dispose();
        }
    }

    private void LeesBestanden(Bronbestand[] deel, List<Bevinding> bevindingen)
    {
        foreach (var bestand in deel)
        {
            bestand.LeesKop(_woorden);
            if (!_soorten.ContainsKey(bestand.Soort))
            {
                _soorten[bestand.Soort] = new(bestand.Soort, _woorden, Onthoud(bestand.Soort))
                {
                    SomMee = Ordepeiling.LijktOplopend(deel.Where(b => b.Soort == bestand.Soort)),
                };
            }
        }

        new Lopendeband(deel, Ontleed, blok => _soorten[blok.Bestand.Soort].Voeg(blok), ct).Loop(threads);
        foreach (var bestand in deel)
        {
            bevindingen.AddRange(bestand.Sluit());
        }
    }

    private bool Onthoud(Soort soort) =>
        bestanden.Where(b => b.Soort == soort).Sum(b => b.Inhoud.Lengte) <= onthoudgrens;

    private void Ontleed(Blok blok) =>
        Blokontleder.Ontleed(blok, blok.Bestand.Soort.Naam == "declaraties" ? _prestaties : null);

    private void ZoekDubbele(Soortbron bron)
    {
        var verworpen = _verworpen[bron.Soort] = new(bron.Tabel.Aantal);
        bron.Verworpen.ForEach(verworpen.Voeg);
        bron.Orden();
        var dubbel = new Sleutelcontrole(bron, threads).Zoek();
        var kolom = bron.Soort.Sleutel[0].Nummer;
        foreach (var (rij, bestand, regel) in Rijlezer.Regelnummers(bron, dubbel))
        {
            verworpen.Voeg(rij);
            bron.HeeftDubbele = true;
            bestand.Rijbevindingen.Add((regel, kolom, "SLEUTEL-DUBBEL"));
        }
    }

    private Dictionary<Soort, Brontabel> Sluit(List<Bevinding> bevindingen)
    {
        bevindingen.AddRange(bestanden.SelectMany(b => b.Rijuitkomst()));
        if (bevindingen.Exists(b => b.Ernst == Ernst.Weigering))
        {
            bevindingen.RemoveAll(b => b.Code == "CODE-PRESTATIE");
            return [];
        }

        foreach (var bron in _soorten.Values.Where(b => !_tabellen.ContainsKey(b.Soort)))
        {
            _tabellen[bron.Soort] = Bouw(bron);
            var los = new Correctiecontrole(bron, _verworpen[bron.Soort]).Tel();
            if (los > 0)
            {
                bevindingen.Add(Bevindingscode.Van("KRUIS-CORRECTIE").Geteld(bron.Soort.Naam, "corrigeert_id", los));
            }
        }

        return _tabellen;
    }

    private Brontabel Bouw(Soortbron bron)
    {
        var verworpen = _verworpen[bron.Soort];
        // The engine need not wait for a hash.
        var hash = bron.Som() is { } som
            ? Task.FromResult(som)
            : Task.Run(() => new Bronhasher(bron, verworpen, threads).Bereken(), CancellationToken.None);
        _hashes.Add(hash);
        return bron.Tabel.Bouw(verworpen, hash);
    }
}

using Microsoft.EntityFrameworkCore;
using Regiotafel.Kern;
using Regiotafel.Kern.Poort;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Deur;

/// <summary>The places of a region for who places people: those of the region and those of other regions open for it.</summary>
public sealed class Plekkenboek
{
    private readonly RegisterLezer _register;
    private readonly Registerblik _blik;
    private readonly PortfolioDb _db;
    private readonly IPoort _poort;
    private readonly Klok _klok;

    internal Plekkenboek(RegisterLezer register, Registerblik blik, PortfolioDb db, IPoort poort, Klok klok)
    {
        (_register, _blik, _db, _poort, _klok) = (register, blik, db, poort, klok);
    }

    /// <summary>
    /// What stands in the register, as the one who is signed in may see it: for everything that is shown. Who sees sums only gets
    /// no places. A day that is past is shown as it was known then.
    /// </summary>
    public async Task<Plekkenblad> Gezien(DateOnly dag, CancellationToken ct)
    {
        var beeld = dag < _klok.Vandaag ? await _blik.Op(dag, ct) : await _blik.Nu(ct);
        return new Plekkenblad([
            .. beeld
                .Rijen.Concat(beeld.Gasten.Rijen)
                .Where(r => r.InRegister)
                .Select(r => Plekvorm.Van(r, Zicht.Van(_poort, r.Doel).Voorwaarden)),
        ]);
    }

    /// <summary>
    /// What stands in the register, with every number: to calculate with, never to show. What comes out of it is shown as a count,
    /// or beside a place of <see cref="Gezien"/>. Names no telephone and hides no condition that matching needs.
    /// </summary>
    public async Task<Plekkenblad> Alle(string regio, DateOnly dag, CancellationToken ct)
    {
        var vandaag = _klok.Vandaag;
        var nu = dag == vandaag ? _klok.Nu : Klok.EindeVan(dag).AddSeconds(-1);
        var beeld = dag < vandaag ? await _register.Op(regio, dag, ct) : await _register.Nu(regio, ct);
        return new Plekkenblad([
            .. Rijen(beeld.Rijen, nu, voor: null)
                .Concat(Rijen(beeld.Gasten.Rijen, nu, regio))
                .Where(r => r.InRegister)
                .Select(r => Plekvorm.Van(r, voorwaarden: false) with { Telefoon = null }),
        ]);
    }

    /// <summary>
    /// One place as the store has it now, also when it is not in the register any more: to decide on inside a transaction. Null
    /// when it is neither of the region of this unit of work nor open for it.
    /// </summary>
    public async Task<Plek?> Een(Guid aanbodId, CancellationToken ct)
    {
        var regio = _db.Regio;
        var open = _db.Openstellingen.Where(Openstelling.Geldt(regio)).Select(o => o.EenheidId);
        var vraag = _db.Aanbod.Where(a => a.Id == aanbodId && (a.Regio == regio || open.Contains(a.EenheidId)));
        return (await Lees(vraag, ct)).SingleOrDefault();
    }

    /// <summary>
    /// Every unit of a region by id, also without a free place, and those of other regions that are open for it: to tell where
    /// somebody lives or wants to live.
    /// </summary>
    public async Task<IReadOnlyDictionary<Guid, Plekplaats>> Eenheden(string regio, CancellationToken ct)
    {
        var beeld = await _register.Nu(regio, ct);
        return new[] { beeld, beeld.Gasten }
            .SelectMany(b =>
                from eenheid in b.Eenheden.Values
                let locatie = b.Locaties.GetValueOrDefault(eenheid.LocatieId)
                let aanbieder = b.Aanbieders.GetValueOrDefault(eenheid.AanbiederId)
                where locatie is not null && aanbieder is not null
                select Plekvorm.Plaats(aanbieder, locatie, eenheid)
            )
            .ToDictionary(p => p.EenheidId);
    }

    /// <summary>Every offer of these units of this region as the store has it now, open or not: a fixed number of questions.</summary>
    public Task<IReadOnlyList<Plek>> VanEenheden(IReadOnlyCollection<Guid> eenheden, CancellationToken ct)
    {
        var regio = _db.Regio;
        return Lees(_db.Aanbod.Where(a => eenheden.Contains(a.EenheidId) && a.Regio == regio), ct);
    }

    /// <summary>
    /// A unit of this region as if it offered a place today, with nothing free: to see who would fit before a place is opened. Null
    /// when the region has no such unit.
    /// </summary>
    public async Task<Plek?> Denkbaar(string regio, Guid eenheidId, CancellationToken ct)
    {
        var beeld = await _register.Nu(regio, ct);
        if (
            beeld.Eenheden.GetValueOrDefault(eenheidId) is not { } eenheid
            || beeld.Locaties.GetValueOrDefault(eenheid.LocatieId) is not { } locatie
            || beeld.Aanbieders.GetValueOrDefault(eenheid.AanbiederId) is not { } aanbieder
        )
        {
            return null;
        }
        var aanbod = new AanbodBeeld(eenheid.Id, eenheid.Id, eenheid.AanbiederId, eenheid.Regio)
        {
            Totaal = eenheid.Totaal,
            Zekerheid = Zekerheid.Aangeboden,
            BevestigdOp = _klok.Nu,
            Status = AanbodStatus.Open,
        };
        var rij = Rijen([new Registerrij(aanbieder, locatie, eenheid, aanbod, [])], _klok.Nu, voor: null).Single();
        return Plekvorm.Van(rij, Zicht.Van(_poort, rij.Doel).Voorwaarden);
    }

    private async Task<IReadOnlyList<Plek>> Lees(IQueryable<Aanbod> vraag, CancellationToken ct)
    {
        var aanbod = await vraag.AsNoTracking().OrderBy(a => a.Id).ToListAsync(ct);
        var (ids, bij) = (aanbod.ConvertAll(a => a.Id), aanbod.Select(a => a.EenheidId).Distinct().ToList());
        var eenheden = await _db
            .Eenheden.AsNoTracking()
            .AsSplitQuery()
            .Where(e => bij.Contains(e.Id))
            .ToDictionaryAsync(e => e.Id, ct);
        var plaatsen = eenheden.Values.Select(e => e.LocatieId).Distinct().ToList();
        var locaties = await _db
            .Locaties.AsNoTracking()
            .Where(l => plaatsen.Contains(l.Id))
            .ToDictionaryAsync(l => l.Id, ct);
        var eigenaars = eenheden.Values.Select(e => e.EigenaarId).Distinct().ToList();
        var aanbieders = await _db
            .Aanbieders.AsNoTracking()
            .Where(a => eigenaars.Contains(a.Id))
            .ToDictionaryAsync(a => a.Id, ct);
        var vast = await _db
            .Vasthoudingen.AsNoTracking()
            .Where(v => ids.Contains(v.AanbodId) && v.Status == VasthoudingStatus.Actief)
            .ToListAsync(ct);
        var perAanbod = vast.ToLookup(v => v.AanbodId, VasthoudingBeeld.Van);
        return
        [
            .. aanbod.Select(a =>
            {
                var eenheid = eenheden[a.EenheidId];
                var rij = new Registerrij(
                    AanbiederBeeld.Van(aanbieders[eenheid.EigenaarId]),
                    LocatieBeeld.Van(locaties[eenheid.LocatieId]),
                    EenheidBeeld.Van(eenheid),
                    AanbodBeeld.Van(a),
                    [.. perAanbod[a.Id]]
                );
                var gezien = Rijen([rij], _klok.Nu, a.Regio == _db.Regio ? null : _db.Regio).Single();
                return Plekvorm.Van(gezien, Zicht.Van(_poort, gezien.Doel).Voorwaarden);
            }),
        ];
    }

    private static IEnumerable<Leesrij> Rijen(IEnumerable<Registerrij> rijen, DateTime nu, string? voor) =>
        rijen.Select(r => Leesrij.Van(r, metGetal: true, Guid.Empty, nu) with { Voor = voor });
}

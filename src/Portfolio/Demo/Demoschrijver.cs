using System.Text.Json;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;

namespace Regiotafel.Portfolio.Demo;

/// <summary>Puts a demo world into the tables: the last state of everything, and the history with its own past moments.</summary>
internal sealed class Demoschrijver(Werkeenheid werk, Demowereld wereld)
{
    private readonly Reeksinvoer invoer = new(werk);
    private readonly RegisterInhoud inhoud = wereld.Inhoud();
    private readonly Dictionary<Guid, (Mutatie Eerste, Mutatie Laatste)> perObject = wereld
        .Mutaties.GroupBy(m => m.ObjectId)
        .ToDictionary(g => g.Key, g => (g.First(), g.Last()));

    public async Task Schrijf(CancellationToken ct)
    {
        await SchrijfPlekken(ct);
        await SchrijfDelen("portfolio_eenheid_financiering", e => e.Financiering, ct);
        await SchrijfDelen("portfolio_eenheid_profiel", e => e.Profielen.Select(code => new { Code = code }), ct);
        await SchrijfDelen("portfolio_eenheid_leveringsvorm", e => e.Leveringsvormen.Select(c => new { Code = c }), ct);
        await SchrijfDelen("portfolio_eenheid_feit", e => e.Feiten, ct);
        await SchrijfDelen("portfolio_buiten_gebruik", e => e.BuitenGebruik, ct, metId: true);
        await SchrijfDelen("portfolio_beperking", e => e.Beperkingen, ct, metId: true);
        await SchrijfOpen(ct);
        await SchrijfVerloop(ct);
    }

    private async Task SchrijfOpen(CancellationToken ct)
    {
        List<Openstelling> open =
        [
            .. inhoud.Eenheden.SelectMany(e =>
                Openstelling
                    .Regios(e.OpenVoor, e.Regio)
                    .Select(voor => new Openstelling
                    {
                        EenheidId = e.Id,
                        LocatieId = e.LocatieId,
                        Regio = e.Regio,
                        Voor = voor,
                    })
            ),
        ];
        await invoer.Voeg("portfolio_eenheid_open", open, ct);
        var standen = open.Select(o => (o.Voor, o.Regio)).Distinct();
        await invoer.Voeg(
            "portfolio_open_stand",
            standen.Select(s => new Openstand
            {
                Voor = s.Voor,
                Regio = s.Regio,
                Teller = 1,
            }),
            ct
        );
    }

    private async Task SchrijfPlekken(CancellationToken ct)
    {
        var plan = wereld.Aanbieders.ToDictionary(a => a.Beeld.Id);
        await Schrijf(
            "portfolio_aanbieder",
            inhoud.Aanbieders,
            a => a.Id,
            ct,
            new("eigenaar_id", a => a.Id),
            new("ritme", a => plan[a.Id].Ritme),
            new("weekdag", a => plan[a.Id].Weekdag),
            new("stil_van", a => StilVan(plan[a.Id])),
            new("stil_tot", a => StilVan(plan[a.Id])?.AddDays(7 * plan[a.Id].StilleWeken))
        );
        await Schrijf("portfolio_locatie", inhoud.Locaties, l => l.Id, ct);
        await Schrijf("portfolio_eenheid", inhoud.Eenheden, e => e.Id, ct);
        await Schrijf("portfolio_aanbod", inhoud.Aanbod, a => a.Id, ct);
    }

    /// <summary>Rows that carry a stamp: who made and who last changed them.</summary>
    private Task Schrijf<T>(
        string tabel,
        IReadOnlyList<T> rijen,
        Func<T, Guid> id,
        CancellationToken ct,
        params Kolom<T>[] erbij
    ) =>
        invoer.Voeg(
            tabel,
            rijen,
            [
                .. Reeksinvoer.Eigen<T>(),
                .. erbij,
                new("aangemaakt_op", r => perObject[id(r)].Eerste.Op),
                new("aangemaakt_door", r => perObject[id(r)].Eerste.Door.Id),
                new("gewijzigd_op", r => perObject[id(r)].Laatste.Op),
                new("gewijzigd_door", r => perObject[id(r)].Laatste.Door.Id),
            ],
            ct
        );

    private Task SchrijfDelen<T>(
        string tabel,
        Func<EenheidBeeld, IEnumerable<T>> delen,
        CancellationToken ct,
        bool metId = false
    )
    {
        var rijen = inhoud.Eenheden.SelectMany(e => delen(e).Select(d => (Eenheid: e.Id, Deel: d)));
        List<Kolom<(Guid Eenheid, T Deel)>> kolommen =
        [
            new("eenheid_id", r => r.Eenheid),
            .. Reeksinvoer.Eigen<T>().Select(k => new Kolom<(Guid Eenheid, T Deel)>(k.Naam, r => k.Waarde(r.Deel))),
        ];
        if (metId)
        {
            kolommen.Add(new("id", r => Toeval.Van(wereld.Vraag.Zaad, $"{tabel} {r.Eenheid}").Id()));
        }
        return invoer.Voeg(tabel, rijen, kolommen, ct);
    }

    private async Task SchrijfVerloop(CancellationToken ct)
    {
        await invoer.Voeg("portfolio_vasthouding", wereld.Vasthoudingen, [.. Vasthoudingkolommen()], ct);
        await invoer.Voeg("portfolio_plaatsboek", wereld.Plaatsboek, ct);
        await invoer.Voeg("portfolio_bevestiging", wereld.Bevestigingen, ct);
        await invoer.Voeg("portfolio_historie", wereld.Mutaties.Select(Regel), ct);
    }

    // The domain leaves counting versions to the store: one for the extension, one for the end.
    private static IEnumerable<Kolom<Vasthouding>> Vasthoudingkolommen() =>
        Reeksinvoer
            .Eigen<Vasthouding>()
            .Where(k => k.Naam != "versie")
            .Append(new("versie", v => 1 + (v.Verlengd ? 1 : 0) + (v.BeeindigdOp is null ? 0 : 1)));

    private Historieregel Regel(Mutatie m, int nummer) =>
        new()
        {
            Id = Toeval.Van(wereld.Vraag.Zaad, "historie", nummer).Id(),
            Regio = wereld.Vraag.Regio,
            Soort = m.Soort,
            ObjectId = m.ObjectId,
            OuderId = m.OuderId,
            Versie = m.Versie,
            GeldigOp = Klok.Datum(m.Op),
            BekendOp = m.Op,
            DoorId = m.Door.Id,
            DoorNaam = m.Door.Naam,
            Velden = m.Velden,
            Beeld = JsonSerializer.Serialize(m.Beeld, m.Beeld.GetType(), Historieschrijver.Vorm),
        };

    private DateOnly? StilVan(Aanbiederplan plan) => plan.StilleWeken > 0 ? wereld.Vraag.Peildatum.AddDays(-3) : null;
}

using Regiotafel.Kern;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Excel.Vergelijken;

/// <summary>
/// Compares a file with the register, row by row. With the register as it was at the export (the hidden sheet tells
/// when) changes on one side merge by themselves, and a field changed on both sides is a conflict.
/// </summary>
internal sealed class Vergelijker(GelezenBestand bestand, Regiobeeld nu, Regiobeeld? toen, Vergelijkgrond grond)
{
    private readonly List<Bevinding> _bevindingen = [.. bestand.Bevindingen];
    private readonly Wegwijzer _wegwijzer = new(nu, grond.Vandaag);
    private readonly Dictionary<
        (IReadOnlyList<GelezenRij> Groep, Kolom Kolom, string? Stand),
        (GelezenRij Rij, string Waarde)?
    > _oordelen = [];
    private readonly Dictionary<Guid, Stand> _toen = Standen(toen, bestand, toen, grond)
        .SelectMany(s => s.Delen.Select(d => (d.Bron.Aanbod.Id, s)))
        .ToDictionary();

    public Verschil Vergelijk()
    {
        var plekken = bestand.Rijen.ToDictionary(r => r, _wegwijzer.Zoek);
        var rijen = bestand.Rijen.Where(r => BinnenBereik(r, plekken[r])).ToList();
        rijen.RemoveAll(Dubbele(rijen, plekken).Contains);
        var standen = Standen(nu, bestand, toen, grond).ToList();
        var gekoppeld = Koppeling.Maak(rijen, plekken, standen);
        var perLocatie = Groepeer(rijen, r => plekken[r].Locatiesleutel);
        var perEenheid = Groepeer(rijen, r => plekken[r].Eenheidsleutel);
        var uit = rijen.ConvertAll(r =>
        {
            var groepen = new Dictionary<Niveau, IReadOnlyList<GelezenRij>>
            {
                [Niveau.Locatie] = perLocatie[plekken[r].Locatiesleutel],
                [Niveau.Eenheid] = perEenheid[plekken[r].Eenheidsleutel],
                [Niveau.Aanbod] = [r],
            };
            return Vergelijk(r, plekken[r], gekoppeld.GetValueOrDefault(r), groepen);
        });
        uit.AddRange(
            standen
                .Except(gekoppeld.Values)
                .Where(s => grond.Mag(s.Bron.Aanbieder.Id))
                .Select(s => new Verschilrij($"a{s.Bron.Aanbod.Id}", "V404", null, s))
        );
        return new(
            uit,
            [.. _bevindingen.OrderBy(b => b.Rij).ThenBy(b => b.Kolom).ThenBy(b => b.Code, StringComparer.Ordinal)]
        );
    }

    // After an export of ours certainty is read as on its day: that a promise has run out since is no edit in the file.
    private static IEnumerable<Stand> Standen(
        Regiobeeld? beeld,
        GelezenBestand bestand,
        Regiobeeld? toen,
        Vergelijkgrond grond
    ) =>
        beeld is null
            ? []
            : Stand.Alle(
                beeld.Rijen.Where(r => r.InRegister(grond.Vandaag)),
                toen is not null && bestand.Stempel is { } stempel ? Klok.Datum(stempel.Moment) : grond.Vandaag,
                grond.ZietAlles
            );

    private static Dictionary<string, IReadOnlyList<GelezenRij>> Groepeer(
        List<GelezenRij> rijen,
        Func<GelezenRij, string> sleutel
    ) => rijen.GroupBy(sleutel).ToDictionary(g => g.Key, g => (IReadOnlyList<GelezenRij>)[.. g]);

    // The rows of one location or unit share their judgement: looked for once per column, not once per row of a long file.
    private (GelezenRij Rij, string Waarde)? Oordeel(IReadOnlyList<GelezenRij> groep, Kolom kolom, string? stand)
    {
        if (!_oordelen.TryGetValue((groep, kolom, stand), out var oordeel))
        {
            _oordelen[(groep, kolom, stand)] = oordeel = Gedeeld.Oordeel(groep, kolom, stand);
        }
        return oordeel;
    }

    private bool BinnenBereik(GelezenRij rij, Plek plek)
    {
        var mag = plek.AanbiederId is { } aanbieder
            ? grond.Mag(aanbieder)
            : grond.MagNieuweAanbieder(rij[Kolom.Aanbieder]);
        var kolom = bestand.Kolommen.GetValueOrDefault(Kolom.Aanbieder);
        if (!mag)
        {
            _bevindingen.Add(Bevinding.Bij(rij.Nummer, kolom, "R209"));
        }
        else if (
            plek.AanbiederId is { } id
            && Vouwen.Tekst(nu.Aanbieders[id].Naam) != Vouwen.Tekst(rij[Kolom.Aanbieder])
        )
        {
            // The code finds the unit; its provider does not change because a name was typed over.
            _bevindingen.Add(Bevinding.Bij(rij.Nummer, kolom, "W308", rij[Kolom.Aanbieder]));
        }

        return mag;
    }

    private HashSet<GelezenRij> Dubbele(List<GelezenRij> rijen, Dictionary<GelezenRij, Plek> plekken)
    {
        var dubbel = rijen
            .GroupBy(r => (plekken[r].Eenheidsleutel, r[Kolom.VrijVanaf], r[Kolom.Zekerheid]))
            .Where(g => g.Count() > 1)
            .SelectMany(g => g)
            .ToHashSet();
        _bevindingen.AddRange(dubbel.Select(r => Bevinding.Bij(r.Nummer, 0, "R204")));
        return dubbel;
    }

    private Verschilrij Vergelijk(
        GelezenRij rij,
        Plek plek,
        Stand? stand,
        Dictionary<Niveau, IReadOnlyList<GelezenRij>> groepen
    )
    {
        var sleutel = $"r{rij.Nummer}";
        var toenmalig = stand is null ? null : _toen.GetValueOrDefault(stand.Bron.Aanbod.Id);
        var (wijzigingen, conflicten) = (new List<Wijziging>(), new List<Wijziging>());
        foreach (var kolom in Kolomnaam.Koppen.Select(k => k.Kolom).Where(k => Telt(k, rij)))
        {
            var oud = stand?[kolom] ?? "";
            if (
                Oordeel(groepen[kolom.Niveau()], kolom, stand?[kolom]) is var (spreker, waarde)
                && spreker == rij
                && !ZelfdeNaam(kolom, waarde, oud, rij)
            )
            {
                Weeg(kolom, Kolomnaam.Kop(kolom), waarde, oud, toenmalig?[kolom]);
            }
        }

        foreach (var onbekend in bestand.Onbekend.Select(o => o.Kop).Except(rij.ExtraNietGewijzigd))
        {
            Weeg(
                null,
                onbekend,
                Extra(rij.Extra, onbekend),
                Extra(stand?.Extra, onbekend),
                toenmalig is null ? null : Extra(toenmalig.Extra, onbekend)
            );
        }

        var code =
            stand is null ? "V401"
            : conflicten.Count > 0 ? "V405"
            : wijzigingen.Count > 0 ? "V402"
            : "V403";
        return new(sleutel, code, rij, stand)
        {
            Plek = plek,
            Wijzigingen = wijzigingen,
            Conflicten = conflicten,
        };

        void Weeg(Kolom? kolom, string kop, string nieuw, string oud, string? basis)
        {
            if (nieuw != oud && nieuw != basis)
            {
                (basis is null || basis == oud ? wijzigingen : conflicten).Add(new(kolom, kop, oud, nieuw));
            }
        }
    }

    // An import is not a confirmation: without a date in the file freshness stays as it is.
    private static bool Telt(Kolom kolom, GelezenRij rij) =>
        kolom.Niveau() != Niveau.Vast
        && (
            kolom is not (Kolom.BevestigdOp or Kolom.BevestigdDoor)
            || (rij[Kolom.BevestigdOp].Length > 0 && rij[kolom].Length > 0)
        );

    // Found by name: another way of writing that name is no new name.
    private static bool ZelfdeNaam(Kolom kolom, string waarde, string oud, GelezenRij rij) =>
        kolom is Kolom.Locatie or Kolom.Eenheid
        && rij[Kolom.Eenheidcode].Length == 0
        && Vouwen.Tekst(waarde) == Vouwen.Tekst(oud);

    private static string Extra(IReadOnlyList<ExtraWaarde>? extra, string kop) =>
        extra?.FirstOrDefault(e => e.Kop == kop)?.Waarde ?? "";
}

using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Computes definitions on a filled engine: the query of each period, then what is derived, then the rows.</summary>
internal sealed class Rekenloop(Rekenmotor motor, Definitieboek boek, Rekenopdracht opdracht)
{
    private readonly Dictionary<string, (Reeks Regios, Reeks Alle)> _gereed = [];

    /// <summary>Makes shared tables, also over earlier ones; each must come after those that it reads.</summary>
    public static void MaakBasis(Rekenmotor motor, IEnumerable<Basistabel> tabellen)
    {
        foreach (var tabel in tabellen)
        {
            motor.Voer(tabel.Maakopdracht);
        }
    }

    /// <summary>All rows of an edition, sorted by their key.</summary>
    public IReadOnlyList<Meetrij> Editie(string editie)
    {
        var rijen = boek.VanEditie(editie).SelectMany(d => Rijvorm.Rijen(Reeks(d).Regios, Reeks(d).Alle)).ToList();
        rijen.Sort(Meetrij.Vergelijk);
        return rijen;
    }

    /// <summary>The exact cells of a definition; computed once.</summary>
    public (Reeks Regios, Reeks Alle) Reeks(Definitie definitie)
    {
        var naam = definitie.Bestand.Naam;
        if (!_gereed.TryGetValue(naam, out var reeks))
        {
            _gereed[naam] = reeks = Bereken(definitie);
        }
        return reeks;
    }

    private (Reeks Regios, Reeks Alle) Bereken(Definitie definitie)
    {
        if (definitie.Afleiding is not null)
        {
            var ouder = Reeks(boek.Ouder(definitie)).Regios;
            var afgeleid = Afleiden.Regios(definitie, ouder);
            return (afgeleid, Afleiden.Alle(definitie, ouder, afgeleid));
        }
        var regios = new Reeks(definitie);
        if (definitie.Landelijk)
        {
            VulLand(definitie, regios);
        }
        else
        {
            VulRegios(definitie, regios);
        }
        return (regios, Samennemen.Alle(regios));
    }

    private void VulLand(Definitie definitie, Reeks reeks)
    {
        var sql = $"select periode, cast(uitsplitsing as varchar), teller, noemer from ({definitie.Sql}) order by 1, 2";
        foreach (var rij in motor.Lees(sql))
        {
            reeks.Zet(new(Periode.Dag(rij.Datum(0)), Meetrij.Land, rij.Tekst(1)), Telling(definitie, rij, 2));
        }
    }

    private void VulRegios(Definitie definitie, Reeks reeks)
    {
        Rooster.Maak(motor, definitie, opdracht.Regios);
        var geleverd = opdracht
            .Regios.Where(regio => definitie.Bronnen.All(soort => opdracht.GeleverdVoor(soort, regio)))
            .ToHashSet(StringComparer.Ordinal);
        var sql =
            $"select cast(regio as varchar), cast(uitsplitsing as varchar), teller, noemer from ({definitie.Sql}) order by 1, 2";
        var cellen = definitie.Uitsplitsingen.SelectMany(u => u.Cellen()).Select(c => c.Tekst).Distinct().ToList();
        foreach (var periode in definitie.PerMaand ? Maanden() : definitie.Perioden)
        {
            var uitkomst = motor.Lees(sql, periode.Parameters).ToDictionary(r => (r.Tekst(0), r.Tekst(1)));
            if (uitkomst.Count != cellen.Count * opdracht.Regios.Count)
            {
                throw new InvalidOperationException(
                    $"{definitie.Bestand.Naam} gives {uitkomst.Count} rows for {periode.Code}."
                );
            }
            foreach (var regio in opdracht.Regios)
            {
                foreach (var cel in cellen)
                {
                    var telling = geleverd.Contains(regio) ? Telling(definitie, uitkomst[(regio, cel)], 2) : null;
                    reeks.Zet(new(periode, regio, cel), telling);
                }
            }
        }
    }

    // A noemer that is missing where there should be one: no inhabitants known for this region (indicatoren.md, R8).
    private static Telling? Telling(Definitie definitie, Motorrij rij, int kolom)
    {
        var teller =
            rij.Getal(kolom)
            ?? throw new InvalidOperationException($"{definitie.Bestand.Naam} gives a row without teller.");
        if (!definitie.HeeftNoemer)
        {
            return new(teller.In(definitie.Tellerdecimalen), null);
        }
        return rij.Getal(kolom + 1) is { } noemer ? new(teller.In(definitie.Tellerdecimalen), noemer.In(0)) : null;
    }

    // Whole months of the delivery that start at least twelve months after the first whole month (indicatoren.md, section 4b).
    private IEnumerable<Periode> Maanden()
    {
        var eerste = new DateOnly(opdracht.Van.Year, opdracht.Van.Month, 1);
        eerste = eerste < opdracht.Van ? eerste.AddMonths(1) : eerste;
        for (
            var maand = eerste.AddMonths(12);
            maand.AddMonths(1).AddDays(-1) <= opdracht.Tot;
            maand = maand.AddMonths(1)
        )
        {
            yield return Periode.Maand(maand);
        }
    }
}

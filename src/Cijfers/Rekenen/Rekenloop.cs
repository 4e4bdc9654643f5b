using System.Collections.Concurrent;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Motor;

namespace Regiotafel.Cijfers.Rekenen;

/// <summary>Computes definitions on a filled engine: the query of each period, then what is derived, then the rows.</summary>
internal sealed class Rekenloop(Rekenmotor motor, Definitieboek boek, Rekenopdracht opdracht)
{
    private readonly ConcurrentDictionary<string, (Reeks Regios, Reeks Alle)> _gereed = new(StringComparer.Ordinal);

    /// <summary>Makes shared tables, also over earlier ones; each must come after those that it reads.</summary>
    public static void MaakBasis(Rekenmotor motor, IReadOnlyCollection<Basistabel> tabellen)
    {
        var diepte = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var tabel in tabellen)
        {
            diepte[tabel.Naam] = tabel.Leest.Select(naam => diepte[naam] + 1).DefaultIfEmpty().Max();
        }
        foreach (var laag in tabellen.GroupBy(tabel => diepte[tabel.Naam]).OrderBy(groep => groep.Key))
        {
            motor.Verdeel([.. laag], (lijn, tabel) => lijn.Voer(tabel.Maakopdracht));
        }
    }

    /// <summary>All rows of an edition, sorted by their key.</summary>
    public IReadOnlyList<Meetrij> Editie(string editie)
    {
        // Derived figures take no query; they follow from what is here then.
        motor.Verdeel(
            [.. boek.VanEditie(editie).Where(d => d.Afleiding is null)],
            (lijn, definitie) => _gereed.TryAdd(definitie.Bestand.Naam, Vraag(lijn, definitie))
        );
        var rijen = boek.VanEditie(editie).SelectMany(d => Rijvorm.Rijen(Reeks(d).Regios, Reeks(d).Alle)).ToList();
        rijen.Sort(Meetrij.Vergelijk);
        return rijen;
    }

    /// <summary>The exact cells of a definition; computed once.</summary>
    public (Reeks Regios, Reeks Alle) Reeks(Definitie definitie) =>
        _gereed.GetOrAdd(definitie.Bestand.Naam, _ => Bereken(definitie));

    private (Reeks Regios, Reeks Alle) Bereken(Definitie definitie)
    {
        if (definitie.Afleiding is null)
        {
            return Vraag(motor, definitie);
        }
        var ouder = Reeks(boek.Ouder(definitie)).Regios;
        var afgeleid = Afleiden.Regios(definitie, ouder);
        return (afgeleid, Afleiden.Alle(definitie, ouder, afgeleid));
    }

    private (Reeks Regios, Reeks Alle) Vraag(Rekenmotor lijn, Definitie definitie)
    {
        var regios = new Reeks(definitie);
        if (definitie.Landelijk)
        {
            VulLand(lijn, definitie, regios);
        }
        else
        {
            VulRegios(lijn, definitie, regios);
        }
        return (regios, Samennemen.Alle(regios));
    }

    private static void VulLand(Rekenmotor lijn, Definitie definitie, Reeks reeks)
    {
        var sql = $"select periode, cast(uitsplitsing as varchar), teller, noemer from ({definitie.Sql}) order by 1, 2";
        foreach (var rij in lijn.Lees(sql))
        {
            reeks.Zet(new(Periode.Dag(rij.Datum(0)), Meetrij.Land, rij.Tekst(1)), Telling(definitie, rij, 2));
        }
    }

    private void VulRegios(Rekenmotor lijn, Definitie definitie, Reeks reeks)
    {
        Rooster.Maak(lijn, definitie, opdracht.Regios);
        var geleverd = opdracht
            .Regios.Where(regio => definitie.Bronnen.All(soort => opdracht.GeleverdVoor(soort, regio)))
            .ToHashSet(StringComparer.Ordinal);
        var sql =
            $"select cast(regio as varchar), cast(uitsplitsing as varchar), teller, noemer from ({definitie.Sql}) order by 1, 2";
        var cellen = definitie.Uitsplitsingen.SelectMany(u => u.Cellen()).Select(c => c.Tekst).Distinct().ToList();
        foreach (var periode in definitie.PerMaand ? Maanden() : definitie.Perioden)
        {
            var uitkomst = lijn.Lees(sql, periode.Parameters).ToDictionary(r => (r.Tekst(0), r.Tekst(1)));
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

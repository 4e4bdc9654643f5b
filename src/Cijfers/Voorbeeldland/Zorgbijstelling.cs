using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Changes the care of a few people of one region until the counts of a month and of a year are what the region asks for. No step
/// touches what an earlier step or 1 January 2024 has fixed.
/// </summary>
internal sealed class Zorgbijstelling(Regiodoel regio, Toeval toeval)
{
    private static readonly int JanuariTot = Dagen.Peil2023 + 30;

    public void Stel(IReadOnlyList<Woonperiode> perioden)
    {
        var lijst = perioden.ToList();
        toeval.Schud(lijst);
        StelKlanten([.. lijst.Where(p => p.Groep == Woonperiode.Wonen)], regio.Klanten(Woonperiode.Wonen));
        StelKlanten([.. lijst.Where(p => p.Groep == Woonperiode.Behandeling)], regio.Klanten(Woonperiode.Behandeling));
        StelAandeel(
            lijst,
            (Dagen.Peil2023, Dagen.Peil2024 - 1),
            p => p.Tot < Dagen.Peil2024 && p.Tot >= Dagen.Peil2023 + 31
        );
        StelAandeel(lijst, (Dagen.Peil2024, Dagen.Slot), p => p.Van > Dagen.Peil2024);
    }

    private void StelKlanten(List<Woonperiode> lijst, int doel)
    {
        var teveel = lijst.Count(p => p.IsKlant) - doel;
        foreach (var stap in teveel > 0 ? Minder() : Meer())
        {
            foreach (var periode in lijst.Where(p => p.Zorg.Count <= 1))
            {
                if (teveel == 0)
                {
                    return;
                }
                var was = periode.IsKlant;
                stap(periode);
                teveel += (periode.IsKlant ? 1 : 0) - (was ? 1 : 0);
            }
        }
        if (teveel != 0)
        {
            throw new InvalidOperationException($"Region {regio.Code} cannot reach {doel} clients: {teveel} too many.");
        }
    }

    private IEnumerable<Action<Woonperiode>> Minder() =>
        [
            // Still waited, and began later in the year.
            p =>
            {
                if (p.IsKlant && p.Tot >= Dagen.Peil2024)
                {
                    p.Zorg[0].Van = Dagen.Peil2023 + toeval.Tussen(31, 330);
                }
            },
        ];

    private static IEnumerable<Action<Woonperiode>> Meer() =>
        [
            // Did not wait.
            p =>
            {
                if (p.Zorg is [{ WordtGedeclareerd: true } deel] && deel.Van > JanuariTot && p.Van < Dagen.Peil2023)
                {
                    deel.Van = p.Van;
                }
            },
            // Modules instead of a pgb.
            p =>
            {
                if (p.Zorg is [{ Vorm: Zorgdeel.Pgb } deel] && deel.Raakt(Dagen.Peil2023, JanuariTot))
                {
                    deel.Vorm = Zorgdeel.Mpt;
                }
            },
            // Had care, and left within the year.
            p =>
            {
                if (p.Zorg.Count == 0 && p.Tot > JanuariTot && p.Tot < Dagen.Peil2024 && p.Van < Dagen.Peil2023)
                {
                    p.Zorg = [new(Zorgdeel.Verblijf, p.Van, p.Tot)];
                }
            },
        ];

    private void StelAandeel(List<Woonperiode> lijst, (int Van, int Tot) periode, Func<Woonperiode, bool> mag)
    {
        var personen = lijst.Where(p => p.HeeftZorg(periode.Van, periode.Tot)).ToLookup(p => p.Persoon);
        var eigen = personen.Count(g => g.Any(p => p.HeeftEigenOmgeving(periode.Van, periode.Tot)));
        var doel = (int)Math.Round(personen.Count * regio.EigenAandeel / 100.0, MidpointRounding.AwayFromZero);
        var kandidaten = personen
            .Where(g => g.Count() == 1 && mag(g.First()) && g.First().Zorg.Count == 1)
            .Select(g => g.First().Zorg[0]);
        foreach (var deel in kandidaten.TakeWhile(_ => eigen != doel))
        {
            if (eigen < doel && deel.IsVerblijf)
            {
                (deel.Vorm, eigen) = (Zorgdeel.Mpt, eigen + 1);
            }
            else if (eigen > doel && deel.IsEigenOmgeving && deel.WordtGedeclareerd)
            {
                (deel.Vorm, eigen) = (Zorgdeel.Verblijf, eigen - 1);
            }
        }
        foreach (var deel in eigen > doel ? Verhuizers(lijst, periode).Take(eigen - doel) : [])
        {
            deel.Zorg = [new(Zorgdeel.Verblijf, deel.Zorg[0].Van, deel.Tot)];
            eigen--;
        }
        if (eigen != doel)
        {
            throw new InvalidOperationException($"Region {regio.Code}: {eigen} of {personen.Count} is not {doel}.");
        }
    }

    // Went from care at home to living in within the period: may as well have lived in all the time.
    private static IEnumerable<Woonperiode> Verhuizers(IEnumerable<Woonperiode> lijst, (int Van, int Tot) periode) =>
        lijst.Where(p =>
            p.Zorg is [{ IsEigenOmgeving: true } eerst, { IsVerblijf: true }]
            && eerst.Tot < p.Zorg[1].Van
            && eerst.Raakt(periode.Van, periode.Tot)
        );
}

using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Gives the people of one region their profiles: of who is there in the first months of 2024, exactly the share of the two
/// lightest that the region asks for. One in eight began with a lighter profile.
/// </summary>
internal sealed class Profieltoedeling(Regiodoel regio, Toeval toeval)
{
    private const int ZwaarderPromille = 125;

    public void Verdeel(IReadOnlyList<Woonperiode> perioden)
    {
        var laatst = perioden.Where(p => p.Raakt(Dagen.Peil2024, Dagen.Slot)).ToList();
        var weg = perioden.Except(laatst).ToList();
        var licht = (laatst.Count * regio.LichtAandeel + 50) / 100;
        var wonen = laatst.Count(p => p.Groep == Woonperiode.Wonen);
        foreach (var groep in (ReadOnlySpan<char>)[Woonperiode.Wonen, Woonperiode.Behandeling])
        {
            var lijst = weg.Where(p => p.Groep == groep).ToList();
            Deel(lijst, groep, wonen == 0 ? 0 : lijst.Count * licht / wonen);
            Deel([.. laatst.Where(p => p.Groep == groep)], groep, licht);
        }
        foreach (var periode in perioden.Where(p => p.Groep == Woonperiode.Ander))
        {
            periode.Profiel = Kies(Profiel.Van(Woonperiode.Ander));
        }
        foreach (var periode in perioden)
        {
            Verzwaar(periode);
        }
    }

    private void Deel(List<Woonperiode> lijst, char groep, int licht)
    {
        // Who moved here with this group keeps the profile.
        var vast = lijst.Where(p => Vorige(p) is { } v && v.Groep == groep).ToList();
        foreach (var periode in vast)
        {
            periode.Profiel = Vorige(periode)!.Profiel;
        }
        var rest = lijst.Except(vast).ToList();
        toeval.Schud(rest);
        var alle = Profiel.Van(groep);
        var uit = groep == Woonperiode.Wonen ? Verdeling([.. alle.Where(p => p.IsLicht)], licht) : [];
        uit.AddRange(Verdeling([.. alle.Where(p => !p.IsLicht)], lijst.Count - uit.Count));
        foreach (var periode in vast)
        {
            uit.RemoveAt(Math.Max(0, uit.FindIndex(p => p == periode.Profiel)));
        }
        foreach (var (periode, profiel) in rest.Zip(uit))
        {
            periode.Profiel = profiel;
        }
    }

    // As many of each as its share, rounded so that they add up.
    private static List<Profiel> Verdeling(IReadOnlyList<Profiel> profielen, int aantal)
    {
        var uit = new List<Profiel>();
        long som = profielen.Sum(p => p.Aandeel);
        long tot = 0;
        foreach (var profiel in profielen)
        {
            tot += profiel.Aandeel;
            uit.AddRange(Enumerable.Repeat(profiel, (int)(((aantal * tot) + (som / 2)) / som) - uit.Count));
        }
        return uit;
    }

    private void Verzwaar(Woonperiode periode)
    {
        var tot = Math.Min(periode.Tot, Dagen.Peil2024 - 1);
        if (tot - periode.Van > 300 && periode.Profiel.Lichter is { } lichter && toeval.Kans(ZwaarderPromille))
        {
            periode.Eerder = lichter;
            periode.Wissel = Dagen.BuitenJanuari(periode.Van + toeval.Tussen(90, tot - periode.Van - 60));
        }
    }

    private Profiel Kies(IReadOnlyList<Profiel> uit) => uit[toeval.Onder(uit.Count)];

    private static Woonperiode? Vorige(Woonperiode periode)
    {
        var plaats = periode.Persoon.Perioden.IndexOf(periode);
        return plaats == 0 ? null : periode.Persoon.Perioden[plaats - 1];
    }
}

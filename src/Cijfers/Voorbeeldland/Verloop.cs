using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Who lives in one region with a profile of one group, and when: exactly as many on each 1 January as the region asks for. In
/// between people come, die, leave, move to the next region, go over to the other group or to a profile that is not ggz.
/// </summary>
internal sealed class Verloop(Regiodoel regio, char groep, Toeval toeval, Persoonmaker maker)
{
    private const int UitstroomPromille = 55;
    private readonly List<Woonperiode> _perioden = [];

    /// <summary>Who goes over to the other group of this region, from the day after the end.</summary>
    public List<Woonperiode> NaarAndereGroep { get; } = [];

    /// <summary>Who goes over to the next region.</summary>
    public List<Woonperiode> NaarAndereRegio { get; } = [];

    /// <param name="binnen">Who comes over from elsewhere; their next period begins here.</param>
    public List<Woonperiode> Maak(IReadOnlyList<Woonperiode> binnen, bool verhuist, bool wisselt)
    {
        Begin();
        for (var jaar = Dagen.EersteJaar; jaar < Dagen.LaatsteJaar; jaar++)
        {
            var weg = regio.Stand(groep, jaar) * UitstroomPromille / 1000;
            var erbij = regio.Stand(groep, jaar + 1) - regio.Stand(groep, jaar) + weg;
            Vertrek(jaar, weg, verhuist, wisselt);
            Kom(jaar, erbij, [.. binnen.Where(b => Dagen.Jaar(b.Tot + 1) == jaar)]);
        }
        var laatste = regio.Stand(groep, Dagen.LaatsteJaar);
        Vertrek(Dagen.LaatsteJaar, laatste * UitstroomPromille / 3000, false, false);
        Kom(Dagen.LaatsteJaar, laatste * UitstroomPromille / 1500, []);
        return _perioden;
    }

    private void Begin()
    {
        var begin = Dagen.Begin(Dagen.EersteJaar);
        for (var i = 0; i < regio.Stand(groep, Dagen.EersteJaar); i++)
        {
            var van = groep == Woonperiode.Wonen ? begin : begin - toeval.Tussen(1, 1500);
            Voeg(maker.Nieuw(toeval, van), van);
        }
    }

    private void Kom(int jaar, int aantal, IReadOnlyList<Woonperiode> binnen)
    {
        if (binnen.Count > aantal)
        {
            throw new InvalidOperationException($"More people come to {regio.Code} than the year {jaar} has room for.");
        }
        foreach (var vorige in binnen)
        {
            Voeg(vorige.Persoon, vorige.Tot + 1);
        }
        for (var i = binnen.Count; i < aantal; i++)
        {
            var van = Dag(jaar);
            Voeg(maker.Nieuw(toeval, van), van);
        }
    }

    private void Vertrek(int jaar, int aantal, bool verhuist, bool wisselt)
    {
        var hier = _perioden.Where(p => p.Tot == Dagen.Open && p.Van <= Dagen.Begin(jaar)).ToList();
        toeval.Schud(hier);
        for (var i = 0; i < aantal; i++)
        {
            var periode = hier[i];
            (periode.Tot, periode.Einde) = (Dag(jaar), Einde.Afgelopen);
            switch (i)
            {
                case 0 or 1 when verhuist:
                    (periode.Tot, periode.Einde) = (Midden(jaar), Einde.Verhuisd);
                    NaarAndereRegio.Add(periode);
                    break;
                case 2 when wisselt:
                    (periode.Tot, periode.Einde) = (Midden(jaar), Einde.AndereGroep);
                    NaarAndereGroep.Add(periode);
                    break;
                case 3 when wisselt:
                    (periode.Tot, periode.Einde) = (Midden(jaar), Einde.AndereGroep);
                    periode.Persoon.Perioden.Add(
                        new(periode.Persoon, regio, Woonperiode.Ander, periode.Tot + 1) { Gemeente = periode.Gemeente }
                    );
                    break;
                case var _ when toeval.Kans(800):
                    periode.Einde = Einde.Overleden;
                    periode.Persoon.Overleden = periode.Tot;
                    break;
                default:
                    break;
            }
        }
    }

    private void Voeg(Persoon persoon, int van)
    {
        var periode = new Woonperiode(persoon, regio, groep, van)
        {
            Gemeente = regio.Gemeenten[toeval.Onder(regio.Gemeenten.Count)].Code,
        };
        persoon.Perioden.Add(periode);
        _perioden.Add(periode);
    }

    // Not on a 1 January: who is there that day is fixed.
    private int Dag(int jaar) =>
        Dagen.Begin(jaar) + toeval.Tussen(1, jaar == Dagen.LaatsteJaar ? Dagen.Slot - Dagen.Peil2024 - 1 : 363);

    // Away from January, in which clients are counted.
    private int Midden(int jaar) => Dagen.Begin(jaar) + toeval.Tussen(40, 320);
}

using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// The decisions of everyone. A heavier profile, another group and a renewal are new decisions; who moves keeps theirs.
/// </summary>
internal sealed class Besluitenboek
{
    private const int EersteNummer = 100001;
    private readonly Dictionary<Woonperiode, List<Besluit>> _besluiten = [];
    private readonly Toeval _toeval;
    private int _nummer = EersteNummer;

    public Besluitenboek(Land land, long zaad)
    {
        _toeval = Toeval.Van(zaad, "besluiten");
        foreach (var persoon in land.Personen)
        {
            Woonperiode? vorige = null;
            foreach (var periode in persoon.Perioden)
            {
                _besluiten[periode] = Maak(periode, vorige);
                vorige = periode;
            }
        }
    }

    /// <summary>The decisions of a period, one after the other.</summary>
    public IReadOnlyList<Besluit> Van(Woonperiode periode) => _besluiten[periode];

    /// <summary>The decision on a day, or the first.</summary>
    public Besluit Op(Woonperiode periode, int dag) =>
        _besluiten[periode].LastOrDefault(b => b.Van <= dag) ?? _besluiten[periode][0];

    private List<Besluit> Maak(Woonperiode periode, Woonperiode? vorige)
    {
        var eerste = periode.ProfielOp(periode.Van);
        if (vorige is { Einde: Einde.Verhuisd } && vorige.Groep == periode.Groep && _besluiten[vorige][^1] is var oud)
        {
            if (oud.Profiel == eerste)
            {
                return Vervolg(periode, oud with { Van = periode.Van, Tot = periode.Tot });
            }
        }
        var laat = vorige is null ? _toeval.Tussen(3, 40) : _toeval.Tussen(0, 10);
        return Vervolg(periode, new(_nummer++, eerste, periode.Van, periode.Tot, periode.Van - laat));
    }

    private List<Besluit> Vervolg(Woonperiode periode, Besluit eerste)
    {
        if (periode.Eerder is not null)
        {
            return [eerste with { Tot = periode.Wissel - 1 }, Nieuw(periode, periode.Wissel)];
        }
        if (periode.Gat is var (voor, na))
        {
            return [eerste with { Tot = voor }, Nieuw(periode, na)];
        }
        return [eerste];
    }

    private Besluit Nieuw(Woonperiode periode, int van) =>
        new(_nummer++, periode.Profiel, van, periode.Tot, van - _toeval.Tussen(0, 20));
}

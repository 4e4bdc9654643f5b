using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// What is claimed in the whole country, independent of the number of lines. The costs of a region in 2023 are exactly what it
/// asks for; prices of the other years follow.
/// </summary>
internal sealed class Declaratieplan
{
    private const int MeerzorgPromille = 300;
    private readonly List<Declaratiedeel> _delen = [];
    private readonly long _zaad;

    public Declaratieplan(Land land, long zaad)
    {
        _zaad = zaad;
        var nummer = 0;
        foreach (var periode in land.Personen.SelectMany(p => p.Perioden))
        {
            Voeg(periode, nummer++);
        }
        var opRegio = _delen.Where(d => d.Periode.IsGgz).ToLookup(d => d.Periode.Regio);
        Delen = [.. land.Regios.SelectMany(r => Schaal(r, [.. opRegio[r]])), .. _delen.Where(d => !d.Periode.IsGgz)];
    }

    public IReadOnlyList<Declaratiedeel> Delen { get; }

    /// <summary>The fewest lines with which everything can be told.</summary>
    public long Minimum => Delen.Sum(d => (long)d.Minimum);

    private static int Prijsindex(int jaar) =>
        jaar switch
        {
            2021 => 1000,
            2022 => 1025,
            2023 => 1080,
            _ => 1130,
        };

    private void Voeg(Woonperiode periode, int nummer)
    {
        if (periode.Vergissing)
        {
            var dag = Dagen.Van(2023, 1, 10);
            _delen.Add(new(periode, Zorgdeel.Mpt, null, dag, dag + 10, periode.Profiel.PrijsThuis, 0));
            return;
        }
        var meerzorg = Toeval.Van(_zaad, "meerzorg", nummer).Kans(periode.Profiel.Meerzorg);
        foreach (var deel in periode.Zorg.Where(z => z.WordtGedeclareerd))
        {
            for (var jaar = Dagen.EersteJaar; jaar <= Dagen.LaatsteJaar; jaar++)
            {
                var van = Math.Max(deel.Van, Dagen.Begin(jaar));
                var tot = Math.Min(Math.Min(deel.Tot, Dagen.Begin(jaar + 1) - 1), Dagen.Slot);
                if (van <= tot)
                {
                    var basis = Prijs(periode, deel, van) * (tot - van + 1) * Prijsindex(jaar) / 1000;
                    _delen.Add(
                        new(
                            periode,
                            deel.Vorm,
                            deel.Plek,
                            van,
                            tot,
                            basis,
                            meerzorg ? basis * MeerzorgPromille / 1000 : 0
                        )
                    );
                }
            }
        }
    }

    private static long Prijs(Woonperiode periode, Zorgdeel deel, int dag)
    {
        var profiel = periode.ProfielOp(dag);
        return deel.IsEigenOmgeving ? profiel.PrijsThuis : profiel.PrijsVerblijf;
    }

    private static bool TeltIn2023(Declaratiedeel deel) =>
        !deel.Vergissing && deel.Van >= Dagen.Peil2023 && deel.Van < Dagen.Peil2024;

    private static IEnumerable<Declaratiedeel> Schaal(Regiodoel regio, IReadOnlyList<Declaratiedeel> delen)
    {
        var natuurlijk = delen.Where(TeltIn2023).Sum(d => d.Basis + d.Meerzorg);
        Int128 voor = 0;
        Int128 gegeven = 0;
        foreach (var deel in delen)
        {
            if (TeltIn2023(deel))
            {
                // Cut along one running sum, so that the rounded parts add up to the whole.
                voor += deel.Basis;
                var basis = (long)((voor * regio.Kosten / natuurlijk) - gegeven);
                gegeven += basis;
                voor += deel.Meerzorg;
                var meerzorg = (long)((voor * regio.Kosten / natuurlijk) - gegeven);
                gegeven += meerzorg;
                yield return deel with
                {
                    Basis = basis,
                    Meerzorg = meerzorg,
                };
            }
            else
            {
                yield return deel with
                {
                    Basis = (long)((Int128)deel.Basis * regio.Kosten / natuurlijk),
                    Meerzorg = (long)((Int128)deel.Meerzorg * regio.Kosten / natuurlijk),
                };
            }
        }
    }
}

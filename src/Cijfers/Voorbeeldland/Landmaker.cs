using Regiotafel.Kern;

namespace Regiotafel.Cijfers.Voorbeeldland;

/// <summary>
/// Makes an invented country of some regions. Each region has its own draws; only people who move tie it to the region before.
/// </summary>
internal static class Landmaker
{
    private const int GatPromille = 12;

    public static Land Maak(int regios, long zaad)
    {
        var doelen = Regiodoel.Eerste(regios);
        var maker = new Persoonmaker(zaad);
        var locaties = new List<Locatie>();
        var wachtlijst = new List<Wachtstatus>();
        List<Woonperiode> verhuisd = [];
        foreach (var (i, doel) in doelen.Index())
        {
            var toeval = Toeval.Van(zaad, "regio", doel.Nummer);
            var wonen = new Verloop(doel, Woonperiode.Wonen, toeval, maker);
            var perioden = wonen.Maak(verhuisd, verhuist: i < doelen.Count - 1, wisselt: true);
            verhuisd = wonen.NaarAndereRegio;
            var behandeling = new Verloop(doel, Woonperiode.Behandeling, toeval, maker);
            perioden.AddRange(behandeling.Maak(wonen.NaarAndereGroep, verhuist: false, wisselt: false));
            perioden.AddRange(Anders(perioden, doel));
            Richt(doel, perioden, toeval, locaties, wachtlijst);
        }
        return new(doelen, maker.Personen, locaties, wachtlijst);
    }

    private static List<Woonperiode> Anders(List<Woonperiode> perioden, Regiodoel doel) =>
        [
            .. perioden
                .Select(p => p.Persoon)
                .Distinct()
                .SelectMany(p => p.Perioden)
                .Where(p => p.Groep == Woonperiode.Ander && p.Regio == doel),
        ];

    private static void Richt(
        Regiodoel doel,
        List<Woonperiode> perioden,
        Toeval toeval,
        List<Locatie> locaties,
        List<Wachtstatus> wachtlijst
    )
    {
        var ggz = perioden.Where(p => p.IsGgz).ToList();
        new Profieltoedeling(doel, toeval).Verdeel(perioden);
        new Zorgtoedeling(doel, toeval).Verdeel(ggz);
        new Zorgbijstelling(doel, toeval).Stel(ggz);
        var plekken = new Plekkenboek(doel, toeval);
        new Plaatstoedeling(doel, plekken, toeval).Verdeel(perioden);
        locaties.AddRange(plekken.Alle);
        foreach (var periode in ggz.Where(p => MagGat(p) && toeval.Kans(GatPromille)))
        {
            Onderbreek(periode, toeval);
        }
        wachtlijst.AddRange(new Wachtrij(doel, toeval).Maak(perioden));
    }

    private static bool MagGat(Woonperiode periode) =>
        periode.Groep == Woonperiode.Wonen
        && periode.Eerder is null
        && periode.Van < Dagen.Begin(2022)
        && periode.Tot > Dagen.Slot
        && periode.Zorg is [{ Vorm: Zorgdeel.Verblijf } deel]
        && deel.Van < Dagen.Begin(2022);

    // A decision that ran out and was renewed: never over a 1 January or over the months that count clients.
    private static void Onderbreek(Woonperiode periode, Toeval toeval)
    {
        var voor = Dagen.Begin(toeval.Kans(500) ? 2022 : 2023) + toeval.Tussen(90, 150);
        var na = voor + toeval.Tussen(20, 150);
        periode.Gat = (voor, na);
        var deel = periode.Zorg[0];
        periode.Zorg =
        [
            new(deel.Vorm, deel.Van, voor) { Plek = deel.Plek },
            new(deel.Vorm, na, deel.Tot) { Plek = deel.Plek },
        ];
    }
}

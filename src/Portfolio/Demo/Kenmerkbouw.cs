using Regiotafel.Kern;
using Regiotafel.Kern.Codelijsten;
using Regiotafel.Portfolio.Criteria;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Demo;

/// <summary>Draws what a unit is paid from, has and cannot take; what is not drawn stays unknown.</summary>
internal sealed class Kenmerkbouw(Demovraag vraag)
{
    private readonly string[] voorzieningen = [.. Voorziening.Lijst.GeldigOp(vraag.Peildatum).Select(v => v.Code)];
    private readonly string[] kenmerken = [.. Kenmerk.Lijst.GeldigOp(vraag.Peildatum).Select(k => k.Code)];
    private readonly string[] regios =
    [
        .. Zorgkantoorregio.Lijst.GeldigOp(vraag.Peildatum).Select(r => r.Code).Where(c => c != vraag.Regio),
    ];

    public string OpenVoor(Toeval toeval)
    {
        if (toeval.Kans(850))
        {
            return "";
        }
        return toeval.Kans(500)
            ? "*"
            : string.Join(
                '|',
                new[] { toeval.Kies(regios), toeval.Kies(regios) }.Distinct().Order(StringComparer.Ordinal)
            );
    }

    public IReadOnlyList<FinancieringBeeld> Financiering(Toeval toeval, string wlzB)
    {
        var kansen = new (Financieringsbasis Basis, int Ja, int Nee)[]
        {
            (Financieringsbasis.WlzW, 860, 40),
            (Financieringsbasis.WlzB, wlzB == "ja" ? 1000 : 0, wlzB == "nee" ? 1000 : 0),
            (Financieringsbasis.WlzOverig, 80, 420),
            (Financieringsbasis.Wmo, 350, 350),
        };
        var uit = new List<FinancieringBeeld>();
        foreach (var (basis, ja, nee) in kansen)
        {
            var lot = toeval.Onder(1000);
            if (lot < ja)
            {
                uit.Add(new(basis, true, toeval.Kans(700) ? Contracteinde(toeval) : null));
            }
            else if (lot < ja + nee)
            {
                uit.Add(new(basis, false, null));
            }
        }
        return uit;
    }

    public IReadOnlyList<FeitBeeld> Feiten(Toeval toeval, DateOnly dag) =>
        [
            .. Trek(
                toeval,
                FeitSoort.Voorziening,
                voorzieningen,
                dag,
                t => t.Kans(550) ? FeitWaarde.Ja : FeitWaarde.Nee,
                550
            ),
            .. Trek(toeval, FeitSoort.Contraindicatie, kenmerken, dag, Oordeel, 400),
        ];

    /// <summary>The first provision that is not known yet becomes known.</summary>
    public IReadOnlyList<FeitBeeld>? Aangevuld(Toeval toeval, IReadOnlyList<FeitBeeld> feiten, DateOnly dag)
    {
        var code = voorzieningen.FirstOrDefault(v => !feiten.Any(f => f.Soort == FeitSoort.Voorziening && f.Code == v));
        if (code is null)
        {
            return null;
        }
        var waarde = toeval.Kans(600) ? FeitWaarde.Ja : FeitWaarde.Nee;
        return Orden([.. feiten, new(FeitSoort.Voorziening, code, waarde, FeitBron.Overleg, dag, Zichtbaar.Regio)]);
    }

    private static FeitWaarde Oordeel(Toeval toeval) =>
        toeval.Kans(300) ? FeitWaarde.SluitUit
        : toeval.Kans(450) ? FeitWaarde.InOverleg
        : FeitWaarde.Geen;

    private static List<FeitBeeld> Trek(
        Toeval toeval,
        FeitSoort soort,
        string[] codes,
        DateOnly dag,
        Func<Toeval, FeitWaarde> waarde,
        int bekend
    )
    {
        var uit = new List<FeitBeeld>();
        foreach (var code in codes.Where(_ => toeval.Kans(bekend)))
        {
            var bron = toeval.Kans(700) ? FeitBron.Invoer : FeitBron.Import;
            var zichtbaar =
                soort == FeitSoort.Contraindicatie && toeval.Kans(200) ? Zichtbaar.AlleenToets : Zichtbaar.Regio;
            uit.Add(new(soort, code, waarde(toeval), bron, dag.AddDays(-toeval.Onder(90)), zichtbaar));
        }
        return Orden(uit);
    }

    private static List<FeitBeeld> Orden(IEnumerable<FeitBeeld> feiten) =>
        [.. feiten.OrderBy(f => f.Soort).ThenBy(f => f.Code, StringComparer.Ordinal)];

    private DateOnly Contracteinde(Toeval toeval) => new(vraag.Peildatum.Year + toeval.Tussen(0, 2), 12, 31);
}

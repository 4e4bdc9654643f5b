using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Demo;

/// <summary>What a provider does with an offer when it goes round: count, date, promise, pause, close.</summary>
internal sealed class Aanbiederronde(Demovraag vraag, Eenheidboek eenheid, Toeval toeval, Handelaar door)
{
    private readonly IReadOnlyList<string> pauzes = Woordenlijst.Van("pauze");
    private readonly IReadOnlyList<string> sluitingen = Woordenlijst.Van("sluiten");

    /// <summary>Reasons why a hold is given back.</summary>
    public IReadOnlyList<string> Vrijgaven { get; } = Woordenlijst.Van("vrijgave");

    /// <summary>Reason at the end of a location.</summary>
    public string LocatieDicht { get; } = Woordenlijst.Van("locatie_dicht")[0];

    public int EersteVrij()
    {
        var vrij =
            toeval.Kans(260) ? 1
            : toeval.Kans(60) ? 2
            : 0;
        return Math.Min(vrij, eenheid.Ruimte);
    }

    /// <summary>Date and certainty of places that have just come free.</summary>
    public AanbodBeeld VrijeVelden(AanbodBeeld b, DateOnly dag)
    {
        if (b.Vrij == 0)
        {
            return b;
        }
        DateOnly? vanaf = toeval.Kans(620) ? null : dag.AddDays(toeval.Tussen(5, 40));
        return MetZekerheid(b with { Vanaf = vanaf }, dag);
    }

    /// <summary>The status of a further offer that this unit gets on this day, or nothing.</summary>
    public AanbodStatus? TweedeAanbod(int nummer, int aantal, DateOnly dag)
    {
        if (aantal > 1 || eenheid.GaatBovenCapaciteit)
        {
            return null;
        }
        var lot = Toeval.Van(vraag.Zaad, "tweede", nummer);
        return (nummer % 12, nummer % 45) switch
        {
            (5, _) when dag == vraag.DagBij(lot.Tussen(300, 800)) => AanbodStatus.Open,
            (8, _) when dag == vraag.DagBij(lot.Tussen(860, 985)) => AanbodStatus.Open,
            (_, 7) when dag == vraag.DagBij(lot.Tussen(900, 985)) => AanbodStatus.Concept,
            _ => null,
        };
    }

    public AanbodBeeld Tweede(AanbodBeeld b, AanbodStatus status, DateOnly dag, IReadOnlyList<Aanbodboek> alle)
    {
        var beeld = b with { Status = status, Vanaf = dag.AddDays(toeval.Tussen(25, 75)) };
        beeld =
            status == AanbodStatus.Concept ? beeld with { Zekerheid = Zekerheid.Indicatief } : MetZekerheid(beeld, dag);
        while (Botst(beeld, alle, dag))
        {
            beeld = beeld with { Vanaf = beeld.Vanaf!.Value.AddDays(1) };
        }
        return beeld;
    }

    public void Doe(Aanbodboek boek, IReadOnlyList<Aanbodboek> alle, DateOnly dag, DateTime op)
    {
        var b = boek.Beeld;
        if (b.Status is AanbodStatus.Concept or AanbodStatus.Gesloten)
        {
            return;
        }
        if (b.Status == AanbodStatus.Gepauzeerd)
        {
            boek.Bevestig(toeval.Kans(200) ? b with { Status = AanbodStatus.Open, Reden = null } : b, op, door);
            return;
        }
        if (boek != alle[0] && b.Vanaf <= dag.AddDays(-20))
        {
            Beeindig(boek, AanbodStatus.Gesloten, toeval.Kies(sluitingen), op);
            return;
        }
        if (toeval.Kans(6))
        {
            Beeindig(boek, AanbodStatus.Gepauzeerd, toeval.Kies(pauzes), op);
            return;
        }
        var ruimte = eenheid.Ruimte - alle.Where(a => a.Beeld.Status != AanbodStatus.Gesloten).Sum(a => a.Beeld.Vrij);
        var nieuw = Beweeg(b, ruimte, dag);
        if (Botst(nieuw, alle.Where(a => a != boek), dag))
        {
            nieuw = nieuw with { Vanaf = b.Vanaf, Zekerheid = b.Zekerheid, ToegezegdTot = b.ToegezegdTot };
        }
        boek.Bevestig(nieuw with { BovenCapaciteit = Boven(nieuw.Vrij, dag) }, op, door);
    }

    /// <summary>Pauses or closes, with the reason; holds are given back first.</summary>
    public void Beeindig(Aanbodboek boek, AanbodStatus status, string reden, DateTime op)
    {
        var soort = status == AanbodStatus.Gesloten ? "dicht_vrijgave" : "pauze_vrijgave";
        foreach (var lopend in boek.Lopend.ToList())
        {
            boek.Eindig(lopend, VasthoudingStatus.Vrijgegeven, op, door, Woordenlijst.Van(soort)[0]);
        }
        var vrij = status == AanbodStatus.Gesloten ? 0 : boek.Beeld.Vrij;
        boek.Bevestig(boek.Beeld with { Status = status, Reden = reden, Vrij = vrij }, op, door);
    }

    // Two offers of one unit differ in date or certainty, as the form asks; a file could not tell them apart.
    private static bool Botst(AanbodBeeld b, IEnumerable<Aanbodboek> anderen, DateOnly dag) =>
        anderen.Any(a =>
            a.Beeld.Status != AanbodStatus.Gesloten
            && a.Beeld.Vanaf == b.Vanaf
            && (a.Beeld.Zekerheid == b.Zekerheid || a.Beeld.ZekerheidOp(dag) == b.ZekerheidOp(dag))
        );

    private string? Boven(int vrij, DateOnly dag) =>
        eenheid.GaatBovenCapaciteit && vrij > eenheid.Beeld.Totaal - eenheid.Beeld.AantalBuitenGebruik(dag)
            ? Woordenlijst.Van("boven")[0]
            : null;

    private AanbodBeeld Beweeg(AanbodBeeld b, int ruimte, DateOnly dag)
    {
        var vrij = b.Vrij;
        if (toeval.Kans(90) && vrij > b.Vastgehouden)
        {
            vrij--;
        }
        else if (toeval.Kans(Math.Min(250, 9 * b.Totaal * Seizoen(dag) / 100)) && ruimte > 0)
        {
            vrij++;
        }
        var nieuw = b with { Vrij = vrij };
        if (b.Vrij == 0 && vrij > 0)
        {
            return VrijeVelden(nieuw, dag);
        }
        if (nieuw.Vanaf < dag && toeval.Kans(800))
        {
            nieuw = nieuw with { Vanaf = null };
        }
        if (nieuw.ToegezegdTot < dag && toeval.Kans(600))
        {
            nieuw = nieuw with { Zekerheid = Zekerheid.Aangeboden, ToegezegdTot = null };
        }
        return nieuw.Vastgehouden == 0 && toeval.Kans(40) ? MetZekerheid(nieuw, dag) : nieuw;
    }

    // More residents leave around the turn of the period than halfway: the chart has a wave.
    private int Seizoen(DateOnly dag)
    {
        var verstreken = 1000 * (dag.DayNumber - vraag.Begin.DayNumber) / (7 * vraag.Weken);
        return 70 + Math.Abs(500 - verstreken) * 12 / 100;
    }

    private AanbodBeeld MetZekerheid(AanbodBeeld b, DateOnly dag) =>
        toeval.Onder(100) switch
        {
            < 18 => b with { Zekerheid = Zekerheid.Indicatief, ToegezegdTot = null },
            < 66 => b with { Zekerheid = Zekerheid.Aangeboden, ToegezegdTot = null },
            _ => b with { Zekerheid = Zekerheid.Toegezegd, ToegezegdTot = dag.AddDays(toeval.Tussen(21, 60)) },
        };
}

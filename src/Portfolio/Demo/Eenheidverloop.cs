using Regiotafel.Kern;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Demo;

/// <summary>
/// The year of one unit, working day by working day: residents come and go, others hold places, the provider goes round.
/// Chance is drawn per day in a fixed order, so a run that stops earlier is the beginning of a longer one.
/// </summary>
internal sealed class Eenheidverloop
{
    private readonly Demovraag vraag;
    private readonly Eenheidplan plan;
    private readonly Houders houders;
    private readonly Verslag verslag;
    private readonly Toeval toeval;
    private readonly Rondeplan ronde;
    private readonly Eenheidboek eenheid;
    private readonly Aanbiederronde zet;
    private readonly List<Aanbodboek> aanbod = [];
    private readonly List<(int Minuut, Action<DateTime> Stap)> stappen = [];

    public Eenheidverloop(Demovraag vraag, Eenheidplan plan, Houders houders, Verslag verslag)
    {
        (this.vraag, this.plan, this.houders, this.verslag) = (vraag, plan, houders, verslag);
        toeval = Toeval.Van(vraag.Zaad, "verloop", plan.Nummer);
        ronde = new Rondeplan(vraag, plan.Locatie);
        eenheid = new Eenheidboek(vraag, plan, verslag);
        zet = new Aanbiederronde(vraag, eenheid, toeval, Zorgbemiddelaar);
    }

    private Handelaar Zorgbemiddelaar => plan.Locatie.Aanbieder.Zorgbemiddelaar;

    public void Speel(IReadOnlyList<DateOnly> werkdagen)
    {
        foreach (var dag in werkdagen)
        {
            if (dag == plan.Locatie.Begin)
            {
                Begin(dag);
            }
            else if (dag > plan.Locatie.Begin && !(dag > plan.Locatie.Einde))
            {
                Dag(dag);
            }
        }
        var einde = Klok.EindeVan(vraag.LaatsteDag);
        aanbod.ForEach(a => a.Verval(einde));
    }

    private void Begin(DateOnly dag)
    {
        var op = Aanbiederverloop
            .Moment(dag, Locatieverloop.Invoerminuut(plan.Locatie) + 5)
            .AddSeconds(20 * (plan.Nummer % 10));
        eenheid.Open(op);
        var vrij = zet.EersteVrij();
        var nooit = plan.Locatie.Aanbieder.Gedrag == Gedrag.Nooit;
        var boek = NieuwAanbod("eerste", vrij);
        var eerste = zet.VrijeVelden(boek.Beeld, dag);
        aanbod.Add(
            new Aanbodboek(
                nooit ? eerste : eerste with { BevestigdOp = op, BevestigdDoor = Zorgbemiddelaar.Naam },
                verslag,
                toeval
            )
        );
        aanbod[0].Open(op, nooit ? houders.Beheerder : Zorgbemiddelaar);
    }

    private void Dag(DateOnly dag)
    {
        var nacht = Klok.BeginVan(dag).AddHours(1);
        stappen.Clear();
        foreach (var boek in aanbod)
        {
            boek.Verval(nacht);
            PlanVasthoudingen(boek, dag);
        }
        if (ronde.Actief(dag))
        {
            PlanAanbieder(dag);
        }
        if (dag == plan.Locatie.Einde)
        {
            stappen.Add((Locatieverloop.Sluitminuut, Sluit));
        }
        // Later steps get later seconds, so that two in one minute keep their order.
        foreach (var (plek, (minuut, stap)) in stappen.OrderBy(s => s.Minuut).Index().ToList())
        {
            stap(Aanbiederverloop.Moment(dag, minuut).AddSeconds(7 * plek));
        }
    }

    private void PlanVasthoudingen(Aanbodboek boek, DateOnly dag)
    {
        foreach (var lopend in boek.Lopend.Where(l => l.Afloop != VasthoudingStatus.Verlopen))
        {
            if (lopend.Einddag == dag)
            {
                stappen.Add((toeval.Tussen(560, 720), op => Rond(boek, lopend, op)));
            }
            else if (
                lopend.Einddag > dag
                && Klok.Datum(lopend.Vasthouding.Tot.AddHours(-1)) == dag
                && !lopend.Vasthouding.Verlengd
            )
            {
                stappen.Add((toeval.Tussen(560, 720), op => Verleng(lopend, op)));
            }
        }
        if (toeval.Kans(75))
        {
            stappen.Add((toeval.Tussen(600, 990), op => HoudVast(boek, op)));
        }
    }

    private void PlanAanbieder(DateOnly dag)
    {
        if (ronde.Minuut(dag) is { } minuut)
        {
            foreach (var boek in aanbod.Where(_ => toeval.Kans(900)))
            {
                stappen.Add((minuut, op => zet.Doe(boek, aanbod, dag, op)));
            }
        }
        if (eenheid.Wijzigt(dag))
        {
            stappen.Add((eenheid.Minuut, op => eenheid.Wijzig(dag, op, aanbod)));
        }
        if (zet.TweedeAanbod(plan.Nummer, aanbod.Count, dag) is { } status)
        {
            stappen.Add((toeval.Tussen(560, 960), op => VoegToe(status, dag, op)));
        }
    }

    private void VoegToe(AanbodStatus status, DateOnly dag, DateTime op)
    {
        var ruimte = eenheid.Ruimte - aanbod.Where(a => a.Beeld.Status != AanbodStatus.Gesloten).Sum(a => a.Beeld.Vrij);
        if (ruimte < 1)
        {
            return;
        }
        var beeld = zet.Tweede(
            NieuwAanbod($"volgend {aanbod.Count}", Math.Min(ruimte, toeval.Kans(300) ? 2 : 1)).Beeld,
            status,
            dag,
            aanbod
        );
        var boek = new Aanbodboek(
            beeld with
            {
                BevestigdOp = op,
                BevestigdDoor = Zorgbemiddelaar.Naam,
            },
            verslag,
            toeval
        );
        aanbod.Add(boek);
        boek.Open(op, Zorgbemiddelaar);
    }

    private Aanbodboek NieuwAanbod(string welk, int vrij) =>
        new(
            new AanbodBeeld(
                Toeval.Van(vraag.Zaad, welk, plan.Nummer).Id(),
                plan.Beeld.Id,
                plan.Beeld.AanbiederId,
                plan.Beeld.Regio
            )
            {
                Totaal = eenheid.Beeld.Totaal,
                Vrij = vrij,
                Status = AanbodStatus.Open,
                Zekerheid = Zekerheid.Aangeboden,
                Versie = 1,
            },
            verslag,
            toeval
        );

    private void HoudVast(Aanbodboek boek, DateTime op)
    {
        var b = boek.Beeld;
        if (b.Status == AanbodStatus.Open && b.Zekerheid != Zekerheid.Indicatief && b.Vastgehouden < b.Vrij)
        {
            boek.HoudVast(houders.Zoeker(toeval, b.AanbiederId), op, toeval.Kans(750) ? 5 : toeval.Tussen(3, 10));
        }
    }

    private void Verleng(Lopend lopend, DateTime op)
    {
        if (lopend.Vasthouding.Status == VasthoudingStatus.Actief)
        {
            _ = lopend.Vasthouding.Verleng(Werkdagen.Na(Klok.Datum(op), 5), 10, op);
        }
    }

    private void Rond(Aanbodboek boek, Lopend lopend, DateTime op)
    {
        if (lopend.Vasthouding.Status != VasthoudingStatus.Actief)
        {
            return;
        }
        var omgezet = lopend.Afloop == VasthoudingStatus.Omgezet;
        var door = omgezet || toeval.Kans(300) ? Zorgbemiddelaar : lopend.Door;
        boek.Eindig(lopend, lopend.Afloop, op, door, omgezet ? null : toeval.Kies(zet.Vrijgaven));
    }

    private void Sluit(DateTime op)
    {
        foreach (var boek in aanbod.Where(a => a.Beeld.Status != AanbodStatus.Gesloten))
        {
            zet.Beeindig(boek, AanbodStatus.Gesloten, zet.LocatieDicht, op);
        }
        eenheid.Sluit(op.AddSeconds(1));
    }
}

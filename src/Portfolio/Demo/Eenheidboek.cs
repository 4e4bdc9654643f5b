using Regiotafel.Kern;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Register;

namespace Regiotafel.Portfolio.Demo;

/// <summary>One unit through the year: entered, now and then changed, for a few closed.</summary>
internal sealed class Eenheidboek
{
    private readonly Demovraag vraag;
    private readonly Eenheidplan plan;
    private readonly Verslag verslag;
    private readonly Toeval toeval;
    private readonly Kenmerkbouw kenmerken;
    private readonly DateOnly wijzigdag;
    private readonly Soort soort;
    private readonly int buitenGebruik;

    public Eenheidboek(Demovraag vraag, Eenheidplan plan, Verslag verslag)
    {
        (this.vraag, this.plan, this.verslag) = (vraag, plan, verslag);
        toeval = Toeval.Van(vraag.Zaad, "eenheidverloop", plan.Nummer);
        kenmerken = new Kenmerkbouw(vraag);
        Beeld = plan.Beeld;
        soort = SoortVan(plan.Nummer);
        wijzigdag = vraag.DagBij(soort == Soort.Boven ? 930 : toeval.Tussen(60, 960));
        Minuut = toeval.Tussen(545, 980);
        buitenGebruik = soort switch
        {
            Soort.BuitenGebruik => toeval.Tussen(1, Math.Max(1, Beeld.Totaal / 2)),
            Soort.Boven => Beeld.Totaal - 1,
            _ => 0,
        };
        // Free places never exceed what can be used, also on the days that places are out of use (invariant I2).
        Ruimte = Beeld.Totaal - (soort == Soort.BuitenGebruik ? buitenGebruik : 0);
    }

    private enum Soort
    {
        Geen,
        BuitenGebruik,
        Beperking,
        Feit,
        Totaal,
        Boven,
    }

    public EenheidBeeld Beeld { get; private set; }

    /// <summary>Most places that may be free together.</summary>
    public int Ruimte { get; }

    /// <summary>Minutes after midnight of the change.</summary>
    public int Minuut { get; }

    /// <summary>True for the unit that tells a reason for more free places than it can use.</summary>
    public bool GaatBovenCapaciteit => soort == Soort.Boven;

    public void Open(DateTime op) => verslag.Schrijf(Beeld, op, Door, "nieuw");

    public bool Wijzigt(DateOnly dag) => dag == wijzigdag && soort != Soort.Geen;

    public void Wijzig(DateOnly dag, DateTime op, IReadOnlyList<Aanbodboek> aanbod)
    {
        switch (soort)
        {
            case Soort.BuitenGebruik:
            case Soort.Boven:
                ZetBuitenGebruik(dag, op, aanbod);
                break;
            case Soort.Beperking:
                var tekst = toeval.Kies(Woordenlijst.Van("beperking"));
                Zet(
                    Beeld with
                    {
                        Beperkingen = [new(tekst, dag, dag.AddDays(toeval.Tussen(30, 170)))],
                    },
                    op,
                    "Beperkingen"
                );
                break;
            case Soort.Totaal:
                Zet(Beeld with { Totaal = Beeld.Totaal + 1 }, op, "Totaal");
                foreach (var boek in aanbod)
                {
                    boek.Wijzig(boek.Beeld with { Totaal = Beeld.Totaal }, op, Door);
                }
                break;
            default:
                if (kenmerken.Aangevuld(toeval, Beeld.Feiten, dag) is { } feiten)
                {
                    Zet(Beeld with { Feiten = feiten }, op, "Feiten");
                }
                break;
        }
    }

    public void Sluit(DateTime op) => Zet(Beeld with { BeeindigdOp = plan.Locatie.Einde }, op, "BeeindigdOp");

    private static Soort SoortVan(int nummer) =>
        nummer switch
        {
            _ when nummer % 80 == 33 => Soort.Boven,
            _ when nummer % 61 == 20 => Soort.Totaal,
            _ when nummer % 11 == 6 => Soort.BuitenGebruik,
            _ when nummer % 9 == 2 => Soort.Beperking,
            _ when nummer % 7 == 3 => Soort.Feit,
            _ => Soort.Geen,
        };

    private Handelaar Door => plan.Locatie.Aanbieder.Zorgbemiddelaar;

    private void ZetBuitenGebruik(DateOnly dag, DateTime op, IReadOnlyList<Aanbodboek> aanbod)
    {
        var reden = toeval.Kies(Enum.GetValues<BuitenGebruikReden>());
        if (soort == Soort.Boven)
        {
            Zet(Beeld with { BuitenGebruik = [new(buitenGebruik, dag, null, reden)] }, op, "BuitenGebruik");
            if (aanbod[0].Beeld is { Status: AanbodStatus.Open } b)
            {
                var nieuw = b with
                {
                    Vrij = Math.Max(b.Vrij, 2),
                    Vanaf = null,
                    BovenCapaciteit = Woordenlijst.Van("boven")[0],
                };
                aanbod[0].Bevestig(nieuw, op, Door);
            }
            return;
        }
        var vanaf = dag.AddDays(toeval.Tussen(3, 10));
        DateOnly? tot = toeval.Kans(700) ? vanaf.AddDays(toeval.Tussen(30, 200)) : null;
        Zet(Beeld with { BuitenGebruik = [new(buitenGebruik, vanaf, tot, reden)] }, op, "BuitenGebruik");
    }

    private void Zet(EenheidBeeld nieuw, DateTime op, string velden)
    {
        Beeld = nieuw with { Versie = Beeld.Versie + 1 };
        verslag.Schrijf(Beeld, op, Door, velden);
    }
}

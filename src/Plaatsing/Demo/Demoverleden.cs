using Regiotafel.Kern;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Twelve invented months: who was placed, after how many proposals, what was refused and why, and what runs now. The same for the same
/// register and day. Not a single value comes from a person.
/// </summary>
internal sealed class Demoverleden(
    string regio,
    DateOnly vandaag,
    IReadOnlyList<Plek> plekken,
    IReadOnlyList<Demoindiener> indieners
)
{
    private const long Zaad = 5;
    private const int Jaar = 364;

    private static readonly string[] Plaatsredenen =
    [
        "A04",
        "A04",
        "A04",
        "A05",
        "A05",
        "A02",
        "A02",
        "A01",
        "A06",
        "A03",
    ];

    // Of who is hard to place more is refused as too much; that is the pattern that the fairness page is there to show.
    private static readonly string[] Zware = ["A05", "A05", "A05", "A04", "A04", "A06"];

    private static readonly string[] Clientredenen = ["C01", "C01", "C01", "C02", "C02", "C05"];
    private static readonly string[] Betaalredenen = ["F01", "F01", "F02", "F03"];

    private readonly Demovoorstelbouw bouw = new(plekken, indieners);

    /// <summary>Somebody who was placed in the past year, with all proposals; null when the draw gives nobody who could be.</summary>
    public (Demozoekvraag Deel, IReadOnlyList<Demovoorstel> Voorstellen)? Geplaatst(int nummer)
    {
        var toeval = Toeval.Van(Zaad, "geplaatst", nummer);
        var begin = vandaag.AddDays(-toeval.Tussen(1, Jaar - 30));
        var deel = new Demozoekvraagbouw(regio, begin, plekken, indieners).Maak(nummer, doorstroom: false);
        var z = deel.Zoekvraag;
        if (!z.Zoekt)
        {
            return null;
        }
        // Laid aside then is no matter now.
        deel.Parkeringen.Clear();
        var laatste = begin.AddDays(-Math.Min(toeval.Tussen(6, 24), Wacht(z, begin)));
        List<Demovoorstel> uit = [.. Afgewezen(deel, laatste, toeval)];
        uit.Add(bouw.Maak(deel, Plek(deel, toeval), new Demoafloop(laatste, begin) { Geplaatst = true }, toeval));
        z.Volg(Zoekvraagstaat.Toegezegd);
        z.Plaats();
        Verloop(deel, begin, Zoekvraagstaat.Toegezegd, Zoekvraagstaat.Geplaatst);
        return (deel, uit);
    }

    /// <summary>Somebody who still waits: what was refused so far, and for a few a proposal of which the provider has not said yet.</summary>
    public IReadOnlyList<Demovoorstel> Wachtend(Demozoekvraag deel, int nummer)
    {
        var toeval = Toeval.Van(Zaad, "wachtend", nummer);
        if (!deel.Zoekvraag.Zoekt || deel.Parkeringen.Count > 0)
        {
            return [];
        }
        List<Demovoorstel> uit = [.. Afgewezen(deel, vandaag.AddDays(-1), toeval)];
        // Asked about a place that is a signal only: nothing is held, so nothing has to be held in the register.
        var signalen = plekken.Where(p => p.Indicatief && Past(deel, p)).ToList();
        if (signalen.Count > 0 && toeval.Kans(70))
        {
            var gedaan = vandaag.AddDays(-Math.Min(toeval.Tussen(0, 12), Wacht(deel.Zoekvraag, vandaag)));
            var loopt = bouw.Maak(deel, toeval.Kies(signalen), new Demoafloop(gedaan, gedaan), toeval);
            loopt.Voorstel.ZetGevraagd(gevraagd: true);
            deel.Zoekvraag.Volg(Zoekvraagstaat.InVoorstel);
            Verloop(deel, gedaan, Zoekvraagstaat.Zoekend, Zoekvraagstaat.InVoorstel);
            uit.Add(loopt);
        }
        return uit;
    }

    private IEnumerable<Demovoorstel> Afgewezen(Demozoekvraag deel, DateOnly voor, Toeval toeval)
    {
        var zwaar = deel.Zoekvraag.Klassen.Length > 0;
        var aantal = 0;
        while (aantal < 4 && toeval.Kans(zwaar ? 560 : 330))
        {
            aantal++;
        }
        var vroegst = vandaag.AddDays(-Jaar);
        var sinds = deel.Zoekvraag.WachtSinds is { } s && s > vroegst ? s : vroegst;
        for (var i = 0; i < aantal; i++)
        {
            var ruimte = voor.DayNumber - sinds.DayNumber;
            if (ruimte < 4)
            {
                yield break;
            }
            // One after the other: each in its own part of the time.
            var gedaan = sinds.AddDays((ruimte * i / aantal) + toeval.Onder(Math.Max(1, (ruimte / aantal) - 2)));
            var einde = Eerst(gedaan.AddDays(toeval.Tussen(1, 9)), voor);
            var afloop = toeval.Kans(110)
                ? new Demoafloop(gedaan, einde)
                {
                    Verval = toeval.Kans(500) ? Vervalreden.Ingetrokken : Vervalreden.VasthoudingVerlopen,
                }
                : new Demoafloop(gedaan, einde) { Redencode = Reden(zwaar, toeval) };
            yield return bouw.Maak(deel, Plek(deel, toeval), afloop, toeval);
        }
    }

    private static string Reden(bool zwaar, Toeval toeval) =>
        toeval.Onder(100) switch
        {
            < 58 => toeval.Kies(zwaar ? Zware : Plaatsredenen),
            < 91 => toeval.Kies(Clientredenen),
            _ => toeval.Kies(Betaalredenen),
        };

    private Plek Plek(Demozoekvraag deel, Toeval toeval)
    {
        var passend = plekken.Where(p => !p.Indicatief && Past(deel, p)).ToList();
        return toeval.Kies(passend.Count > 0 ? passend : plekken);
    }

    private static bool Past(Demozoekvraag deel, Plek plek) =>
        deel.Feiten.Exists(f => f.Code == Feitcode.Profiel && plek.Groep.Profielen.Contains(f.Waarde));

    private static int Wacht(Zoekvraag z, DateOnly dag) => Math.Max(1, dag.DayNumber - z.WachtSinds!.Value.DayNumber);

    private static DateOnly Eerst(DateOnly a, DateOnly b) => a < b ? a : b;

    private static void Verloop(Demozoekvraag deel, DateOnly dag, Zoekvraagstaat van, Zoekvraagstaat naar)
    {
        var id = Toeval.Van(Zaad, $"verloop {deel.Zoekvraag.Code}", deel.Verloop.Count).Id();
        deel.Verloop.Add(Demozoekvraag.Staatregel(deel.Zoekvraag, Klok.BeginVan(dag).AddHours(15), (van, naar), id));
    }
}

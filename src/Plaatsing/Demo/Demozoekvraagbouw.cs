using Regiotafel.Kern;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Invents zoekvragen that suit the register: most would fit somewhere, some nearly, some nowhere. Not a single value comes from a
/// person.
/// </summary>
internal sealed class Demozoekvraagbouw(
    string regio,
    DateOnly vandaag,
    IReadOnlyList<Plek> plekken,
    IReadOnlyList<Demoindiener> indieners
)
{
    private const long Zaad = 4;

    // Out of a thousand who wait: urgent, active; the rest waits for the place of their wish.
    private const int Urgent = 110;
    private const int Actief = 640;

    private static readonly string[] Redenen =
    [
        "Ziekenhuisopname, daarna verder zoeken.",
        "De behandeling wordt eerst afgemaakt.",
        "De cliënt wil na de vakantieperiode verder kijken.",
    ];

    private readonly List<string> gemeenten =
    [
        .. plekken
            .Select(p => p.Plaats.Gemeente)
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private readonly List<Plek> bewoond = [.. plekken.Where(p => p.Vrij < p.Totaal)];

    public Demozoekvraag Maak(int nummer, bool doorstroom)
    {
        var toeval = Toeval.Van(Zaad, "zoekvraag", nummer);
        // Who lives somewhere takes a place: not where all of them are free.
        var thuis = toeval.Kies(doorstroom ? bewoond : plekken);
        var wacht = doorstroom ? (int?)null : Wachtdagen(toeval);
        var indiener = Indiener(toeval, doorstroom ? thuis : null);
        var zoekvraag = new Zoekvraag
        {
            Id = toeval.Id(),
            Regio = regio,
            EigenaarId = indiener.OrganisatieId,
            Eigenaar = indiener.Organisatie,
            RegiehouderId = indiener.PersoonId,
            Regiehouder = indiener.Persoon,
            Code = Casuscode.Trek(toeval.Onder),
            Soort = doorstroom ? Zoekvraagsoort.Doorstroom : Zoekvraagsoort.Wachtend,
            WachtSinds = wacht is { } dagen ? vandaag.AddDays(-dagen) : null,
            HuidigeEenheidId = doorstroom ? thuis.Plaats.EenheidId : null,
            VerkeerdePlek = doorstroom && toeval.Kans(600),
            Klassen = Klassen(nummer),
            AangemaaktOp = Moment(vandaag.AddDays(-(wacht ?? toeval.Tussen(20, 200)))),
        };
        var uit = new Demozoekvraag(zoekvraag);
        Regel(uit, zoekvraag.AangemaaktOp, Verloopsoort.Aangemaakt);
        // Somebody who moves on wants something else than where he lives.
        VoegFeiten(uit, toeval, doorstroom ? toeval.Kies(plekken) : thuis);
        if (doorstroom)
        {
            VoegToestemming(uit, toeval);
        }
        else
        {
            VoegStatus(uit, toeval);
            VoegParkering(uit, toeval);
        }
        VoegWensen(uit, toeval, thuis);
        zoekvraag.Weeg(new Feitenblad(uit.Feiten).Volledig);
        return uit;
    }

    // With draws of its own, so that a list that grows moves nothing else.
    private static string Klassen(int nummer)
    {
        var toeval = Toeval.Van(Zaad, "klassen", nummer);
        var codes = Complexiteit.Lijst.Alle.Select(k => k.Code).ToList();
        toeval.Schud(codes);
        var aantal =
            toeval.Kans(680) ? 0
            : toeval.Kans(850) ? 1
            : 2;
        return string.Join('|', codes.Take(aantal).Order(StringComparer.Ordinal));
    }

    private static int Wachtdagen(Toeval toeval) =>
        toeval.Kans(550) ? toeval.Tussen(1, 91)
        : toeval.Kans(700) ? toeval.Tussen(92, 220)
        : toeval.Tussen(221, 640);

    private Demoindiener Indiener(Toeval toeval, Plek? woont) =>
        indieners.FirstOrDefault(i => woont is not null && i.OrganisatieId == woont.Plaats.AanbiederId)
        ?? toeval.Kies(indieners);

    private void VoegFeiten(Demozoekvraag uit, Toeval toeval, Plek past)
    {
        var (g, dag) = (past.Groep, vandaag.AddDays(-toeval.Tussen(1, 60)));
        void Zet(string code, string waarde) => uit.Feiten.Add(Feit(uit.Zoekvraag, code, waarde, dag, toeval));
        Zet(Feitcode.Financiering, g.Financiering.Count > 0 ? toeval.Kies([.. g.Financiering]) : "WlzW");
        if (toeval.Kans(975))
        {
            Zet(Feitcode.Profiel, g.Profielen.Count > 0 ? toeval.Kies([.. g.Profielen]) : "882");
        }
        Zet(Feitcode.Leveringsvormen, g.Leveringsvormen.Count > 0 ? toeval.Kies([.. g.Leveringsvormen]) : "4");
        var van = Math.Clamp(
            toeval.Tussen(4, 15) * 5,
            g.LeeftijdMin ?? 20,
            Math.Max(g.LeeftijdMin ?? 20, (g.LeeftijdMax ?? 90) - 4)
        );
        Zet(Feitcode.Leeftijd, $"{van}-{van + 4}");
        if (toeval.Kans(800))
        {
            Zet(Feitcode.Geslacht, g.Geslacht == "vrouwen" || (g.Geslacht == "alle" && toeval.Kans(400)) ? "v" : "m");
        }
        if (gemeenten.Count > 0 && toeval.Kans(700))
        {
            Zet(Feitcode.Netwerk, past.Plaats.Gemeente ?? toeval.Kies(gemeenten));
            if (toeval.Kans(400))
            {
                Zet(Feitcode.MaxKm, toeval.Kies(["10", "15", "25", "40"]));
            }
        }
        foreach (var kenmerk in Criterialijsten.Kenmerken(vandaag).Keys.Where(_ => toeval.Kans(780)))
        {
            var speelt =
                toeval.Kans(110)
                && (toeval.Kans(250) || g.ContraIndicaties.GetValueOrDefault(kenmerk) is not "sluit_uit");
            Zet(Feitcode.Kenmerk(kenmerk), speelt ? Feitcode.Ja : Feitcode.Nee);
        }
        foreach (var voorziening in Criterialijsten.Voorzieningen(vandaag).Keys.Where(_ => toeval.Kans(120)))
        {
            var nodig = g.Voorzieningen.GetValueOrDefault(voorziening) || toeval.Kans(300);
            Zet(Feitcode.Voorziening(voorziening), nodig ? Feitcode.Nodig : Feitcode.Misschien);
        }
    }

    private void VoegStatus(Demozoekvraag uit, Toeval toeval)
    {
        var trek = toeval.Onder(1000);
        var code =
            trek < Urgent ? "6"
            : trek < Urgent + Actief ? "7"
            : "2";
        var begin = uit.Zoekvraag.WachtSinds!.Value;
        var eerst = code == "6" && toeval.Kans(600);
        var wissel = eerst ? begin.AddDays(Math.Max(0, vandaag.DayNumber - begin.DayNumber) / 2) : begin;
        if (eerst && wissel > begin)
        {
            var oud = Status(uit.Zoekvraag, "7", begin, toeval);
            oud.Eindig(wissel);
            uit.Statussen.Add(oud);
            Regel(uit, Moment(begin), Verloopsoort.StatusVastgesteld, null, "7");
        }
        uit.Statussen.Add(Status(uit.Zoekvraag, code, wissel, toeval));
        Regel(uit, Moment(wissel), Verloopsoort.StatusVastgesteld, eerst && wissel > begin ? "7" : null, code);
    }

    private void VoegParkering(Demozoekvraag uit, Toeval toeval)
    {
        if (!toeval.Kans(40))
        {
            return;
        }
        uit.Parkeringen.Add(
            new Parkering
            {
                Id = toeval.Id(),
                Regio = regio,
                ZoekvraagId = uit.Zoekvraag.Id,
                Reden = toeval.Kies(Redenen),
                Vanaf = vandaag.AddDays(-toeval.Tussen(1, 30)),
                Tot = vandaag.AddDays(toeval.Tussen(5, 90)),
                DoorId = uit.Zoekvraag.RegiehouderId,
                Door = uit.Zoekvraag.Regiehouder,
            }
        );
    }

    private void VoegToestemming(Demozoekvraag uit, Toeval toeval)
    {
        if (!toeval.Kans(850))
        {
            return;
        }
        var op = vandaag.AddDays(-toeval.Tussen(5, 100));
        uit.Gronden.Add(
            new Grondslag
            {
                Id = toeval.Id(),
                Regio = regio,
                ZoekvraagId = uit.Zoekvraag.Id,
                Doel = toeval.Kans(500)
                    ? "Wil zelfstandiger wonen."
                    : "Heeft minder zorg nodig dan hier wordt gegeven.",
                Vorm = Grondslagvorm.Schriftelijk,
                Datum = op,
                Tot = op.AddDays(365),
                DoorId = uit.Zoekvraag.RegiehouderId,
                Door = uit.Zoekvraag.Regiehouder,
                Op = Moment(op),
            }
        );
        Regel(uit, Moment(op), Verloopsoort.ToestemmingGegeven, null, $"{op.AddDays(365):d-M-yyyy}");
    }

    private void VoegWensen(Demozoekvraag uit, Toeval toeval, Plek thuis)
    {
        var wacht2 = uit.Statussen.Exists(s => s is { Tot: null, Leveringsstatus: "2" });
        if (wacht2 || toeval.Kans(200))
        {
            uit.Wensen.Add(Wens(uit.Zoekvraag, toeval, Voorkeursoort.Voorkeur, thuis.Plaats.LocatieId, 1));
        }
        var ander = toeval.Kies(plekken).Plaats.LocatieId;
        if (toeval.Kans(120) && ander != thuis.Plaats.LocatieId)
        {
            uit.Wensen.Add(Wens(uit.Zoekvraag, toeval, Voorkeursoort.Uitsluiting, ander, 2));
        }
    }

    private Voorkeur Wens(Zoekvraag zoekvraag, Toeval toeval, Voorkeursoort soort, Guid locatie, int volgorde) =>
        new()
        {
            Id = toeval.Id(),
            Regio = regio,
            ZoekvraagId = zoekvraag.Id,
            Soort = soort,
            Doelsoort = Voorkeurdoel.Locatie,
            DoelId = locatie,
            Volgorde = volgorde,
        };

    private Feit Feit(Zoekvraag zoekvraag, string code, string waarde, DateOnly dag, Toeval toeval) =>
        new()
        {
            Id = toeval.Id(),
            Regio = regio,
            ZoekvraagId = zoekvraag.Id,
            Code = code,
            Waarde = waarde,
            Bron = toeval.Kans(750) ? Feitbron.Invoer : Feitbron.Overleg,
            Datum = dag,
            Op = Moment(dag),
            DoorId = zoekvraag.RegiehouderId,
            Door = zoekvraag.Regiehouder,
        };

    private Statusperiode Status(Zoekvraag zoekvraag, string code, DateOnly vanaf, Toeval toeval)
    {
        var uit = new Statusperiode
        {
            Id = toeval.Id(),
            Regio = regio,
            ZoekvraagId = zoekvraag.Id,
            Leveringsstatus = code,
            Vanaf = vanaf,
            Bron = Feitbron.Invoer,
            DoorId = zoekvraag.RegiehouderId,
            Door = zoekvraag.Regiehouder,
            Op = Moment(vanaf),
        };
        uit.NeemOver("Demozorgkantoor", Moment(vanaf));
        return uit;
    }

    private void Regel(Demozoekvraag uit, DateTime op, string soort, string? van = null, string? naar = null) =>
        uit.Verloop.Add(
            new Verloopregel
            {
                Id = Toeval.Van(Zaad, $"verloop {uit.Zoekvraag.Code}", uit.Verloop.Count).Id(),
                Regio = regio,
                ZoekvraagId = uit.Zoekvraag.Id,
                Op = op,
                Soort = soort,
                Van = van,
                Naar = naar,
                DoorId = uit.Zoekvraag.RegiehouderId,
                Door = uit.Zoekvraag.Regiehouder,
                Organisatie = uit.Zoekvraag.Eigenaar,
            }
        );

    // Nine in the morning, Dutch time.
    private static DateTime Moment(DateOnly dag) => Klok.BeginVan(dag).AddHours(9);
}

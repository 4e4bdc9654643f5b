using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Afwijzingen;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Voorstellen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Makes an invented proposal as the commands would have made it on those days: frozen facts, the steps with who took them, the
/// refusal with its effect, the placement.
/// </summary>
internal sealed class Demovoorstelbouw(IReadOnlyList<Plek> plekken, IReadOnlyList<Demoindiener> indieners)
{
    private const string Bureau = "Bureau plaatsing";

    private readonly Profielvorm vorm = new(plekken.Select(p => p.Plaats).DistinctBy(p => p.EenheidId), plekken);

    public Demovoorstel Maak(Demozoekvraag deel, Plek plek, Demoafloop afloop, Toeval toeval) =>
        Maak(Beeld(deel, afloop.Gedaan), plek, afloop, toeval);

    public Demovoorstel Maak(Zoekvraagbeeld beeld, Plek plek, Demoafloop afloop, Toeval toeval)
    {
        var z = beeld.Zoekvraag;
        var gewoon = toeval.Kans(700) ? Voorstelbron.Mens : Voorstelbron.Zoeker;
        var toets = Criteriumtoets.Toets(vorm.Profiel(beeld), plek.Groep, new Toetsmoment(afloop.Gedaan));
        var status = beeld.Status?.Leveringsstatus;
        var voorstel = new Voorstel
        {
            Id = toeval.Id(),
            Regio = z.Regio,
            EigenaarId = plek.Plaats.AanbiederId,
            Aanbieder = plek.Plaats.Aanbieder,
            WederpartijId = z.EigenaarId,
            Indiener = z.Eigenaar,
            ZoekvraagId = z.Id,
            AanbodId = plek.AanbodId,
            EenheidId = plek.Plaats.EenheidId,
            Plek = plek.Plaats.Naam,
            DoorId = z.RegiehouderId,
            Door = z.Regiehouder,
            Organisatie = z.Eigenaar,
            Bron = afloop.InKeten ? Voorstelbron.Keten : gewoon,
            Momentopname = Momentopname.Van(beeld, plek, toets).Schrijf(),
            Keuzereden = toets.Oordeel == Oordeel.Past ? null : toeval.Kies(Enum.GetValues<Keuzereden>()),
            Uiterlijk = Voorstelregels.Uiterlijk(afloop.Gedaan, status),
            GedaanOp = Moment(afloop.Gedaan, 10),
        };
        var uit = new Demovoorstel(voorstel);
        var zender = new Demoindiener(z.EigenaarId, z.Eigenaar, z.RegiehouderId, z.Regiehouder);
        voorstel.Teken(Zetter(zender, afloop.Gedaan, 10));
        Regel(uit, zender, afloop.Gedaan, Voorstelstap.Voorgesteld, null, toeval);
        Eindig(uit, (zender, Ontvanger(plek)), afloop, toeval);
        return uit;
    }

    /// <summary>Who answers for the provider of a place.</summary>
    public Demoindiener Ontvanger(Plek plek) =>
        indieners.FirstOrDefault(i => i.OrganisatieId == plek.Plaats.AanbiederId)
        ?? new Demoindiener(plek.Plaats.AanbiederId, plek.Plaats.Aanbieder, Guid.Empty, Bureau);

    private static void Eindig(
        Demovoorstel uit,
        (Demoindiener Zender, Demoindiener Ontvanger) zijden,
        Demoafloop afloop,
        Toeval toeval
    )
    {
        if (afloop.Redencode is { } code)
        {
            var reden = Redencode.Lijst.Van(code, afloop.Einde)!;
            var wie = reden.Door == Partij.Aanbieder ? zijden.Ontvanger : zijden.Zender;
            Zet(uit, wie, afloop.Einde, Voorstelstaat.Afgewezen, reden.Omschrijving, toeval);
            uit.Afwijzing = Afwijzing(uit.Voorstel, reden, wie, afloop.Einde, toeval);
        }
        else if (afloop.Verval is { } verval)
        {
            Zet(uit, zijden.Zender, afloop.Einde, Voorstelstaat.Vervallen, null, toeval, verval);
        }
        else if (afloop.Geplaatst)
        {
            var dagen = afloop.Einde.DayNumber - afloop.Gedaan.DayNumber;
            Zet(uit, zijden.Ontvanger, afloop.Gedaan.AddDays(dagen / 4), Voorstelstaat.InOverweging, null, toeval);
            Zet(uit, zijden.Ontvanger, afloop.Gedaan.AddDays(dagen / 2), Voorstelstaat.Toegezegd, null, toeval);
            var bevestigd = afloop.Gedaan.AddDays(dagen * 3 / 4);
            Zet(uit, zijden.Zender, bevestigd, Voorstelstaat.Geplaatst, $"{afloop.Einde:d-M-yyyy}", toeval);
            Regel(uit, zijden.Ontvanger, afloop.Einde, Voorstelstap.Begonnen, null, toeval);
            uit.Plaatsing = Plaatsing(uit.Voorstel, zijden.Zender, bevestigd, afloop.Einde, toeval);
        }
    }

    private static Afwijzing Afwijzing(Voorstel v, Redencode reden, Demoindiener wie, DateOnly dag, Toeval toeval) =>
        new()
        {
            Id = toeval.Id(),
            Regio = v.Regio,
            VoorstelId = v.Id,
            ZoekvraagId = v.ZoekvraagId,
            EenheidId = v.EenheidId,
            DoorWie = reden.Door,
            Redencode = reden.Code,
            Tot = reden.Tot(dag),
            TotWijziging = reden.TotWijziging,
            Op = Moment(dag, 15),
            DoorId = wie.PersoonId,
            Door = wie.Persoon,
            OrganisatieId = wie.OrganisatieId,
            Organisatie = wie.Organisatie,
        };

    /// <param name="v">The proposal.</param>
    /// <param name="wie">Who confirmed.</param>
    /// <param name="bevestigd">The day of that.</param>
    /// <param name="begin">The day on which it begins; still to come, or that of the beginning.</param>
    /// <param name="toeval">The draws.</param>
    public static Plaatsingsregel Plaatsing(
        Voorstel v,
        Demoindiener wie,
        DateOnly bevestigd,
        DateOnly begin,
        Toeval toeval
    ) =>
        new()
        {
            Id = toeval.Id(),
            Regio = v.Regio,
            EigenaarId = v.EigenaarId,
            WederpartijId = v.WederpartijId,
            ZoekvraagId = v.ZoekvraagId,
            VoorstelId = v.Id,
            EenheidId = v.EenheidId,
            VerwachtOp = begin,
            GestartOp = v.Bron == Voorstelbron.Keten ? null : begin,
            Proefplaatsing = toeval.Kans(100),
            BevestigdOp = Moment(bevestigd, 15),
            BevestigdDoor = wie.Persoon,
        };

    public static void Zet(
        Demovoorstel uit,
        Demoindiener wie,
        DateOnly dag,
        Voorstelstaat naar,
        string? woord,
        Toeval toeval,
        Vervalreden? reden = null
    )
    {
        var zetter = Zetter(wie, dag, 15) with { InKeten = uit.Voorstel.Bron == Voorstelbron.Keten };
        if (uit.Voorstel.Zet(naar, zetter, reden) is { } weigering)
        {
            throw new InvalidOperationException(weigering.Tekst);
        }
        Regel(uit, wie, dag, EnumTekst<Voorstelstaat>.Tekst(naar), woord, toeval);
    }

    private static void Regel(
        Demovoorstel uit,
        Demoindiener wie,
        DateOnly dag,
        string soort,
        string? naar,
        Toeval toeval
    ) =>
        uit.Stappen.Add(
            new Voorstelstap
            {
                Id = toeval.Id(),
                Regio = uit.Voorstel.Regio,
                VoorstelId = uit.Voorstel.Id,
                Op = Moment(dag, soort == Voorstelstap.Voorgesteld ? 10 : 15),
                Soort = soort,
                Naar = naar,
                DoorId = wie.PersoonId,
                Door = wie.Persoon,
                Organisatie = wie.Organisatie,
            }
        );

    private static Zoekvraagbeeld Beeld(Demozoekvraag deel, DateOnly dag) =>
        new(deel.Zoekvraag, new Feitenblad(deel.Feiten), dag)
        {
            Statussen = [.. deel.Statussen.OrderByDescending(s => s.Vanaf)],
            Wensen = deel.Wensen,
            Grondslagen = deel.Gronden,
        };

    private static Stapzetter Zetter(Demoindiener wie, DateOnly dag, int uur) =>
        new(wie.Persoon, wie.Organisatie, Moment(dag, uur));

    private static DateTime Moment(DateOnly dag, int uur) => Klok.BeginVan(dag).AddHours(uur);
}

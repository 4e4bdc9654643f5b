using Regiotafel.Kern;
using Regiotafel.Plaatsing.Deur;
using Regiotafel.Plaatsing.Matching;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>
/// Two invented ontheffingen: one that the zorgkantoor granted, one that still waits for a provider. Each for a pair where this one
/// criterion is all that stands in the way.
/// </summary>
internal static class Demoontheffingen
{
    private const long Zaad = 7;
    private const int Gevraagd = 4;
    private const int Beslist = 2;
    private const int Maanden = 6;

    /// <param name="vraag">The region as it is.</param>
    /// <param name="mensen">Who has an account: what waits, waits for one of them.</param>
    /// <param name="zorgkantoor">Who granted one.</param>
    /// <param name="dag">Today.</param>
    public static IReadOnlyList<(Ontheffing Ontheffing, IReadOnlyList<Verloopregel> Verloop)> Maak(
        Regiovraag vraag,
        IReadOnlyList<Demoindiener> mensen,
        Demoindiener zorgkantoor,
        DateOnly dag
    )
    {
        var paren = Paren(vraag, dag).ToList();
        var bijMensen = mensen.Select(m => m.OrganisatieId).ToHashSet();
        var wacht = paren.FirstOrDefault(p =>
            p.Punt.Beslisser == Beslisser.Aanbieder && bijMensen.Contains(p.Plek.Plaats.AanbiederId)
        );
        var verleend = paren.FirstOrDefault(p =>
            p.Punt.Beslisser is Beslisser.Zorgkantoor or Beslisser.Coordinator && p.Beeld != wacht?.Beeld
        );
        var uit = new List<(Ontheffing, IReadOnlyList<Verloopregel>)>();
        if (verleend is not null)
        {
            var ontheffing = Vraag(verleend, dag);
            var (door, tot) = ($"{zorgkantoor.Persoon}, {zorgkantoor.Organisatie}", dag.AddMonths(Maanden));
            ontheffing.Verleen("O04", tot, door, Moment(dag.AddDays(-Beslist)));
            var regel = Regel(
                verleend,
                Verloopsoort.OntheffingVerleend,
                Beslist,
                ($"{Label(verleend, dag)} tot {tot:d-M-yyyy}", zorgkantoor),
                dag
            );
            uit.Add((ontheffing, [Gevraagde(verleend, dag), regel]));
        }
        if (wacht is not null)
        {
            uit.Add((Vraag(wacht, dag), [Gevraagde(wacht, dag)]));
        }
        return uit;
    }

    /// <summary>What a provider is asked stands on its work, as it does when somebody asks it.</summary>
    public static IEnumerable<Taak> Taken(IEnumerable<Ontheffing> ontheffingen, DateOnly dag) =>
        ontheffingen
            .Where(o => o is { Stand: Ontheffingstand.Gevraagd, Beslisser: Beslisser.Aanbieder })
            .Select(o => new Taak
            {
                Id = Toeval.Van(Zaad, $"taak {o.Id}").Id(),
                Regio = o.Regio,
                EigenaarId = o.EigenaarId,
                EenheidId = o.EenheidId,
                AanbodId = o.AanbodId,
                Soort = Taaksoort.Ontheffing,
                Onderwerp = o.Criterium,
                Tekst =
                    $"{o.Plek}: kan een uitzondering bij {Criterialijsten.Criterium(o.Criterium, dag).ToLowerInvariant()}? Vraag van {o.Aanvrager}.",
                Uiterlijk = o.Uiterlijk,
                GesteldOp = o.GevraagdOp,
                GesteldDoorId = o.GevraagdDoorId,
                GesteldDoor = $"{o.GevraagdDoor}, {o.Aanvrager}",
            });

    private sealed record Paar(Zoekvraagbeeld Beeld, Plek Plek, Criteriumuitkomst Punt);

    // Who waits longest first, and the places by code.
    private static IEnumerable<Paar> Paren(Regiovraag vraag, DateOnly dag)
    {
        var plekken = vraag
            .Plekken.Plekken.Where(p => p.Vasthoudbaar)
            .OrderBy(p => p.Groep.Code, StringComparer.Ordinal);
        return from beeld in vraag.Zoekvragen.Values
            where beeld is { Zoekvraag.Soort: Zoekvraagsoort.Wachtend, Wachtdagen: > Gevraagd, Geparkeerd: null }
            orderby beeld.Wachtdagen descending, beeld.Zoekvraag.Id
            from plek in plekken
            let punten = Criteriumtoets.Toets(vraag.Vorm.Profiel(beeld), plek.Groep, new Toetsmoment(dag)).Punten
            where punten.Count == 1 && Ontheffingregels.KanVragen(punten[0].Oordeel, punten[0].Beslisser)
            select new Paar(beeld, plek, punten[0]);
    }

    private static Ontheffing Vraag(Paar paar, DateOnly dag)
    {
        var (z, plek, beslisser) = (paar.Beeld.Zoekvraag, paar.Plek, paar.Punt.Beslisser!.Value);
        return new Ontheffing
        {
            Id = Toeval.Van(Zaad, $"ontheffing {z.Code}").Id(),
            Regio = z.Regio,
            EigenaarId = beslisser == Beslisser.Aanbieder ? plek.Plaats.AanbiederId : z.EigenaarId,
            ZoekvraagId = z.Id,
            EenheidId = plek.Plaats.EenheidId,
            AanbodId = plek.AanbodId,
            Criterium = paar.Punt.Criterium,
            Beslisser = beslisser,
            Plek = plek.Plaats.Naam,
            Aanvrager = z.Eigenaar,
            GevraagdDoorId = z.RegiehouderId,
            GevraagdDoor = z.Regiehouder,
            GevraagdOp = Moment(dag.AddDays(-Gevraagd)),
            Uiterlijk = Werkdagen.Na(dag.AddDays(-Gevraagd), TaakStellen.Antwoorddagen),
        };
    }

    private static Verloopregel Gevraagde(Paar paar, DateOnly dag)
    {
        var z = paar.Beeld.Zoekvraag;
        var wie = new Demoindiener(z.EigenaarId, z.Eigenaar, z.RegiehouderId, z.Regiehouder);
        var naar = $"{Label(paar, dag)}, aan {Ontheffingregels.Wie(paar.Punt.Beslisser!.Value)}";
        return Regel(paar, Verloopsoort.OntheffingGevraagd, Gevraagd, (naar, wie), dag);
    }

    private static Verloopregel Regel(
        Paar paar,
        string soort,
        int geleden,
        (string Naar, Demoindiener Wie) wat,
        DateOnly dag
    )
    {
        var z = paar.Beeld.Zoekvraag;
        return new Verloopregel
        {
            Id = Toeval.Van(Zaad, $"{soort} {z.Code}").Id(),
            Regio = z.Regio,
            ZoekvraagId = z.Id,
            Op = Moment(dag.AddDays(-geleden)),
            Soort = soort,
            Naar = wat.Naar,
            DoorId = wat.Wie.PersoonId,
            Door = wat.Wie.Persoon,
            Organisatie = wat.Wie.Organisatie,
        };
    }

    private static string Label(Paar paar, DateOnly dag) =>
        Criterialijsten.Criterium(paar.Punt.Criterium, dag).ToLowerInvariant();

    private static DateTime Moment(DateOnly dag) => Klok.BeginVan(dag).AddHours(11);
}

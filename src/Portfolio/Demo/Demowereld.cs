using Regiotafel.Portfolio.Deur;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Demo;

/// <summary>One change of one object, with the whole state after it.</summary>
internal sealed record Mutatie(
    HistorieSoort Soort,
    Guid ObjectId,
    Guid OuderId,
    int Versie,
    DateTime Op,
    Handelaar Door,
    string Velden,
    object Beeld
);

/// <summary>An invented region with its year: every change in order of time, and what stands beside the changes.</summary>
internal sealed record Demowereld(
    Demovraag Vraag,
    IReadOnlyList<Aanbiederplan> Aanbieders,
    IReadOnlyList<Mutatie> Mutaties,
    IReadOnlyList<Vasthouding> Vasthoudingen,
    IReadOnlyList<Boeking> Plaatsboek,
    IReadOnlyList<Bevestiging> Bevestigingen
)
{
    /// <summary>Makes the world that a question asks for. Pure: no clock, no store.</summary>
    public static Demowereld Maak(Demovraag vraag)
    {
        var plan = Regioplan.Maak(vraag);
        var werkdagen = vraag.Werkdagenreeks();
        var verslag = new Verslag(vraag.Zaad);
        foreach (var aanbieder in plan.Aanbieders)
        {
            Aanbiederverloop.Speel(vraag, aanbieder, verslag);
        }
        var wie = new Houders(vraag.Zaad, plan.Aanbieders);
        foreach (var locatie in plan.Locaties)
        {
            Locatieverloop.Speel(vraag, locatie, verslag);
            foreach (var eenheid in locatie.Eenheden)
            {
                new Eenheidverloop(vraag, eenheid, wie, verslag).Speel(werkdagen);
            }
        }
        return verslag.Wereld(vraag, plan.Aanbieders);
    }

    /// <summary>The register at the end of the simulation.</summary>
    public RegisterInhoud Inhoud()
    {
        var laatste = new Dictionary<Guid, object>();
        foreach (var mutatie in Mutaties)
        {
            laatste[mutatie.ObjectId] = mutatie.Beeld;
        }
        return new RegisterInhoud(
            [.. laatste.Values.OfType<AanbiederBeeld>()],
            [.. laatste.Values.OfType<LocatieBeeld>()],
            [.. laatste.Values.OfType<EenheidBeeld>()],
            [.. laatste.Values.OfType<AanbodBeeld>()],
            [.. Vasthoudingen.Where(v => v.Status == VasthoudingStatus.Actief).Select(VasthoudingBeeld.Van)]
        );
    }
}

using Regiotafel.Kern;
using Regiotafel.Portfolio.Historie;
using Regiotafel.Portfolio.Register;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Portfolio.Versheid;

namespace Regiotafel.Portfolio.Demo;

/// <summary>Takes down what happens in the simulated year.</summary>
internal sealed class Verslag(long zaad)
{
    private readonly List<Mutatie> mutaties = [];
    private readonly List<Vasthouding> vasthoudingen = [];
    private readonly List<Boeking> boekingen = [];
    private readonly List<Bevestiging> bevestigingen = [];

    public void Schrijf(AanbiederBeeld a, DateTime op, Handelaar door, string velden) =>
        mutaties.Add(new(HistorieSoort.Aanbieder, a.Id, a.Id, a.Versie, op, door, velden, a));

    public void Schrijf(LocatieBeeld l, DateTime op, Handelaar door, string velden) =>
        mutaties.Add(new(HistorieSoort.Locatie, l.Id, l.AanbiederId, l.Versie, op, door, velden, l));

    public void Schrijf(EenheidBeeld e, DateTime op, Handelaar door, string velden) =>
        mutaties.Add(new(HistorieSoort.Eenheid, e.Id, e.LocatieId, e.Versie, op, door, velden, e));

    public void Schrijf(AanbodBeeld a, DateTime op, Handelaar door, string velden) =>
        mutaties.Add(new(HistorieSoort.Aanbod, a.Id, a.EenheidId, a.Versie, op, door, velden, a));

    public void Voeg(Vasthouding vasthouding) => vasthoudingen.Add(vasthouding);

    public void Boek(
        AanbodBeeld aanbod,
        BoekingSoort soort,
        (int Vrij, int Vast) erbij,
        DateTime op,
        Handelaar door,
        Guid? vasthouding = null
    ) =>
        boekingen.Add(
            new Boeking
            {
                Id = Toeval.Van(zaad, "boeking", boekingen.Count).Id(),
                Regio = aanbod.Regio,
                AanbodId = aanbod.Id,
                Soort = soort,
                VrijErbij = erbij.Vrij,
                VastErbij = erbij.Vast,
                Op = op,
                DoorId = door.Id,
                VasthoudingId = vasthouding,
            }
        );

    public void Bevestig(AanbodBeeld aanbod, DateTime op, Handelaar door, BevestigingWijze wijze, string? met) =>
        bevestigingen.Add(
            new Bevestiging
            {
                Id = Toeval.Van(zaad, "bevestiging", bevestigingen.Count).Id(),
                Regio = aanbod.Regio,
                AanbodId = aanbod.Id,
                Op = op,
                GebruikerId = door.Id,
                Naam = door.Naam,
                Wijze = wijze,
                Met = met,
                Vrij = aanbod.Vrij,
            }
        );

    /// <summary>Everything in order of time.</summary>
    public Demowereld Wereld(Demovraag vraag, IReadOnlyList<Aanbiederplan> aanbieders) =>
        new(
            vraag,
            aanbieders,
            [.. mutaties.OrderBy(m => m.Op).ThenBy(m => m.Versie).ThenBy(m => m.Soort)],
            vasthoudingen,
            [.. boekingen.OrderBy(b => b.Op)],
            [.. bevestigingen.OrderBy(b => b.Op)]
        );
}

using Regiotafel.Kern;
using Regiotafel.Kern.Berichten;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Tafel;
using Regiotafel.Plaatsing.Verdeling;
using Regiotafel.Plaatsing.WatAls;
using Regiotafel.Portfolio.Deur;

namespace Regiotafel.Plaatsing.Demo;

/// <summary>Invents a kept what-if on the agenda of the demo table: two places more where there is too little for urgent people.</summary>
internal sealed class Demowatals(PlaatsingDb db, Regioverdeling verdeling, Klok klok)
{
    public async Task Laad(Plaatsingstafel tafel, Deelnemer van, CancellationToken ct)
    {
        var beeld = await verdeling.Maak(tafel.Regio, ct);
        var plekken = beeld.Vraag.Plekken;
        var plek = beeld
            .Resultaat.Knelpunten.SelectMany(k => k.Groepen)
            .Select(plekken.Van)
            .OfType<Plek>()
            .Concat(plekken.Plekken.Where(p => p.Open))
            .FirstOrDefault(p => !p.Gast);
        if (plek is null)
        {
            return;
        }
        var wijziging = new Wijziging(Wijzigsoort.Plekken, plek.Plaats.EenheidId.ToString(), "2");
        var uitkomst = await Watalsrekenaar.Reken(beeld.Vraag, beeld.Resultaat, [wijziging], ct);
        var vraag = new Watalsvraag
        {
            Id = Guid.NewGuid(),
            Regio = tafel.Regio,
            EigenaarId = van.GebruikerId,
            Naam = $"Twee plekken erbij op {plek.Plaats.Naam}",
            Vraag = wijziging.ToString(),
            Antwoord = Watalsantwoord.Van(uitkomst).Schrijf(),
            Op = klok.Nu,
            Door = van.Naam,
            Organisatie = van.Organisatie,
        };
        db.Watals.Add(vraag);
        db.Tafelwatals.Add(
            new Tafelwatals
            {
                Id = Guid.NewGuid(),
                Regio = tafel.Regio,
                TafelId = tafel.Id,
                WatalsId = vraag.Id,
                DoorId = van.GebruikerId,
                Door = van.Naam,
                Op = klok.Nu,
            }
        );
    }
}

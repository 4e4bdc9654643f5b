using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekopdrachten;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Zoekopdrachten;

/// <summary>Standing searches past the pages, each of an account of its own.</summary>
internal static class Zoekopdrachtproef
{
    public static async Task<IReadOnlyList<Zoekopdracht>> Maak(Proefregio wereld, IEnumerable<Zoekvraag> zoekvragen)
    {
        var uit = new List<Zoekopdracht>();
        foreach (var z in zoekvragen)
        {
            var opdracht = new Zoekopdracht
            {
                Id = Guid.NewGuid(),
                Regio = z.Regio,
                EigenaarId = Guid.NewGuid(),
                OrganisatieId = z.EigenaarId,
                Soort = Zoekopdrachtsoort.ClientZoekt,
                ZoekvraagId = z.Id,
                Alles = false,
                GemaaktOp = VasteTijd.Begin,
            };
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<PlaatsingDb>();
                    db.Zoekopdrachten.Add(opdracht);
                    await db.Bewaar(CancellationToken.None);
                },
                z.Regio
            );
            uit.Add(opdracht);
        }
        return uit;
    }
}

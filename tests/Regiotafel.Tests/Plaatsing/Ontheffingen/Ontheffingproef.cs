using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Ontheffingen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Portfolio.Deur;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing.Ontheffingen;

/// <summary>Asked exceptions of the fixed regions.</summary>
internal static class Ontheffingproef
{
    public static Ontheffing Los(
        Zoekvraag zoekvraag,
        Guid eigenaar,
        Beslisser beslisser = Beslisser.Aanbieder,
        string criterium = "GES",
        Guid? eenheid = null
    ) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = zoekvraag.Regio,
            EigenaarId = eigenaar,
            ZoekvraagId = zoekvraag.Id,
            EenheidId = eenheid ?? Guid.NewGuid(),
            AanbodId = Guid.NewGuid(),
            Criterium = criterium,
            Beslisser = beslisser,
            Plek = "Proefhuis, Begane grond",
            Aanvrager = "Proef",
            GevraagdDoorId = zoekvraag.RegiehouderId,
            GevraagdDoor = "Proef",
            GevraagdOp = VasteTijd.Begin,
            Uiterlijk = new(2026, 11, 9),
        };

    /// <summary>One for each case, asked of the organisation of that case.</summary>
    public static async Task<IReadOnlyList<Ontheffing>> Maak(Proefregio wereld, IReadOnlyList<Zoekvraag> zoekvragen)
    {
        var uit = new List<Ontheffing>();
        foreach (var zoekvraag in zoekvragen)
        {
            var ontheffing = Los(zoekvraag, zoekvraag.EigenaarId);
            await wereld.Schrijf(
                async sp =>
                {
                    var db = sp.GetRequiredService<PlaatsingDb>();
                    db.Ontheffingen.Add(ontheffing);
                    await db.Bewaar(CancellationToken.None);
                },
                zoekvraag.Regio
            );
            uit.Add(ontheffing);
        }
        return uit;
    }
}

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Regioplan.Opslag;
using Regiotafel.Regioplan.Schrijven;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Regioplan;

/// <summary>A plan of Rotterdam, and people who write it.</summary>
internal static class Planproef
{
    public const string Editie = "2024-2025";
    public const string Adres = $"/regioplan/rotterdam/{Editie}";

    public static readonly Schrijfadres Doel = Schrijfadres.Van("rotterdam", Editie);

    /// <summary>A second and a third colleague at the zorgkantoor: an action asks only who acts.</summary>
    public static readonly Persoon Collega = Personen.Zk with
    {
        Naam = "Zk Twee",
        OrganisatieId = Guid.Parse("b0000000-0000-4000-8000-000000000002"),
    };

    public static readonly Persoon Derde = Personen.Zk with
    {
        Naam = "Zk Drie",
        OrganisatieId = Guid.Parse("b0000000-0000-4000-8000-000000000003"),
    };

    public static Task<Weigering?> Begin(Proefregio wereld, string? noot = null) =>
        Doe<Planbegin>(wereld, Personen.Ra, b => b.Voer(Doel, noot, default));

    /// <summary>Saves a text over what is there.</summary>
    public static Task<Weigering?> Schrijf(Proefregio wereld, Persoon wie, string sectie, string tekst) =>
        wereld.Doe(
            wie,
            async sp =>
            {
                var nu = await sp.GetRequiredService<RegioplanDb>()
                    .Secties.AsNoTracking()
                    .Where(s => s.Code == sectie)
                    .OrderByDescending(s => s.Id)
                    .ToListAsync();
                var dossier = sp.GetRequiredService<Plandossier>();
                var plan = await dossier.Haal(Doel, Plandossier.Bewerken, default);
                var versie = nu.Single(s => s.PlanId == plan.Id).Versie;
                return await sp.GetRequiredService<Sectieschrijver>().Bewaar(Doel, sectie, tekst, versie, default);
            },
            default
        );

    public static Task<Weigering?> Doe<T>(Proefregio wereld, Persoon wie, Func<T, Task<Weigering?>> daad)
        where T : notnull => wereld.Doe(wie, sp => daad(sp.GetRequiredService<T>()), default);

    public static async Task<T> Lees<T>(
        Proefregio wereld,
        Func<RegioplanDb, Task<T>> vraag,
        string regio = Personen.Regio
    )
    {
        await using var scope = wereld.In(regio);
        return await vraag(scope.ServiceProvider.GetRequiredService<RegioplanDb>());
    }
}

using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Tests.Proef;
using Regiotafel.Toegang.Accounts;
using Regiotafel.Toegang.Opslag;

namespace Regiotafel.Tests.Batterij;

/// <summary>B5: rights that end stop within one second, on every node, also in a session that is open.</summary>
public sealed class B05RechtenTests
{
    private static readonly string[] Wijzen = ["rol", "account", "sessie", "rol van een ander"];

    [Theory, OpElkeMotor]
    public async Task B5_geeindigde_rechten_werken_na_een_seconde_nergens(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var tweede = await wereld.TweedeHuis();
        await Batterijproef.Draai("B5", zaad: 5, proef => Proef(proef, wereld, tweede, 200, TimeSpan.FromSeconds(1)));
    }

    [Theory, OpElkeMotor]
    public async Task B5_vindt_rechten_die_in_het_geheugen_blijven(Motor motor)
    {
        await using var wereld = await Proefregio.Start(motor);
        await using var tweede = await wereld.TweedeHuis();
        // The wrong variant: for what was read no time passes, as with rights in a cookie.
        await Batterijproef.Tegenproef("B5", zaad: 5, proef => Proef(proef, wereld, tweede, 20, TimeSpan.Zero));
    }

    private static async Task Proef(
        Batterijproef proef,
        Proefregio wereld,
        WebApplication tweede,
        int aantal,
        TimeSpan wacht
    )
    {
        for (var keer = 0; keer < aantal; keer++)
        {
            var wijze = Wijzen[keer % Wijzen.Length];
            var id = await Nieuw(wereld);
            var hier = wereld.Bezoeker();
            var pagina = await hier.Open("/aanmelden");
            await hier.Verstuur(pagina.Formulier(id.ToString()), null);
            var daar = hier.Kopie(tweede);
            var voor =
                (await hier.Open("/rol")).Status == System.Net.HttpStatusCode.OK
                && (await daar.Open("/rol")).Status == System.Net.HttpStatusCode.OK;
            proef.Tel("voor het einde", voor, () => $"{keer} {wijze}: not let in before");
            await Beeindig(wereld, wijze, id);
            wereld.Tijd.Verder(wacht);
            var open = wijze == "rol van een ander";
            var (een, twee) = ((await hier.Open("/rol")).Naar is null, (await daar.Open("/rol")).Naar is null);
            proef.Tel("na het einde", een == open && twee == open, () => $"{keer} {wijze}: here {een}, there {twee}");
        }
    }

    // Without a password: what counts here is the session, not how it was opened.
    private static async Task<Guid> Nieuw(Proefregio wereld)
    {
        var id = Guid.NewGuid();
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<ToegangDb>();
            db.Add(
                new Gebruiker
                {
                    Id = id,
                    Mail = $"{id:N}@proef.example",
                    Zoekmail = $"{id:N}@proef.example",
                    Naam = "Eva Proef",
                    EigenaarId = Personen.Linde,
                    Regio = Personen.Regio,
                    Demo = true,
                    Stempel = "-",
                }
            );
            var rol = new Rolbinding
            {
                Id = Guid.NewGuid(),
                GebruikerId = id,
                EigenaarId = Personen.Linde,
                Regio = Personen.Regio,
                Rol = Rol.Zorgbemiddelaar,
                Vanaf = VasteTijd.Begin,
                VoorgesteldOp = VasteTijd.Begin,
            };
            rol.Bevestig(Guid.Empty, VasteTijd.Begin);
            db.Add(rol);
            await db.Bewaar(CancellationToken.None);
        });
        return id;
    }

    private static Task Beeindig(Proefregio wereld, string wijze, Guid gebruiker) =>
        wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<ToegangDb>();
            var nu = wereld.Tijd.GetUtcNow().UtcDateTime;
            switch (wijze)
            {
                case "rol":
                    (await db.Rolbindingen.SingleAsync(r => r.GebruikerId == gebruiker)).Beeindig(nu);
                    break;
                case "account":
                    (await db.Gebruikers.SingleAsync(g => g.Id == gebruiker)).GeblokkeerdOp = nu;
                    break;
                case "sessie":
                    await db.Sessies.Where(s => s.GebruikerId == gebruiker).ExecuteDeleteAsync();
                    break;
                default:
                    (await db.Rolbindingen.FirstAsync(r => r.GebruikerId != gebruiker && r.Tot == null)).Beeindig(nu);
                    break;
            }
            await db.Bewaar(CancellationToken.None);
        });
}

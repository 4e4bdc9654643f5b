using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Portfolio.Open;

/// <summary>Opens the one unit of the other region for the region of most tests, and closes it again.</summary>
internal static class Openzetting
{
    public const string Veenhof = "EEN-00C001";

    public static Task Zet(Proefregio wereld, string openVoor) =>
        wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<PortfolioDb>();
                (await db.Eenheden.SingleAsync(e => e.Code == Veenhof)).OpenVoor = openVoor;
                await db.Bewaar(CancellationToken.None);
            },
            Personen.AndereRegio
        );

    /// <summary>The offer of that unit.</summary>
    public static Task<Guid> Aanbod(Proefregio wereld) =>
        wereld.Lees(
            db => db.Aanbod.Where(a => a.EigenaarId == Personen.Veen).Select(a => a.Id).FirstAsync(),
            Personen.AndereRegio
        );

    /// <summary>A second unit at the same location that stays closed, with a telling name.</summary>
    public static Task ZetErnaast(Proefregio wereld) =>
        wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<PortfolioDb>();
                var eenheid = Proefvulling.Eenheid(
                    "EEN-00C002",
                    Proefvulling.Veenhof,
                    Personen.Veen,
                    "Besloten vleugel",
                    9,
                    9,
                    ["880"],
                    Personen.AndereRegio
                );
                Proefvulling.Zet(db, eenheid, 7, Regiotafel.Portfolio.Eenheden.Zekerheid.Aangeboden, VasteTijd.Begin);
                await db.Bewaar(CancellationToken.None);
            },
            Personen.AndereRegio
        );
}

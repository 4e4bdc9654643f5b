using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Cijfers.Definities;
using Regiotafel.Cijfers.Deur;
using Regiotafel.Cijfers.Leveringen;
using Regiotafel.Cijfers.Metingen;
using Regiotafel.Cijfers.Opslag;
using Regiotafel.Cijfers.Uitgaven;
using Regiotafel.Tests.Cijfers.Grens;
using Regiotafel.Tests.Proef;
using Meetrij = Regiotafel.Cijfers.Rekenen.Meetrij;
using Rijvorm = Regiotafel.Cijfers.Rekenen.Rijvorm;

namespace Regiotafel.Tests.Cijfers.Uitgaven;

/// <summary>Puts metingen of hand-made tables in the store, and asks for and opens uitgaven of them.</summary>
internal static class Uitgaveproef
{
    public const string Editie = "2024-2025";

    /// <summary>A delivery that gave these tables; gives its id and the ids of its metingen.</summary>
    public static async Task<(Guid Levering, IReadOnlyList<string> Metingen)> Lever(
        Proefregio wereld,
        string naam,
        bool voorbeeld,
        string regio,
        params Proeftabel[] tabellen
    )
    {
        var levering = new Levering
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = Personen.Kantoor,
            GebruikerId = Personen.Kantoor,
            Naam = "Proef",
            Op = VasteTijd.Begin,
        };
        levering.Neem(new(false, naam, null, null, [regio], [], [], voorbeeld), [], screening: "");
        var metingen = tabellen.Select(t => Meting(t, naam, regio)).ToList();
        var bijdragen = tabellen.Zip(metingen, (t, m) => (Meting: m, Rijen: t.Bijdragerijen().ToList()));
        await wereld.Schrijf(
            async sp =>
            {
                var db = sp.GetRequiredService<CijfersDb>();
                db.Leveringen.Add(levering);
                var bekend = await db.Metingen.Select(m => m.Id).ToListAsync();
                db.Metingen.AddRange(metingen.Where(m => !bekend.Contains(m.Id)));
                await db.Bewaar(CancellationToken.None);
                db.Bijdragen.AddRange(
                    bijdragen
                        .Where(b => b.Rijen.Count > 0 && !bekend.Contains(b.Meting.Id))
                        .Select(b => new Bijdrage
                        {
                            Regio = regio,
                            MetingId = b.Meting.Id,
                            Rijen = string.Concat(b.Rijen.Select(r => r.Regel + "\n")),
                        })
                );
                db.Leveringmetingen.AddRange(
                    metingen.Select(m => new Leveringmeting
                    {
                        LeveringId = levering.Id,
                        Regio = regio,
                        MetingId = m.Id,
                    })
                );
                await db.Bewaar(CancellationToken.None);
            },
            regio
        );
        return (levering.Id, [.. metingen.Select(m => m.Id)]);
    }

    public static Uitgavekeuze Keuze(
        Guid levering,
        IReadOnlyList<string> metingen,
        bool openbaar = true,
        string editie = Editie
    ) => new("Proefuitgave", openbaar, levering, editie, metingen, "Voor de monitor van dit kwartaal.");

    /// <summary>Asks as the analyst; gives the request.</summary>
    public static async Task<Guid> Vraag(Proefregio wereld, Uitgavekeuze keuze)
    {
        var (id, weigering) = await wereld.Doe(
            Personen.Ra,
            sp => sp.GetRequiredService<Uitgavezaken>().Vraag(keuze, default),
            default
        );
        Assert.Null(weigering);
        return id!.Value;
    }

    /// <summary>Opens as the zorgkantoor.</summary>
    public static Task<Grensuitslag> Open(Proefregio wereld, Guid id, Guid? opener = null) =>
        wereld.Doe(
            Personen.Zk with
            {
                OrganisatieId = opener ?? Guid.Parse("b0000000-0000-4000-8000-000000000001"),
            },
            async sp =>
            {
                var zaken = sp.GetRequiredService<Uitgavezaken>();
                return await zaken.Open(await zaken.Haal(id, Uitgavezaken.Goedkeuren, default), default);
            },
            default
        );

    /// <summary>Asks for an uitgave for the partners of the region: 118 people in one region, 401 in the other.</summary>
    public static async Task<(Guid Id, Guid Levering)> VraagVoorRegiotafel(Proefregio wereld)
    {
        var (levering, metingen) = await Lever(
            wereld,
            "verzonnen",
            true,
            Personen.Regio,
            new Proeftabel("tegel-geindiceerd", "2.0").Cel("5503", "", 118).Cel("5521", "", 401)
        );
        return (await Vraag(wereld, Keuze(levering, metingen, openbaar: false)), levering);
    }

    /// <summary>An uitgave for the partners of the region, for tests that look at every page.</summary>
    public static async Task OpenVoorRegiotafel(Proefregio wereld) =>
        Assert.NotNull((await Open(wereld, (await VraagVoorRegiotafel(wereld)).Id)).Uitgave);

    /// <summary>Reads by the door that other rooms use, from any region or none.</summary>
    public static async Task<T> Lees<T>(Proefregio wereld, Func<IUitgaven, Task<T>> vraag, string regio = "")
    {
        await using var scope = wereld.In(regio);
        return await vraag(scope.ServiceProvider.GetRequiredService<IUitgaven>());
    }

    private static Meting Meting(Proeftabel tabel, string naam, string regio)
    {
        var definitie = tabel.Definitie;
        var (regios, alle) = tabel.Reeksen();
        var rijen = Rijvorm.Rijen(regios, alle).ToList();
        rijen.Sort(Meetrij.Vergelijk);
        var tekst = string.Concat(rijen.Select(r => r.Regel + "\n"));
        var boek = Definitieboek.Meegeleverd;
        var ingredienten = string.Concat(
            Ingredienten
                .Rekenwijze(definitie, boek)
                .Concat(Ingredienten.Bijdragen(definitie, boek))
                .Append($"bron {naam}")
                .Select(r => r + "\n")
        );
        return new()
        {
            Regio = regio,
            Id = Ingredienten.Id(ingredienten),
            Editie = definitie.Editie,
            Indicator = definitie.Code,
            Definitie = definitie.Versie,
            Ingredienten = ingredienten,
            Resultaathash = Bevriezing.Hash(tekst),
            Rijen = tekst,
            Op = VasteTijd.Begin,
        };
    }
}

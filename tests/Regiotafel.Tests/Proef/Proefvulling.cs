using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern;
using Regiotafel.Kern.Opslag;
using Regiotafel.Portfolio.Aanbieders;
using Regiotafel.Portfolio.Eenheden;
using Regiotafel.Portfolio.Locaties;
using Regiotafel.Portfolio.Opslag;
using Regiotafel.Portfolio.Vasthoudingen;
using Regiotafel.Toegang.Deur;

namespace Regiotafel.Tests.Proef;

/// <summary>Fills the prepared store: schema, organisations, accounts and a register small enough to know by heart.</summary>
internal static class Proefvulling
{
    public static readonly Guid Lindehof = Guid.Parse("b0000000-0000-4000-8000-000000000001");
    public static readonly Guid Lindezicht = Guid.Parse("b0000000-0000-4000-8000-000000000002");
    public static readonly Guid BrughuisZuid = Guid.Parse("b0000000-0000-4000-8000-000000000003");
    public static readonly Guid Veenhof = Guid.Parse("b0000000-0000-4000-8000-000000000004");

    /// <summary>12 places, 2 free, aangeboden, confirmed today.</summary>
    public const string BeganeGrond = "EEN-00A001";

    /// <summary>10 places, none free, indicatief, never confirmed.</summary>
    public const string EersteVerdieping = "EEN-00A002";

    /// <summary>5 places, 1 free, toegezegd, confirmed 10 days ago: loopt af.</summary>
    public const string Tuinhuis = "EEN-00A003";

    /// <summary>6 places, 1 free, aangeboden, confirmed 30 days ago: niet bevestigd.</summary>
    public const string Hoofdlocatie = "EEN-00B001";

    public static async Task Vul(IServiceProvider diensten)
    {
        var ct = CancellationToken.None;
        await diensten.GetRequiredService<SchemaLoper>().Werkbij(ct);
        await diensten.GetRequiredService<Installaties>().Maak(demo: true, Personen.Regio, ct);
        var organisaties = diensten.GetRequiredService<Organisaties>();
        foreach (
            var (id, naam, regio) in new[]
            {
                (Personen.Linde, "Proefgroep De Linde", Personen.Regio),
                (Personen.Brughuis, "Proefstichting Brughuis", Personen.Regio),
                (Personen.Veen, "Proefhuis Veen", Personen.AndereRegio),
                (Personen.Kantoor, "Proefzorgkantoor", Personen.Regio),
                (Personen.Stad, "Proefgemeente", Personen.Regio),
                (Personen.Landelijk, "Proef landelijk", ""),
            }
        )
        {
            await organisaties.Zet(id, naam, regio, ct);
        }
        await diensten
            .GetRequiredService<Demoaccounts>()
            .Maak(
                [
                    .. Personen.Alle.Select(p => new Demoaccount(
                        p.OrganisatieId,
                        p.Naam,
                        "proefaccount",
                        p.Mail,
                        p.Regio,
                        p.Rollen
                    )),
                ],
                bestand: null,
                ct
            );
        var (werk, db) = (diensten.GetRequiredService<Werkeenheid>(), diensten.GetRequiredService<PortfolioDb>());
        werk.Regio = Personen.Regio;
        await werk.Doe(() => VulRegister(db, ct), ct);
        werk.Regio = Personen.AndereRegio;
        await werk.Doe(() => VulAndereRegio(db, ct), ct);
    }

    private static async Task<bool> VulAndereRegio(PortfolioDb db, CancellationToken ct)
    {
        db.AddRange(
            Aanbieder.Nieuw(Personen.Veen, Personen.AndereRegio, "Proefhuis Veen"),
            Locatie(Veenhof, Personen.Veen, Personen.AndereRegio, "LOC-00C001", "Veenhof", "Assen", null)
        );
        var eenheid = Eenheid(
            "EEN-00C001",
            Veenhof,
            Personen.Veen,
            "Hoofdlocatie",
            8,
            8,
            ["880"],
            Personen.AndereRegio
        );
        Zet(db, eenheid, 3, Zekerheid.Aangeboden, VasteTijd.Begin);
        await db.Bewaar(ct);
        return true;
    }

    private static async Task<bool> VulRegister(PortfolioDb db, CancellationToken ct)
    {
        db.AddRange(
            Aanbieder.Nieuw(Personen.Linde, Personen.Regio, "Proefgroep De Linde"),
            Aanbieder.Nieuw(Personen.Brughuis, Personen.Regio, "Proefstichting Brughuis")
        );
        db.AddRange(
            Locatie(Lindehof, Personen.Linde, Personen.Regio, "LOC-00A001", "Lindehof", "Rotterdam", (925, 4374)),
            Locatie(
                Lindezicht,
                Personen.Linde,
                Personen.Regio,
                "LOC-00A002",
                "Lindezicht",
                "Capelle aan den IJssel",
                (991, 4381)
            ),
            Locatie(BrughuisZuid, Personen.Brughuis, Personen.Regio, "LOC-00B001", "Brughuis Zuid", "Rotterdam", null)
        );
        var nu = VasteTijd.Begin;
        Zet(
            db,
            Eenheid(BeganeGrond, Lindehof, Personen.Linde, "Begane grond", 12, 8, ["880", "882", "884"]),
            2,
            Zekerheid.Aangeboden,
            nu
        );
        Zet(
            db,
            Eenheid(EersteVerdieping, Lindehof, Personen.Linde, "Eerste verdieping", 10, null, []),
            0,
            Zekerheid.Indicatief,
            null
        );
        Zet(
            db,
            Eenheid(Tuinhuis, Lindezicht, Personen.Linde, "Tuinhuis", 5, 5, ["884"]),
            1,
            Zekerheid.Toegezegd,
            nu.AddDays(-10)
        );
        Zet(
            db,
            Eenheid(Hoofdlocatie, BrughuisZuid, Personen.Brughuis, "Hoofdlocatie", 6, 6, ["864", "880"]),
            1,
            Zekerheid.Aangeboden,
            nu.AddDays(-30)
        );
        await db.Bewaar(ct);
        return true;
    }

    private static Locatie Locatie(
        Guid id,
        Guid aanbieder,
        string regio,
        string code,
        string naam,
        string plaats,
        (int X, int Y)? punt
    ) =>
        new()
        {
            Id = id,
            EigenaarId = aanbieder,
            Regio = regio,
            Code = code,
            Naam = naam,
            Plaats = plaats,
            X = punt?.X,
            Y = punt?.Y,
            Contact = "Bureau plaatsing",
            Telefoon = "010-0000001",
            Email = "plaatsing@proef.example",
        };

    public static Eenheid Eenheid(
        string code,
        Guid locatie,
        Guid aanbieder,
        string naam,
        int totaal,
        int? ggz,
        string[] profielen,
        string regio = Personen.Regio
    )
    {
        var e = new Eenheid
        {
            Id = Guid.NewGuid(),
            Regio = regio,
            EigenaarId = aanbieder,
            LocatieId = locatie,
            Code = code,
            Naam = naam,
            Totaal = totaal,
            Ggz = ggz,
            LeeftijdMin = 18,
        };
        e.Financiering.Add(
            new EenheidFinanciering
            {
                EenheidId = e.Id,
                Basis = Financieringsbasis.WlzW,
                Waarde = true,
            }
        );
        e.Leveringsvormen.Add(new EenheidLeveringsvorm { EenheidId = e.Id, Code = "4" });
        e.Profielen.AddRange(profielen.Select(p => new EenheidProfiel { EenheidId = e.Id, Code = p }));
        return e;
    }

    /// <summary>Adds a unit with one offer and its opening line in the ledger; returns the id of the offer.</summary>
    public static Guid Zet(PortfolioDb db, Eenheid eenheid, int vrij, Zekerheid zekerheid, DateTime? bevestigd)
    {
        db.Add(eenheid);
        var aanbod = Aanbod.Nieuw(eenheid);
        var vandaag = Klok.Datum(VasteTijd.Begin);
        Assert.Null(aanbod.ZetVrij(vrij));
        Assert.Null(
            aanbod.ZetZekerheid(
                zekerheid,
                zekerheid == Zekerheid.Toegezegd ? vandaag.AddDays(30) : null,
                vandaag,
                reden: null
            )
        );
        if (bevestigd is { } op)
        {
            aanbod.BevestigdVolgensBestand(op, "Bureau plaatsing");
        }
        db.Add(aanbod);
        db.Plaatsboek.Add(
            new Boeking
            {
                Id = Guid.NewGuid(),
                Regio = eenheid.Regio,
                AanbodId = aanbod.Id,
                Soort = BoekingSoort.Openen,
                VrijErbij = vrij,
                VastErbij = 0,
                Op = VasteTijd.Begin,
                DoorId = Guid.Empty,
            }
        );
        return aanbod.Id;
    }
}

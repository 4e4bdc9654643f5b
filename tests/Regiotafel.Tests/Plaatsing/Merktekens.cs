using System.Data.Common;
using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Kern.Opslag;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Plaatsing;

/// <summary>
/// One case with a mark in everything that is stored of it: its code, facts that the lists allow and that nothing else has, every free
/// text. Where a mark turns up, that thing has got out.
/// </summary>
internal sealed partial class Merktekens
{
    private const string Leeftijd = "97-98";
    private const string Km = "487";

    private Merktekens(Zoekvraag zoekvraag) => Zoekvraag = zoekvraag;

    public Zoekvraag Zoekvraag { get; }

    /// <summary>What nobody but its organisation and the zorgkantoor may read.</summary>
    public static IReadOnlyList<string> Eigen { get; } =
    ["Zq7netwerk", "Zq7parkeren", "Zq7doel", "Zq7status", "Zq7taak", "Zq7herkomst", $"hoogstens {Km} km"];

    /// <summary>What the receiving provider may read under a proposal.</summary>
    public IReadOnlyList<string> Voorstel => [Zoekvraag.Code.ToString(), Leeftijd];

    /// <summary>The code in both its forms, and all facts and texts.</summary>
    public IReadOnlyList<string> Alle => [Zoekvraag.Code.Tekens, .. Voorstel, .. Eigen];

    /// <summary>Plants a case of Brughuis.</summary>
    public static async Task<Merktekens> Plant(Proefregio wereld)
    {
        var feiten = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["LFT"] = Leeftijd,
            ["NET"] = "Zq7netwerk",
            ["KM"] = Km,
        };
        var z = await Zoekvraagproef.Nieuw(wereld, Personen.ZbBrughuis, feiten, status: "6");
        await wereld.Schrijf(async sp =>
        {
            var db = sp.GetRequiredService<PlaatsingDb>();
            (await db.Zoekvragen.SingleAsync(x => x.Id == z.Id)).Herkomst = "Zq7herkomst";
            db.AddRange(Parkering(z), Grond(z), Taak(z), Status(z));
            await db.Bewaar(CancellationToken.None);
        });
        return new Merktekens(z);
    }

    /// <summary>The marks in a text; the names of forms and addresses are searched too.</summary>
    public IEnumerable<string> In(string tekst, IEnumerable<string> merken) =>
        merken.Where(m => m == Leeftijd ? Los().IsMatch(tekst) : tekst.Contains(m, StringComparison.OrdinalIgnoreCase));

    /// <summary>Every row of every table that is not of this room, as text.</summary>
    public static Task<IReadOnlyList<(string Tabel, string Rij)>> Elders(Proefregio wereld) =>
        Rijen(wereld.Motor, t => !t.StartsWith("plaatsing_", StringComparison.Ordinal));

    /// <summary>Every row of these tables, as text.</summary>
    public static async Task<IReadOnlyList<(string Tabel, string Rij)>> Rijen(
        IOpslagMotor motor,
        Func<string, bool> welke
    )
    {
        await using var verbinding = motor.Eigenaarsverbinding();
        await verbinding.OpenAsync();
        await using var transactie = motor.BeginSchema(verbinding);
        var namen =
            motor is Regiotafel.Web.Opslag.PostgresMotor
                ? "select table_name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'"
                : "select name from sqlite_master where type = 'table'";
        var uit = new List<(string, string)>();
        foreach (var tabel in (await Lees(verbinding, transactie, namen)).Where(welke))
        {
            uit.AddRange((await Lees(verbinding, transactie, $"select * from {tabel}")).Select(r => (tabel, r)));
        }
        return uit;
    }

    private static async Task<List<string>> Lees(DbConnection verbinding, DbTransaction transactie, string vraag)
    {
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (vraag, transactie);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var uit = new List<string>();
        while (await lezer.ReadAsync())
        {
            uit.Add(
                string.Join(
                    '|',
                    Enumerable
                        .Range(0, lezer.FieldCount)
                        .Select(i => Convert.ToString(lezer.GetValue(i), CultureInfo.InvariantCulture))
                )
            );
        }
        return uit;
    }

    // Not within an id, where these digits may stand by chance.
    [GeneratedRegex("(?<![0-9a-f-])97-98(?![0-9a-f-])", RegexOptions.IgnoreCase)]
    private static partial Regex Los();

    private static Parkering Parkering(Zoekvraag z) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = z.Regio,
            ZoekvraagId = z.Id,
            Reden = "Zq7parkeren",
            // It has ended: a case that is laid aside is not proposed.
            Vanaf = new DateOnly(2026, 9, 1),
            Tot = new DateOnly(2026, 10, 1),
            DoorId = z.RegiehouderId,
            Door = z.Regiehouder,
        };

    private static Grondslag Grond(Zoekvraag z) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = z.Regio,
            ZoekvraagId = z.Id,
            Doel = "Zq7doel",
            Vorm = Grondslagvorm.Mondeling,
            Datum = new DateOnly(2026, 10, 1),
            Tot = new DateOnly(2027, 10, 1),
            DoorId = z.RegiehouderId,
            Door = z.Regiehouder,
            Op = VasteTijd.Begin,
        };

    private static Taak Taak(Zoekvraag z) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = z.Regio,
            EigenaarId = z.EigenaarId,
            ZoekvraagId = z.Id,
            Soort = Taaksoort.Afspraak,
            Tekst = "Zq7taak",
            Uiterlijk = new DateOnly(2026, 11, 9),
            GesteldOp = VasteTijd.Begin,
            GesteldDoorId = z.RegiehouderId,
            GesteldDoor = z.Regiehouder,
        };

    private static Statusperiode Status(Zoekvraag z) =>
        new()
        {
            Id = Guid.NewGuid(),
            Regio = z.Regio,
            ZoekvraagId = z.Id,
            Leveringsstatus = "7",
            Vanaf = new DateOnly(2026, 11, 1),
            Bron = Feitbron.Overleg,
            DoorId = z.RegiehouderId,
            Door = "Zq7status",
            Op = VasteTijd.Begin,
        };
}

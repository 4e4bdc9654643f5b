using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Regiotafel.Plaatsing.Inlezen;
using Regiotafel.Plaatsing.Opslag;
using Regiotafel.Plaatsing.Zoekvragen;
using Regiotafel.Tests.Proef;
using Regiotafel.Web.Opslag;

namespace Regiotafel.Tests.Plaatsing.Inlezen;

/// <summary>Files of a waiting list, all invented, and imports that wait.</summary>
internal static class Wachtlijstproef
{
    public const string Kop =
        "client_id;besluitnummer;zzp_code;zorgkantoorcode;leveringsvorm_gewenst;leveringsstatus;classificatie;ingangsdatum_status;einddatum_status";

    /// <summary>A file of these rows.</summary>
    public static byte[] Csv(params string[] rijen) => Encoding.UTF8.GetBytes(string.Join('\n', [Kop, .. rijen, ""]));

    /// <summary>A pseudonymised AW317 of these clients.</summary>
    public static byte[] Aw317(params string[] clienten) =>
        Encoding.UTF8.GetBytes(
            $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <aw317:Bericht xmlns:aw317="http://www.istandaarden.nl/iwlz/2_2/aw317/schema">
            <aw317:Header><aw317:BerichtCode>404</aw317:BerichtCode><aw317:Afzender>{Personen.Regio}</aw317:Afzender></aw317:Header>
            <aw317:Clienten>
            {string.Join('\n', clienten)}
            </aw317:Clienten>
            </aw317:Bericht>
            """
        );

    /// <summary>One client of it with these statuses: day, status and classification each.</summary>
    public static string Client(string id, string zzp, string extra, params (string Van, string Status)[] statussen) =>
        "<aw317:Client>"
        + $"<aw317:ClientId>{id}</aw317:ClientId><aw317:Indicaties><aw317:Indicatie><aw317:VolgnummerIndicatie>1</aw317:VolgnummerIndicatie>"
        + extra
        + "<aw317:WachtlijstZorgzwaartepakketten><aw317:WachtlijstZorgzwaartepakket>"
        + $"<aw317:ZzpCode>{zzp}</aw317:ZzpCode><aw317:Instelling>30000011</aw317:Instelling><aw317:Leveringsvorm>4</aw317:Leveringsvorm>"
        + "<aw317:Leveringsstatussen>"
        + string.Concat(
            statussen.Select(s =>
                $"<aw317:Leveringsstatus><aw317:IngangsdatumStatus>{s.Van}</aw317:IngangsdatumStatus>"
                + $"<aw317:Leveringsstatus>{s.Status}</aw317:Leveringsstatus>"
                + "<aw317:LeveringsstatusClassificatie>01</aw317:LeveringsstatusClassificatie></aw317:Leveringsstatus>"
            )
        )
        + "</aw317:Leveringsstatussen></aw317:WachtlijstZorgzwaartepakket></aw317:WachtlijstZorgzwaartepakketten>"
        + "</aw317:Indicatie></aw317:Indicaties></aw317:Client>";

    /// <summary>An import that waits in the region of this person.</summary>
    public static Task<Wachtlijstinvoer> Een(Proefregio wereld, Persoon van) =>
        wereld.Doe(
            van,
            async sp =>
            {
                var db = sp.GetRequiredService<PlaatsingDb>();
                var invoer = new Wachtlijstinvoer
                {
                    Id = Guid.NewGuid(),
                    Regio = van.Regio,
                    EigenaarId = van.OrganisatieId,
                    GebruikerId = van.OrganisatieId,
                    Naam = van.Naam,
                    Op = VasteTijd.Begin,
                    Bron = Feitbron.Import,
                    Peildatum = new(2026, 11, 1),
                    Inhoud = "[]",
                    Punten = "[]",
                };
                db.Wachtlijstinvoer.Add(invoer);
                await db.Bewaar(CancellationToken.None);
                return invoer;
            },
            CancellationToken.None
        );

    /// <summary>Every value of every table, to look for what must not be there.</summary>
    public static async Task<string> AlleTekst(Proefregio wereld)
    {
        await using var verbinding = wereld.Motor.Eigenaarsverbinding();
        await verbinding.OpenAsync();
        await using var transactie = wereld.Motor.BeginSchema(verbinding);
        async Task<List<string>> Lees(string sql)
        {
            await using var opdracht = verbinding.CreateCommand();
            (opdracht.CommandText, opdracht.Transaction) = (sql, transactie);
            await using var lezer = await opdracht.ExecuteReaderAsync();
            var uit = new List<string>();
            while (await lezer.ReadAsync())
            {
                uit.Add(string.Join('|', Enumerable.Range(0, lezer.FieldCount).Select(lezer.GetValue)));
            }
            return uit;
        }
        var tabellen = await Lees(
            wereld.Motor is PostgresMotor
                ? "select tablename from pg_tables where schemaname = 'public'"
                : "select name from sqlite_master where type = 'table'"
        );
        var tekst = new StringBuilder();
        foreach (var tabel in tabellen)
        {
            tekst.AppendLine(tabel).AppendJoin('\n', await Lees($"select * from {tabel}"));
        }
        return tekst.ToString();
    }

    /// <summary>One in each region.</summary>
    public static async Task<IReadOnlyList<Wachtlijstinvoer>> Maak(Proefregio wereld) =>
        [await Een(wereld, Personen.Zk), await Een(wereld, Personen.ZbVeen)];
}

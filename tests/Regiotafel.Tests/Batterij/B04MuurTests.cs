using System.Data.Common;
using System.Globalization;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using Regiotafel.Kern.Opslag;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B4: on PostgreSQL the role of the running system sees and writes rows of one region only: without a region, with an empty
/// one, with another one, and on a connection that served another region just before.
/// </summary>
public sealed class B04MuurTests
{
    private const int Verzoeken = 10_000;
    private const int Tegelijk = 8;
    private const string GeenRecht = "42501";

    private static readonly string[] Regios = ["", Personen.Regio, Personen.AndereRegio];

    /// <summary>Runs one command as the running system does it for a region; gives the first field.</summary>
    private delegate Task<long> Verzoek(string regio, string vraag);

    [Fact, Trait("soort", "opslag")]
    public async Task B4_geen_rij_van_een_andere_regio()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        var tabellen = await Muurtabellen.Maak(wereld);
        await Batterijproef.Draai(
            "B4",
            zaad: 4,
            async proef =>
            {
                await Volledig(proef, wereld, tabellen);
                await Lezen(proef, wereld, tabellen);
                await Schrijven(proef, wereld, tabellen);
                await Gedeeld(proef, tabellen, Product(wereld));
            }
        );
    }

    [Fact, Trait("soort", "opslag")]
    public async Task B4_vindt_een_regio_die_aan_de_verbinding_blijft_hangen()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        var tabellen = await Muurtabellen.Maak(wereld);
        await using var bron = NpgsqlDataSource.Create(
            $"{wereld.Verbindingstekst(Opslagplaats.Web)};Maximum Pool Size=4;No Reset On Close=true"
        );
        // The wrong variant: the region is set for the session, so who has none gets that of the request before.
        await Batterijproef.Tegenproef("B4", zaad: 4, proef => Gedeeld(proef, tabellen, PerSessie(bron)));
    }

    [Fact, Trait("soort", "opslag")]
    public async Task Een_eenheid_die_openstaat_voor_een_regio_is_daar_te_lezen_en_niet_te_wijzigen()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await wereld.AlsEigenaar(
            $"""
            insert into portfolio_eenheid_open select id, locatie_id, regio, '{Personen.AndereRegio}' from portfolio_eenheid where code = 'EEN-00A001';
            insert into portfolio_vasthouding select gen_random_uuid(), a.regio, a.eigenaar_id, a.id, a.eigenaar_id, 'Proef', a.eigenaar_id,
              '2026-11-02Z', '2026-11-09Z', false, 'vrijgegeven', '2026-11-03Z', null, gen_random_uuid(), 1 from portfolio_aanbod a;
            """
        );
        var daar = Product(wereld, Personen.AndereRegio);
        // One of its own and the one that is open, with their parts; of the location that one only.
        Assert.Equal(2, await daar("select count(*) from portfolio_eenheid"));
        Assert.Equal(2, await daar("select count(*) from portfolio_aanbod"));
        Assert.Equal(4, await daar("select count(*) from portfolio_eenheid_profiel"));
        Assert.Equal(2, await daar("select count(*) from portfolio_locatie"));
        Assert.Equal(2, await daar("select count(*) from portfolio_aanbieder"));
        Assert.Equal(2, await daar("select count(*) from portfolio_vasthouding"));
        Assert.Equal(0, await daar($"select count(*) from portfolio_historie where regio = '{Personen.Regio}'"));
        Assert.Equal(0, await daar($"select count(*) from portfolio_plaatsboek where regio = '{Personen.Regio}'"));
        var derde = Product(wereld, "5502");
        Assert.Equal(0, await derde("select count(*) from portfolio_eenheid"));
        Assert.Equal(0, await derde("select count(*) from portfolio_eenheid_open"));

        await using var verbinding = wereld.Motor.Verbinding();
        await verbinding.OpenAsync(TestContext.Current.CancellationToken);
        foreach (
            var wijziging in new[]
            {
                "update portfolio_eenheid set naam = 'X' where code = 'EEN-00A001'",
                "update portfolio_aanbod a set vrij = 0 where (select e.code from portfolio_eenheid e where e.id = a.eenheid_id) = 'EEN-00A001'",
                "delete from portfolio_eenheid_open where eenheid_id = (select id from portfolio_eenheid where code = 'EEN-00A001')",
                "delete from portfolio_eenheid_profiel where eenheid_id = (select id from portfolio_eenheid where code = 'EEN-00A001')",
            }
        )
        {
            Assert.Equal("0", await Fout(wereld, verbinding, Personen.AndereRegio, wijziging));
            Assert.NotEqual("0", await Fout(wereld, verbinding, Personen.Regio, wijziging));
        }
        Assert.Equal(
            GeenRecht,
            await Fout(
                wereld,
                verbinding,
                Personen.AndereRegio,
                "insert into portfolio_eenheid_profiel select id, '870' from portfolio_eenheid where code = 'EEN-00A001'"
            )
        );
        // Nobody opens the unit of another region, not for the own one and not under another name.
        foreach (var regio in new[] { Personen.Regio, Personen.AndereRegio })
        {
            Assert.NotEqual(
                "1",
                await Fout(
                    wereld,
                    verbinding,
                    Personen.AndereRegio,
                    $"insert into portfolio_eenheid_open select id, locatie_id, '{regio}', '5502' from portfolio_eenheid where code = 'EEN-00A001'"
                )
            );
        }
    }

    // No table is forgotten, and each has rows of both regions: else the checks would prove nothing.
    private static async Task Volledig(Batterijproef proef, Proefregio wereld, Muurtabellen tabellen)
    {
        await using var verbinding = wereld.Motor.Verbinding();
        await verbinding.OpenAsync();
        var alle = await Muurtabellen.Lees(
            verbinding,
            null,
            "select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'm')"
        );
        foreach (var tabel in alle.Select(r => r[0]))
        {
            var achter = tabellen.RegioVan.ContainsKey(tabel);
            proef.Tel("tabel", achter != Muurtabellen.Erbuiten.Contains(tabel), () => $"{tabel}: wall {achter}");
            proef.Tel(
                "tabel",
                !achter || Regios.Skip(1).All(r => tabellen.Eigen(tabel, r) > 0),
                () => $"{tabel} has no rows of both regions"
            );
        }
    }

    private static async Task Lezen(Batterijproef proef, Proefregio wereld, Muurtabellen tabellen)
    {
        await using var verbinding = wereld.Motor.Verbinding();
        await verbinding.OpenAsync();
        foreach (var tabel in tabellen.RegioVan.Keys)
        {
            var zonder = await Tel(verbinding, null, $"select count(*) from {tabel}");
            var mag = tabellen.Zichtbaar(tabel, "");
            proef.Tel("zonder regio", zonder == mag, () => $"{tabel}: {zonder} rows, {mag} for everyone");
        }
        foreach (var regio in Regios.Append("9999"))
        {
            foreach (var tabel in tabellen.RegioVan.Keys)
            {
                await using var transactie = wereld.Motor.Begin(verbinding, schrijven: false, regio);
                var gezien = await Tel(verbinding, transactie, $"select count(*) from {tabel}");
                var mag = tabellen.Zichtbaar(tabel, regio);
                proef.Tel("lezen", gezien == mag, () => $"{tabel} in '{regio}': {gezien} rows, may see {mag}");
            }
        }
    }

    private static async Task Schrijven(Batterijproef proef, Proefregio wereld, Muurtabellen tabellen)
    {
        await using var verbinding = wereld.Motor.Verbinding();
        await verbinding.OpenAsync();
        foreach (var tabel in tabellen.RegioVan.Keys)
        {
            var vreemd = await VreemdeRij(wereld, tabel, tabellen.RegioVan[tabel]);
            foreach (var regio in new[] { "", Personen.Regio })
            {
                var erbij = await Fout(
                    wereld,
                    verbinding,
                    regio,
                    $"insert into {tabel} select * from json_populate_record(null::{tabel}, '{vreemd}')"
                );
                proef.Tel("toevoegen", erbij == GeenRecht, () => $"{tabel} in '{regio}': {erbij}");
                var weg = await Fout(
                    wereld,
                    verbinding,
                    regio,
                    $"delete from {tabel} t where to_jsonb(t) = '{vreemd}'::jsonb"
                );
                // Nothing is there to be deleted; of an append-only table the right itself is missing.
                proef.Tel("verwijderen", weg is "0" or GeenRecht, () => $"{tabel} in '{regio}': {weg}");
            }
        }
        foreach (var tabel in tabellen.RegioVan.Where(t => t.Value == "t.regio").Select(t => t.Key))
        {
            var verhuisd = await Fout(
                wereld,
                verbinding,
                Personen.Regio,
                $"update {tabel} set regio = '{Personen.AndereRegio}'"
            );
            proef.Tel("verhuizen", verhuisd == GeenRecht, () => $"{tabel}: {verhuisd}");
        }
    }

    // Requests for changing regions on a few shared connections: none may see what the one before it saw.
    private static async Task Gedeeld(Batterijproef proef, Muurtabellen tabellen, Verzoek verzoek)
    {
        var vragen = tabellen
            .RegioVan.Where(t => !Muurtabellen.Openbaar.Contains(t.Key))
            .Select(t => (Tabel: t.Key, Regio: t.Value))
            .ToList();
        var werk = Enumerable
            .Range(0, Verzoeken)
            .Select(_ =>
                (Wat: vragen[proef.Toeval.Next(vragen.Count)], Regio: Regios[proef.Toeval.Next(Regios.Length)])
            )
            .Chunk(Verzoeken / Tegelijk);
        await Task.WhenAll(werk.Select(Rij));

        async Task Rij(((string Tabel, string Regio) Wat, string Regio)[] rij)
        {
            foreach (var (wat, regio) in rij)
            {
                var vreemd = await verzoek(
                    regio,
                    $"select count(*) from {wat.Tabel} t where {wat.Regio} is distinct from '{regio}'"
                );
                proef.Tel("verzoek", vreemd == 0, () => $"{wat.Tabel} in '{regio}': {vreemd} foreign rows");
            }
        }
    }

    private static Verzoek Product(Proefregio wereld) =>
        async (regio, vraag) =>
        {
            await using var scope = wereld.In(regio);
            await using var opdracht = scope.ServiceProvider.GetRequiredService<Werkeenheid>().Opdracht(vraag);
            return Convert.ToInt64(await opdracht.ExecuteScalarAsync(), CultureInfo.InvariantCulture);
        };

    private static Func<string, Task<long>> Product(Proefregio wereld, string regio) =>
        vraag => Product(wereld)(regio, vraag);

    private static Verzoek PerSessie(NpgsqlDataSource bron) =>
        async (regio, vraag) =>
        {
            await using var verbinding = await bron.OpenConnectionAsync();
            if (regio.Length > 0)
            {
                await Tel(verbinding, null, $"select length(set_config('regiotafel.regio', '{regio}', false))");
            }
            return await Tel(verbinding, null, vraag);
        };

    private static async Task<string> VreemdeRij(Proefregio wereld, string tabel, string regio)
    {
        await using var verbinding = wereld.Motor.Eigenaarsverbinding();
        await verbinding.OpenAsync();
        await using var transactie = wereld.Motor.BeginSchema(verbinding);
        var rijen = await Muurtabellen.Lees(
            verbinding,
            transactie,
            $"select to_jsonb(t)::text from {tabel} t where {regio} = '{Personen.AndereRegio}' limit 1"
        );
        return rijen[0][0].Replace("'", "''", StringComparison.Ordinal);
    }

    // The SQLSTATE of the refusal, or how many rows were touched; always undone.
    private static async Task<string> Fout(Proefregio wereld, DbConnection verbinding, string regio, string tekst)
    {
        await using var transactie = wereld.Motor.Begin(verbinding, schrijven: true, regio);
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (tekst, transactie);
        try
        {
            return (await opdracht.ExecuteNonQueryAsync()).ToString(CultureInfo.InvariantCulture);
        }
        catch (PostgresException fout)
        {
            return fout.SqlState;
        }
    }

    private static async Task<long> Tel(DbConnection verbinding, DbTransaction? transactie, string vraag) =>
        long.Parse((await Muurtabellen.Lees(verbinding, transactie, vraag))[0][0], CultureInfo.InvariantCulture);
}

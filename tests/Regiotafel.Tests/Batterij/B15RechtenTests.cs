using Npgsql;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// B15, the part of the rights: what each PostgreSQL role may do with each table, asked of the database itself. The exceptions
/// are kept here by hand; the product never reads them.
/// </summary>
[Trait("soort", "opslag")]
public sealed class B15RechtenTests
{
    private static readonly string[] Alle =
    [
        "SELECT",
        "INSERT",
        "UPDATE",
        "DELETE",
        "TRUNCATE",
        "REFERENCES",
        "TRIGGER",
    ];
    private static readonly string[] Gewoon = ["SELECT", "INSERT", "UPDATE", "DELETE"];

    private static readonly Dictionary<string, string[]> Anders = new(StringComparer.Ordinal)
    {
        ["cijfers_aanvraag"] = ["SELECT", "INSERT"],
        ["cijfers_aanvraagbesluit"] = ["SELECT", "INSERT"],
        ["cijfers_bijdrage"] = ["SELECT", "INSERT"],
        ["cijfers_openbaar"] = ["SELECT", "INSERT"],
        ["cijfers_uitgave"] = ["SELECT", "INSERT"],
        ["cijfers_levering_meting"] = ["SELECT", "INSERT"],
        ["cijfers_meting"] = ["SELECT", "INSERT"],
        ["cijfers_narekening"] = ["SELECT", "INSERT"],
        ["cijfers_peilstand"] = ["SELECT", "INSERT"],
        ["cijfers_verklaring"] = ["SELECT", "INSERT"],
        ["cijfers_correctiegebruik"] = ["SELECT", "INSERT"],
        ["cijfers_onbekende_code"] = ["SELECT", "INSERT"],
        ["cijfers_startset"] = ["SELECT", "INSERT"],
        ["cijfers_definitievoorstel"] = ["SELECT", "INSERT"],
        ["cijfers_definitiebesluit"] = ["SELECT", "INSERT"],
        ["kennisbank_kennisverloop"] = ["SELECT", "INSERT"],
        ["kern_schema"] = ["SELECT"],
        ["kern_sleutel"] = ["SELECT", "INSERT"],
        ["plaatsing_ketenverloop"] = ["SELECT", "INSERT"],
        ["plaatsing_sessieleiding"] = ["SELECT", "INSERT"],
        ["plaatsing_verloop"] = ["SELECT", "INSERT"],
        ["plaatsing_voorstelstap"] = ["SELECT", "INSERT"],
        ["plaatsing_wachtstand"] = ["SELECT", "INSERT"],
        ["plannen_projectverloop"] = ["SELECT", "INSERT"],
        ["portfolio_bevestiging"] = ["SELECT", "INSERT"],
        ["portfolio_historie"] = ["SELECT", "INSERT"],
        ["portfolio_plaatsboek"] = ["SELECT", "INSERT"],
        ["regioplan_aanvaarding"] = ["SELECT", "INSERT"],
        ["regioplan_intrekking"] = ["SELECT", "INSERT"],
        ["regioplan_openbaar"] = ["SELECT", "INSERT"],
        ["regioplan_planstap"] = ["SELECT", "INSERT"],
        ["regioplan_vastbestand"] = ["SELECT", "INSERT"],
        ["regioplan_sectieversie"] = ["SELECT", "INSERT"],
        ["toegang_logboek"] = ["SELECT", "INSERT"],
        ["toegang_organisatieverloop"] = ["SELECT", "INSERT"],
    };

    [Fact]
    public async Task B15_elke_rol_mag_wat_zij_moet_en_niets_meer()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await Batterijproef.Draai("B15", zaad: 15, proef => Vergelijk(proef, wereld));
    }

    [Fact]
    public async Task B15_vindt_een_recht_te_veel()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        await wereld.AlsBeheerder("grant delete on toegang_logboek to regiotafel_web");
        await Batterijproef.Tegenproef("B15", zaad: 15, proef => Vergelijk(proef, wereld));
    }

    [Fact]
    public async Task Wat_alleen_groeit_weigert_wijzigen_ook_aan_zijn_eigenaar()
    {
        await using var wereld = await Proefregio.Start(Motor.Postgres);
        foreach (var tabel in Anders.Keys.Where(t => !t.StartsWith("kern_", StringComparison.Ordinal)))
        {
            await Assert.ThrowsAsync<PostgresException>(() => wereld.AlsEigenaar($"truncate {tabel} cascade"));
        }
    }

    private static async Task Vergelijk(Batterijproef proef, Proefregio wereld)
    {
        await using var verbinding = new NpgsqlConnection(wereld.Verbindingstekst(Opslagplaats.Web));
        await verbinding.OpenAsync();
        var rechten = await Muurtabellen.Lees(
            verbinding,
            null,
            $"""
            select c.relname, r.recht, has_table_privilege('{Opslagplaats.Web}', c.oid, r.recht), has_table_privilege('{Opslagplaats.Lezer}', c.oid, r.recht)
            from pg_class c cross join unnest(array['{string.Join("','", Alle)}']) r(recht)
            where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
            """
        );
        foreach (var recht in rechten)
        {
            var verwacht = Anders.GetValueOrDefault(recht[0], Gewoon).Contains(recht[1]);
            proef.Tel("web", recht[2] == verwacht.ToString(), () => $"web: {recht[1]} on {recht[0]} is {recht[2]}");
            proef.Tel("lezer", recht[3] == bool.FalseString, () => $"lezer: {recht[1]} on {recht[0]}");
        }
        var macht = await Muurtabellen.Lees(
            verbinding,
            null,
            $"""
            select rolname, rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication,
              has_schema_privilege(oid, 'public', 'create'), has_database_privilege(oid, current_database(), 'create'),
              pg_has_role(oid, '{Opslagplaats.Eigenaar}', 'member')
            from pg_roles where rolname in ('{Opslagplaats.Web}', '{Opslagplaats.Lezer}')
            """
        );
        proef.Tel("rollen", macht.Count == 2, () => $"{macht.Count} roles");
        foreach (var rol in macht)
        {
            proef.Tel("rollen", rol.Skip(1).All(m => m == bool.FalseString), () => string.Join(' ', rol));
        }
    }
}

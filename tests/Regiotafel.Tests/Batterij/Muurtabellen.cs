using System.Data.Common;
using System.Globalization;
using Regiotafel.Tests.Proef;

namespace Regiotafel.Tests.Batterij;

/// <summary>
/// The tables behind the wall between regions, with the region of each row and rows of two regions in every one. Which tables
/// stand outside is kept here by hand; the product never reads it.
/// </summary>
internal sealed class Muurtabellen
{
    private const string Ommuurd = """
        select c.relname, coalesce((select string_agg(a.attname, ',') from pg_attribute a where a.attrelid = c.oid
          and a.attname in ('regio', 'eenheid_id', 'aanbieder_id')), '')
        from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
          and c.relrowsecurity and c.relforcerowsecurity order by 1
        """;

    // One row per offer or provider of both regions in each table that the fixed region leaves empty.
    private const string Vulling = """
        insert into portfolio_vasthouding select gen_random_uuid(), regio, eigenaar_id, id, eigenaar_id, 'Proef', eigenaar_id,
          '2026-11-02Z', '2026-11-09Z', false, 'vrijgegeven', '2026-11-03Z', null, gen_random_uuid(), 1 from portfolio_aanbod;
        insert into portfolio_bevestiging select gen_random_uuid(), regio, id, '2026-11-02Z', eigenaar_id, 'Proef', 'scherm', null, 0
          from portfolio_aanbod;
        insert into portfolio_invoer select gen_random_uuid(), regio, id, id, 'proef.xlsx', '2026-11-02Z', 'concept', '', '', '', 1
          from portfolio_aanbieder;
        insert into portfolio_herinneraar select id, id, 'eigenaar' from portfolio_aanbieder;
        insert into portfolio_herinnering select gen_random_uuid(), regio, id, id, '2026-11-02', '2026-11-09Z', null
          from portfolio_aanbieder;
        insert into portfolio_overleg select distinct regio, date '2026-11-05' from portfolio_aanbieder;
        insert into portfolio_aanbodbericht select gen_random_uuid(), regio, eigenaar_id, 'Proef', id, '2026-11-02Z', 'Proef'
          from portfolio_aanbod;
        insert into portfolio_eenheid_feit select id, 'voorziening', 'proef', 'ja', 'invoer', '2026-11-02', 'regio'
          from portfolio_eenheid;
        insert into portfolio_buiten_gebruik select gen_random_uuid(), id, 1, '2026-11-02', null, 'anders' from portfolio_eenheid;
        insert into portfolio_eenheid_open select id, locatie_id, regio, '9998' from portfolio_eenheid;
        insert into portfolio_open_stand select distinct '9998', regio, 1 from portfolio_eenheid;
        insert into cijfers_levering select id, regio, id, id, 'Proef', '2026-11-02Z', 'proef', 'aanvaard', null, null, null, regio, '[]', 1, false
          from portfolio_aanbieder;
        insert into cijfers_kluisslot select distinct regio, 1 from portfolio_aanbieder;
        insert into cijfers_bestand select id, regio, 'manifest.json', 'proef', 1 from portfolio_aanbieder;
        insert into cijfers_meting select distinct regio, 'proef', 'monitor', 'proef', '1.0', '', '', '', timestamptz '2026-11-02Z'
          from portfolio_aanbieder;
        insert into cijfers_bijdrage select distinct regio, 'proef', '' from portfolio_aanbieder;
        insert into cijfers_levering_meting select id, regio, 'proef' from portfolio_aanbieder;
        insert into cijfers_narekening select id, regio, id, 'proef', 'proef', '', '2026-11-02Z', id, 'Proef' from portfolio_aanbieder;
        insert into cijfers_verklaring select distinct regio, 'proef', 'proef', 'proef', '', '', timestamptz '2026-11-02Z',
          uuid '00000000-0000-0000-0000-000000000001', 'Proef' from portfolio_aanbieder;
        insert into cijfers_correctie select id, regio, id, id, 'waarde', 'proef', 'proef', 'proef', 'voorgesteld', date '2026-12-01', id,
          'Proef', '2026-11-02Z', null, '', null, 1 from portfolio_aanbieder;
        insert into cijfers_correctiegebruik select id, id, regio, 'toegepast', 1 from portfolio_aanbieder;
        insert into cijfers_onbekende_code select id, regio, 'proef', 'proef', 'proef', 1 from portfolio_aanbieder;
        insert into cijfers_aanvraag select id, regio, id, id, 'Proef', '2026-11-02Z', 'proef', 'openbaar', id, 'monitor', 'proef', 'proef', 1
          from portfolio_aanbieder;
        insert into cijfers_aanvraagbesluit select id, regio, 'geopend', id, 'Proef', '2026-11-02Z', '' from portfolio_aanbieder;
        insert into cijfers_uitgave select id, regio, '2026-11-02Z', 'proef', 'openbaar', 'monitor', id, 'proef', false, id, null, '', '', '',
          'proef', '', '[]', '' from portfolio_aanbieder;
        insert into cijfers_openbaar select id, regio, '2026-11-02Z', 'proef', 'monitor', 'proef', false, '', '', '[]', ''
          from portfolio_aanbieder;
        insert into plaatsing_zoekvraag select id, regio, id, 'Proef', id, 'Proef', right(replace(id::text, '-', ''), 10), 'wachtend', 'concept',
          null, null, null, null, false, false, '', null, null, null, 1, '2026-11-02Z' from portfolio_aanbieder;
        insert into plaatsing_feit select id, regio, id, 'GES', 'm', 'invoer', '2026-11-02', '2026-11-02Z', id, 'Proef' from portfolio_aanbieder;
        insert into plaatsing_statusperiode select id, regio, id, '7', null, date '2026-11-02', null, 'voorgesteld', 'invoer', id, 'Proef',
          '2026-11-02Z', null, null, null, null, 1 from portfolio_aanbieder;
        insert into plaatsing_voorkeur select id, regio, id, 'voorkeur', 'aanbieder', id, 1, null from portfolio_aanbieder;
        insert into plaatsing_parkering select id, regio, id, 'Proef', '2026-11-02', '2026-11-09', id, 'Proef', null from portfolio_aanbieder;
        insert into plaatsing_grondslag select id, regio, id, 'doorstroom', 'Proef', 'mondeling', '2026-11-02', '2026-11-09', id, 'Proef',
          '2026-11-02Z', null, null from portfolio_aanbieder;
        insert into plaatsing_verloop select id, regio, id, '2026-11-02Z', 'aangemaakt', null, null, id, 'Proef', 'Proef'
          from portfolio_aanbieder;
        insert into plaatsing_taak select id, regio, id, null, null, null, 'afspraak', '', 'Proef', '2026-11-09', 'open', '2026-11-02Z', id,
          'Proef', null, null, 1 from portfolio_aanbieder;
        insert into plaatsing_voorstel select id, regio, id, 'Proef', id, 'Proef', id, id, id, 'Proef', id, 'Proef', 'Proef', 'mens', '{}', null,
          false, 'voorgesteld', true, null, '2026-11-09', '2026-11-02Z', '2026-11-02Z', 'Proef', 'Proef', 1 from portfolio_aanbieder;
        insert into plaatsing_vasthoudkoppeling select id, regio, id, id, id, id, '2026-11-09', '2026-11-02Z', null from portfolio_aanbieder;
        insert into plaatsing_voorstelstap select id, regio, id, '2026-11-02Z', 'voorgesteld', null, id, 'Proef', 'Proef'
          from portfolio_aanbieder;
        insert into plaatsing_afwijzing select id, regio, id, id, id, 'client', 'C01', null, null, false, '2026-11-02Z', id, 'Proef', id, 'Proef'
          from portfolio_aanbieder;
        insert into plaatsing_plaatsing select id, regio, id, id, id, id, id, date '2026-12-01', null, null, false, '2026-11-02Z', 'Proef', 1
          from portfolio_aanbieder;
        insert into plaatsing_zoekopdracht select id, regio, id, id, 'client_zoekt', id, null, false, null, null, '2026-11-02Z', null, 1
          from portfolio_aanbieder;
        insert into plaatsing_treffer select id, regio, id, id, id, true, false, '2026-11-02Z', null, null from portfolio_aanbieder;
        insert into plaatsing_berichtkeuze select id, regio, 8, '', 1 from portfolio_aanbieder;
        insert into plaatsing_dagbericht select id, regio, date '2026-11-02', '2026-11-02Z' from portfolio_aanbieder;
        insert into plaatsing_wachtlijstinvoer select id, regio, id, id, 'Proef', '2026-11-02Z', 'import', '2026-11-02', 'concept', '[]', '[]', '',
          null, null, 1 from portfolio_aanbieder;
        insert into plaatsing_clientkoppeling select id, regio, 'proef' || id::text, id from portfolio_aanbieder;
        insert into plaatsing_wachtstand select distinct regio, date '2026-11-01', '7', 12, timestamptz '2026-11-02Z' from portfolio_aanbieder;
        insert into cijfers_peilstand select distinct regio, 'proef', date '2026-11-01', '7', 12, timestamptz '2026-11-02Z'
          from portfolio_aanbieder;
        insert into plaatsing_norm select id, regio, id, '7', id::text, 13, date '2026-11-02', 'Proef', 'voorgesteld', id, 'Proef', '2026-11-02Z', null, null,
          null, 1 from portfolio_aanbieder;
        insert into plaatsing_ontheffing select id, regio, id, id, id, id, 'GES', 'aanbieder', 'Proef', 'Proef', id, 'Proef', '2026-11-02Z',
          date '2026-11-09', 'gevraagd', null, null, null, null, null, 1 from portfolio_aanbieder;
        insert into plaatsing_koppelsleutel select distinct regio, 'proef' from portfolio_aanbieder;
        insert into plaatsing_plaatsingstafel select id, regio, id, 'Proef', 'los', '10.00', null, '2026-11-02Z', 1 from portfolio_aanbieder;
        insert into plaatsing_tafellid select id, regio, id, id, 'Proef', id, 'Proef', date '2026-11-02', null from portfolio_aanbieder;
        insert into plaatsing_tafelsessie select id, regio, id, id, date '2026-11-02', 'gepland', null, null, null, null, 1
          from portfolio_aanbieder;
        insert into plaatsing_tafelaanwezige select id, regio, id, id, 'Proef', id, 'Proef' from portfolio_aanbieder;
        insert into plaatsing_tafelkaart select id, regio, id, id, 1, null, false from portfolio_aanbieder;
        insert into plaatsing_agendapunt select id, regio, id, 1, 'urgent', 'Proef', 'Proef' from portfolio_aanbieder;
        insert into plaatsing_agendaregel select id, regio, id, 1, id, null, null, 'Proef' from portfolio_aanbieder;
        insert into plaatsing_inbreng select id, regio, id, id, 'Proef', id, 'Proef', '2026-11-02Z' from portfolio_aanbieder;
        insert into plaatsing_besluit select id, regio, id, id, id, 'afspraak', null, null, 'Proef', id, 'Proef', 'Proef', date '2026-11-09',
          'open', null, null, null, null, null, null, null, '2026-11-02Z', id, 'Proef', 1 from portfolio_aanbieder;
        insert into plaatsing_opschaling select id, regio, id, id, 'PRO', '2026-11-02Z', 'Proef' from portfolio_aanbieder;
        insert into plaatsing_keten select id, regio, id, 'keten', 'voorgesteld', null, null, '2026-11-02Z', 'Proef', 'Proef', '2026-11-02Z',
          'Proef', 'Proef', 1 from portfolio_aanbieder;
        insert into plaatsing_ketenstap select id, regio, id, 1, id, 'Proef', id, 'Proef', id, null, null, id, id, 'Proef', null, 'wacht', null,
          false, null, null, null, null, null, '2026-11-02Z', 'Proef', 'Proef', 1 from portfolio_aanbieder;
        insert into plaatsing_ketenverloop select id, regio, id, '2026-11-02Z', null, 'voorgesteld', id, 'Proef', 'Proef'
          from portfolio_aanbieder;
        insert into plaatsing_watals select id, regio, id, 'Proef', '', '{}', '2026-11-02Z', 'Proef', 'Proef', 1 from portfolio_aanbieder;
        insert into plaatsing_tafelwatals select id, regio, id, id, id, 'Proef', '2026-11-02Z', null, null, 1 from portfolio_aanbieder;
        insert into plaatsing_sessieleiding select id, regio, id, id, 'Proef', 'Proef', 'voorzitter', '2026-11-02Z' from portfolio_aanbieder;
        insert into cijfers_definitievoorstel select id, regio, id, id, 'Proef', '2026-11-02Z', 'proef 1.0 proef', 'proef', 1
          from portfolio_aanbieder;
        insert into cijfers_definitiebesluit select id, regio, 'afgewezen', id, id, 'Proef', '2026-11-02Z', 'proef'
          from portfolio_aanbieder;
        insert into regioplan_plan select id, regio, id, id::text, 1, 'concept', '', '2026-11-02Z', 'Proef', null, null, null, null, 1, null
          from portfolio_aanbieder;
        insert into regioplan_sectie select id, regio, id, 'proef', '', 'leeg', null, null, null, null, null, null, 1 from portfolio_aanbieder;
        insert into regioplan_sectieversie select id, 1, regio, 'Proef', 'geschreven', id, 'Proef', '2026-11-02Z' from portfolio_aanbieder;
        insert into regioplan_slot select id, regio, id, 'Proef', '2026-11-02Z' from portfolio_aanbieder;
        insert into regioplan_kladtekst select id, id, regio, 'Proef', 'Proef', 1, '2026-11-02Z', null from portfolio_aanbieder;
        insert into regioplan_opmerking select id, regio, id, id, 'Proef', id, 'Proef', 'Proef', '2026-11-02Z', 'open', null, null, 1
          from portfolio_aanbieder;
        insert into regioplan_aanvaarding select id, 'proef', regio, 'Proef', 'Proef', id, 'Proef', '2026-11-02Z' from portfolio_aanbieder;
        insert into regioplan_planstap select id, regio, id, null, 'concept', '', id, 'Proef', '2026-11-02Z' from portfolio_aanbieder;
        insert into regioplan_lezer select id, id, regio, 'Proef', 'Proef', '2026-11-09Z' from portfolio_aanbieder;
        insert into regioplan_openbaar select id, regio, id::text, 1, '2026-11-02Z', '2026-11-02Z', '', '', '[]', '' from portfolio_aanbieder;
        insert into regioplan_intrekking select id, regio, '2026-11-02Z', 'Proef' from portfolio_aanbieder;
        insert into regioplan_vastbestand select id, 1, 'json', regio, '2026-11-02Z', '', '', '' from portfolio_aanbieder;
        insert into plannen_project select id, regio, id, 'Proef', 'Proef', '', 2026, null, 'loopt', false, false, '', false, 1
          from portfolio_aanbieder;
        insert into plannen_projectverloop select id, regio, id, 1, '2026-11-02Z', id, 'Proef', 'Proef', '', '{}' from portfolio_aanbieder;
        insert into kennisbank_netwerksessie select id, regio, id, date '2026-11-02', 'netwerk', 'Proef', '', '', false, 1, null
          from portfolio_aanbieder;
        insert into kennisbank_tijdlijnpunt select id, regio, id, date '2026-11-02', 'dag', 'Proef', false, 1, null from portfolio_aanbieder;
        insert into kennisbank_kennisverloop select id, regio, 'netwerksessie', id, 1, '2026-11-02Z', id, 'Proef', 'Proef', '', '{}'
          from portfolio_aanbieder;
        insert into portfolio_beperking select gen_random_uuid(), id, 'Proef', '2026-11-02', '2026-11-09' from portfolio_eenheid;
        """;

    private readonly Dictionary<(string Tabel, string Regio), long> eigen = [];

    private Muurtabellen(IReadOnlyDictionary<string, string> regioVan) => RegioVan = regioVan;

    /// <summary>Every other table of the store: nothing in it belongs to one region, or the region is found in it.</summary>
    public static IReadOnlyList<string> Erbuiten { get; } =
    [
        "cijfers_startset",
        "kern_schema",
        "kern_sleutel",
        "kern_taak",
        "kern_verzoek",
        "toegang_aanmeldteller",
        "toegang_apparaat",
        "toegang_bericht",
        "toegang_gebruiker",
        "toegang_herstelcode",
        "toegang_installatie",
        "toegang_logboek",
        "toegang_logstroom",
        "toegang_organisatie",
        "toegang_organisatieverloop",
        "toegang_rolbinding",
        "toegang_sessie",
        "toegang_toegangssleutel",
        "toegang_uitdaging",
        "toegang_uitnodiging",
    ];

    /// <summary>
    /// Tables behind the wall that anyone may read, in any region and in none: what was published. Writing is as everywhere.
    /// </summary>
    public static IReadOnlyList<string> Openbaar { get; } =
    [
        "cijfers_openbaar",
        "regioplan_openbaar",
        "regioplan_intrekking",
        "regioplan_vastbestand",
        "kennisbank_netwerksessie",
        "kennisbank_tijdlijnpunt",
    ];

    /// <summary>Per table behind the wall: the region of a row <c>t</c>, as SQL.</summary>
    public IReadOnlyDictionary<string, string> RegioVan { get; }

    /// <summary>Fills the tables as the owner and counts what each region has.</summary>
    public static async Task<Muurtabellen> Maak(Proefregio wereld)
    {
        await wereld.AlsEigenaar(Vulling);
        await using var verbinding = wereld.Motor.Eigenaarsverbinding();
        await verbinding.OpenAsync();
        await using var transactie = wereld.Motor.BeginSchema(verbinding);
        var uit = new Muurtabellen(
            (await Lees(verbinding, transactie, Ommuurd)).ToDictionary(r => r[0], r => Regio(r[1].Split(',')))
        );
        foreach (var (tabel, regio) in uit.RegioVan)
        {
            foreach (
                var rij in await Lees(verbinding, transactie, $"select {regio}, count(*) from {tabel} t group by 1")
            )
            {
                uit.eigen[(tabel, rij[0])] = long.Parse(rij[1], CultureInfo.InvariantCulture);
            }
        }
        return uit;
    }

    /// <summary>How many rows a region has in a table.</summary>
    public long Eigen(string tabel, string regio) => eigen.GetValueOrDefault((tabel, regio));

    /// <summary>How many rows of a table a region sees: its own, and of what was published all.</summary>
    public long Zichtbaar(string tabel, string regio) =>
        Openbaar.Contains(tabel) ? eigen.Where(e => e.Key.Tabel == tabel).Sum(e => e.Value) : Eigen(tabel, regio);

    public static async Task<IReadOnlyList<string[]>> Lees(
        DbConnection verbinding,
        DbTransaction? transactie,
        string vraag
    )
    {
        await using var opdracht = verbinding.CreateCommand();
        (opdracht.CommandText, opdracht.Transaction) = (vraag, transactie);
        await using var lezer = await opdracht.ExecuteReaderAsync();
        var uit = new List<string[]>();
        while (await lezer.ReadAsync())
        {
            uit.Add([
                .. Enumerable
                    .Range(0, lezer.FieldCount)
                    .Select(i => Convert.ToString(lezer.GetValue(i), CultureInfo.InvariantCulture)!),
            ]);
        }
        return uit;
    }

    private static string Regio(string[] kolommen) =>
        kolommen.Contains("regio") ? "t.regio"
        : kolommen.Contains("eenheid_id") ? "(select e.regio from portfolio_eenheid e where e.id = t.eenheid_id)"
        : "(select a.regio from portfolio_aanbieder a where a.id = t.aanbieder_id)";
}

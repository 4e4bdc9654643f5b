-- All indicators of edition 2024-2025 per region, from raw files. Dates and months are those of the edition.
create table indicaties as
  select client_id, besluitnummer, zzp_code as zzp, case zorgkantoorcode when '5533' then '5502' else zorgkantoorcode end as regio,
    make_date(geboortejaar, coalesce(geboortemaand, 7), case when geboortemaand is null then 1 else 15 end) as geboren,
    afgiftedatum, ingangsdatum,
    least(coalesce(einddatum, date '9999-12-31'),
      coalesce(min(overlijdensdatum) over (partition by client_id), date '9999-12-31')) as tot
  from read_csv('$map/indicaties*.csv', delim = ';', header = true, auto_detect = true, types = {
    'client_id': 'VARCHAR', 'besluitnummer': 'INTEGER', 'zzp_code': 'VARCHAR', 'zorgkantoorcode': 'VARCHAR', 'geboortejaar': 'INTEGER',
    'geboortemaand': 'INTEGER', 'afgiftedatum': 'DATE', 'ingangsdatum': 'DATE', 'einddatum': 'DATE', 'overlijdensdatum': 'DATE'});
create table profiel as
  select unnest(['880', '882', '884', '886', '888', '860', '862', '864', '766', '768', '770', '772']) as zzp,
    unnest(['W', 'W', 'W', 'W', 'W', 'B', 'B', 'B', 'B', 'B', 'B', 'B']) as groep;
create table winnaar as
  with telt as (select * from indicaties where zzp not in ('996', '997', '998', '999') and tot >= ingangsdatum),
  grens as (
    select client_id, ingangsdatum as van from telt
    union
    select client_id, tot + 1 from telt where tot < date '9999-12-31'
  ),
  stuk as (
    select client_id, van, coalesce(lead(van) over (partition by client_id order by van) - 1, date '9999-12-31') as tot from grens
  )
  select s.client_id, s.van, s.tot, t.zzp, t.regio, t.geboren, p.groep
  from stuk s
  join telt t on t.client_id = s.client_id and t.ingangsdatum <= s.van and t.tot >= s.van
  left join profiel p on p.zzp = t.zzp
  qualify row_number() over (
    partition by s.client_id, s.van order by t.afgiftedatum desc, t.besluitnummer desc, t.ingangsdatum desc) = 1;
create table ggz as select * from winnaar where groep is not null;
create table toewijzingen as
  select client_id, leveringsvorm as vorm, soort_toewijzing as soort, ingangsdatum as van, coalesce(einddatum, date '9999-12-31') as tot,
    verblijf_postcode6 as plek, geclusterd
  from read_csv('$map/toewijzingen*.csv', delim = ';', header = true, auto_detect = true, types = {
    'client_id': 'VARCHAR', 'leveringsvorm': 'VARCHAR', 'soort_toewijzing': 'VARCHAR', 'ingangsdatum': 'DATE', 'einddatum': 'DATE',
    'verblijf_postcode6': 'VARCHAR', 'geclusterd': 'VARCHAR'});
create table zorg as
  select client_id, van, tot, case vorm when '4' then 'verblijf' when '8' then 'verblijf' when '5' then 'vpt' when '7' then 'mpt'
    when '2' then 'pgb' else 'overig' end as vorm
  from (
    select client_id, begindatum as van, coalesce(einddatum, date '9999-12-31') as tot, leveringsvorm as vorm
    from read_csv('$map/leveringen*.csv', delim = ';', header = true, auto_detect = true, types = {
      'client_id': 'VARCHAR', 'leveringsvorm': 'VARCHAR', 'begindatum': 'DATE', 'einddatum': 'DATE'})
    union all
    select client_id, van, tot, vorm from toewijzingen where vorm = '2' and soort in ('1', '3')
  );
create table kosten as
  with regel as (
    select d.client_id, d.prestatiecode, d.startdatum, d.bedrag
    from read_csv('$map/declaraties*.csv', delim = ';', header = true, auto_detect = true, types = {
      'client_id': 'VARCHAR', 'prestatiecode': 'VARCHAR', 'startdatum': 'DATE', 'bedrag': 'DECIMAL(14,2)'}) d
    where d.startdatum between date '2022-01-01' and date '2023-12-31'
  )
  select r.client_id, w.regio, w.groep, p.meerzorg, year(r.startdatum) as jaar, sum(r.bedrag) as bedrag
  from regel r
  join ggz w on w.client_id = r.client_id and w.van <= r.startdatum and w.tot >= r.startdatum
  join read_csv('$map/prestatiecodes*.csv', delim = ';', header = true, types = {'prestatiecode': 'VARCHAR', 'jaar': 'INTEGER'}) p
    on p.prestatiecode = r.prestatiecode and p.jaar = year(r.startdatum)
  group by all;
create table wachtlijst as
  select w.client_id, w.besluitnummer, case w.zorgkantoorcode when '5533' then '5502' else w.zorgkantoorcode end as regio,
    w.leveringsstatus as status, w.ingangsdatum_status as van, coalesce(w.einddatum_status, date '9999-12-31') as tot,
    case w.leveringsstatus when '6' then 1 when '7' then 2 else 3 end as urgentie
  from read_csv('$map/wachtlijst*.csv', delim = ';', header = true, auto_detect = true, types = {
    'client_id': 'VARCHAR', 'besluitnummer': 'INTEGER', 'zzp_code': 'VARCHAR', 'zorgkantoorcode': 'VARCHAR',
    'leveringsstatus': 'VARCHAR', 'ingangsdatum_status': 'DATE', 'einddatum_status': 'DATE'}) w
  join profiel p on p.zzp = w.zzp_code
  where w.leveringsstatus in ('6', '7', '2');
create table bevolking as
  with g as (
    select case g.zorgkantoorcode when '5533' then '5502' else g.zorgkantoorcode end as regio, i.peildatum, sum(i.aantal) as aantal
    from read_csv('$map/inwoners*.csv', delim = ';', header = true, types = {'peildatum': 'DATE', 'aantal': 'BIGINT'}) i
    join read_csv('$map/gemeenteregio*.csv', delim = ';', header = true, types = {'zorgkantoorcode': 'VARCHAR',
      'geldig_van': 'DATE', 'geldig_tot': 'DATE'}) g
      on g.gemeentecode = i.gemeentecode and g.geldig_van <= i.peildatum and (g.geldig_tot is null or g.geldig_tot >= i.peildatum)
    group by all
  )
  select g.regio, d.dag, coalesce(max(aantal) filter (where peildatum = d.dag),
    max(aantal) filter (where peildatum = (d.dag - interval 1 year)::date)) as aantal
  from g cross join (select unnest([date '2023-01-01', date '2024-01-01']) as dag) d
  group by all;
create table periode as
  select * from (values ('2022', date '2022-01-01', date '2022-12-31', 12), ('2023', date '2023-01-01', date '2023-12-31', 12),
    ('2024-01-01/2024-05-01', date '2024-01-01', date '2024-05-01', 5)) t(code, van, tot, maanden);

-- Cells: what is counted, without the zeros.
create table telling (indicator varchar, periode varchar, regio varchar, uitsplitsing varchar, teller hugeint);
create table noemer (indicator varchar, periode varchar, regio varchar, uitsplitsing varchar, noemer hugeint);
create table stand as
  select d.dag, g.* from ggz g join (select unnest([date '2023-01-01', date '2024-01-01']) as dag) d on g.van <= d.dag and g.tot >= d.dag;
insert into telling
  select 'klantenratio', dag::varchar, regio, case when grouping(groep) = 1 then '' else 'groep=' || groep end, count(*)
  from stand group by grouping sets ((dag, regio), (dag, regio, groep));
insert into noemer select 'klantenratio', dag::varchar, regio, '*', aantal from bevolking;
insert into telling
  select 'gemiddelde-leeftijd', '2024-01-01', regio, '', sum(dag - geboren) from stand where dag = date '2024-01-01' group by regio;
insert into noemer
  select i, '2024-01-01', regio, '*', count(*) from stand, (select 'gemiddelde-leeftijd' as i) where dag = date '2024-01-01' group by all;
insert into telling
  select 'tegel-geindiceerd', '2024-01-01', regio, '', count(*) from stand where dag = date '2024-01-01' group by regio;
create table bewoner as
  select s.regio, s.client_id, t.plek, t.vorm, t.geclusterd from stand s join toewijzingen t on t.client_id = s.client_id
  where s.dag = date '2024-01-01' and t.soort in ('1', '3') and t.van <= s.dag and t.tot >= s.dag;
insert into telling
  select 'locaties-per-klant', '2024-01-01', regio, '', count(*) from (
    select regio, plek from bewoner where plek is not null group by regio, plek
    having count(distinct client_id) filter (where vorm in ('4', '8') or (vorm = '5' and geclusterd = 'J')) >= 5
      or count(distinct client_id) filter (where vorm = '5' and coalesce(geclusterd, '') <> 'N') >= 5)
  group by regio;
insert into noemer select 'locaties-per-klant', '2024-01-01', regio, '*', count(distinct client_id) from bewoner group by regio;
create table tegel as
  select s.regio, s.client_id, coalesce(bool_or(z.vorm = 'verblijf'), false) as verblijf,
    coalesce(bool_or(z.vorm in ('vpt', 'mpt', 'pgb')), false) as eigen, count(z.vorm) = 0 as zonder
  from stand s left join zorg z on z.client_id = s.client_id and z.van <= s.dag and z.tot >= s.dag
  where s.dag = date '2024-01-01' group by s.regio, s.client_id;
insert into telling
  select 'tegel-intramuraal', '2024-01-01', regio, '', count(*) from tegel where verblijf group by regio
  union all select 'tegel-eigen-omgeving', '2024-01-01', regio, '', count(*) from tegel where eigen group by regio
  union all select 'tegel-zonder-zorg', '2024-01-01', regio, '', count(*) from tegel where zonder group by regio;
create table jaarklant as
  select regio, client_id, sum(bedrag) as bedrag from kosten where jaar = 2023 group by all having sum(bedrag) > 0;
insert into telling
  select 'kosten-per-klant', '2023', regio, '', (sum(bedrag) * 100)::hugeint from jaarklant group by regio
  union all select 'tegel-totale-kosten', '2023', regio, '', (sum(bedrag) * 100)::hugeint from jaarklant group by regio;
insert into noemer select 'kosten-per-klant', '2023', regio, '*', count(*) from jaarklant group by regio;
create table groepklant as
  select jaar, regio, groep, client_id, sum(bedrag) as bedrag from kosten where meerzorg = 'N' group by all having sum(bedrag) > 0;
insert into telling
  select 'kosten-per-klant-zonder-meerzorg', jaar::varchar, regio, 'groep=' || groep, (sum(bedrag) * 100)::hugeint
  from groepklant group by all;
insert into noemer
  select 'kosten-per-klant-zonder-meerzorg', jaar::varchar, regio, 'groep=' || groep, count(*) from groepklant group by all;
create table laatste as
  select p.code, g.client_id, g.regio, g.groep, g.zzp, soort
  from ggz g join periode p on p.code like '%/%' and g.van <= p.tot and g.tot >= p.van,
    (select unnest(['verdeling-ggz-w', 'verdeling-ggz']) as soort)
  where soort = 'verdeling-ggz' or g.groep = 'W'
  qualify row_number() over (partition by soort, g.client_id order by g.van desc) = 1;
insert into telling select soort, code, regio, 'zzp=' || zzp, count(*) from laatste group by all;
insert into noemer select soort, code, regio, '*', count(*) from laatste group by all;
insert into telling
  select case soort when 'verdeling-ggz' then 'aandeel-w1-w2-van-ggz' else 'aandeel-w1-w2' end, code, regio, '', count(*)
  from laatste where zzp in ('880', '882') group by all;
insert into noemer
  select case soort when 'verdeling-ggz' then 'aandeel-w1-w2-van-ggz' else 'aandeel-w1-w2' end, code, regio, '*', count(*)
  from laatste group by all;
create table verleend as
  select distinct p.code, g.regio, z.client_id, z.vorm
  from zorg z join periode p on z.van <= p.tot and z.tot >= p.van
  join ggz g on g.client_id = z.client_id and g.van <= greatest(z.van, p.van) and g.tot >= greatest(z.van, p.van);
insert into telling
  select 'aandeel-eigen-omgeving', code, regio, '', count(distinct client_id) from verleend where vorm in ('vpt', 'mpt', 'pgb') group by all;
insert into noemer select 'aandeel-eigen-omgeving', code, regio, '*', count(distinct client_id) from verleend group by all;
insert into telling
  select 'verhouding-leveringsvormen-alle', code, regio, 'vorm=' || vorm, count(*) from verleend group by all
  union all select 'verhouding-leveringsvormen', code, regio, 'vorm=' || vorm, count(*) from verleend
    where vorm in ('vpt', 'mpt', 'pgb') group by all;
insert into noemer
  select 'verhouding-leveringsvormen-alle', code, regio, '*', count(*) from verleend group by all
  union all select 'verhouding-leveringsvormen', code, regio, '*', count(*) from verleend where vorm in ('vpt', 'mpt', 'pgb') group by all;
create table wachtend as
  select p.code, w.regio, w.status
  from periode p, unnest(generate_series(p.van, p.van + to_months(p.maanden - 1), interval 1 month)) m(dag)
  join wachtlijst w on w.van <= m.dag and w.tot >= m.dag
  qualify row_number() over (
    partition by p.code, m.dag, w.client_id order by w.urgentie, w.van desc, w.besluitnummer desc) = 1;
insert into telling
  select 'wachtlijst-gemiddelde', code, regio, case when grouping(status) = 1 then '' else 'status=' || status end, count(*)
  from wachtend group by grouping sets ((code, regio), (code, regio, status));


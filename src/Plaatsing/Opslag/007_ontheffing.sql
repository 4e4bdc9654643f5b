-- One criterion let go for one case and one unit, by who decides on that "niet", until a day.
create table plaatsing_ontheffing (
  id              uuid        not null primary key,
  regio           text        not null,
  eigenaar_id     uuid        not null,            -- the provider when it decides, else the organisation of the case
  zoekvraag_id    uuid        not null references plaatsing_zoekvraag (id),
  eenheid_id      uuid        not null,
  aanbod_id       uuid        not null,
  criterium       text        not null,
  beslisser       text        not null check (beslisser in ('aanbieder', 'zorgkantoor', 'gemeente', 'coordinator')),
  plek            text        not null,
  aanvrager       text        not null,
  gevraagd_door_id uuid       not null,
  gevraagd_door   text        not null,
  gevraagd_op     timestamptz not null,
  uiterlijk       date        not null,
  stand           text        not null check (stand in ('gevraagd', 'verleend', 'geweigerd', 'ingetrokken')),
  reden           text,                            -- code of the list
  tot             date,
  beslist_door    text,
  beslist_op      timestamptz,
  ingetrokken_op  timestamptz,
  versie          integer     not null,
  check ((stand = 'gevraagd') = (beslist_op is null)),
  check ((stand in ('verleend', 'ingetrokken')) = (tot is not null and reden is not null)),
  check ((stand = 'ingetrokken') = (ingetrokken_op is not null))
);
create unique index plaatsing_ontheffing_gevraagd on plaatsing_ontheffing (zoekvraag_id, eenheid_id, criterium) where stand = 'gevraagd';
create index plaatsing_ontheffing_eigenaar on plaatsing_ontheffing (eigenaar_id, stand);

-- A chain of moves as people carry it out: who moves where, and how far each step is. regio is that of every case and place in it.
create table plaatsing_keten (
  id                 uuid        not null primary key,
  regio              text        not null,
  eigenaar_id        uuid        not null,         -- the organisation that proposed it
  vorm               text        not null check (vorm in ('keten', 'ruil')),
  staat              text        not null check (staat in ('voorgesteld', 'in_gesprek', 'akkoord', 'in_uitvoering', 'voltooid', 'gestopt')),
  voorganger_id      uuid        references plaatsing_keten (id), -- the chain of which a step was lost
  tot                date,                         -- last day of the common period; empty while nothing is held
  voorgesteld_op     timestamptz not null,
  door               text        not null,
  organisatie        text        not null,
  laatst_op          timestamptz not null,
  laatst_door        text        not null,
  laatst_organisatie text        not null,
  versie             integer     not null
);
create index plaatsing_keten_staat on plaatsing_keten (regio, staat);
create index plaatsing_keten_voorganger on plaatsing_keten (voorganger_id);

-- One person to one place. The instants stand in the order in which they may come: a place is left only after the next one is certain
-- (invariant I10).
create table plaatsing_ketenstap (
  id                 uuid        not null primary key,
  regio              text        not null,
  keten_id           uuid        not null references plaatsing_keten (id),
  volgnr             integer     not null check (volgnr >= 1),
  eigenaar_id        uuid        not null,         -- the provider that receives
  aanbieder          text        not null,
  wederpartij_id     uuid        not null,         -- the organisation of the case
  indiener           text        not null,
  zoekvraag_id       uuid        not null references plaatsing_zoekvraag (id),
  van_eenheid_id     uuid,                         -- the place that a resident leaves
  van                text,
  naar_eenheid_id    uuid        not null,
  naar_aanbod_id     uuid        not null,
  naar               text        not null,
  datum              date,                         -- the day of the plan
  status             text        not null check (status in ('wacht', 'akkoord_client', 'akkoord_aanbieder', 'bevestigd', 'verhuisd', 'veto')),
  vetosoort          text        check (vetosoort in ('client', 'behandelaar', 'aanbieder', 'toestemming', 'zoekvraag', 'plek', 'keten', 'gestopt')),
  loopt              boolean     not null,         -- its place is held or confirmed and nobody has moved yet
  voorstel_id        uuid        references plaatsing_voorstel (id),
  client_op          timestamptz,
  aanbieder_op       timestamptz,
  bevestigd_op       timestamptz,
  verhuisd_op        timestamptz,
  laatst_op          timestamptz not null,
  laatst_door        text        not null,
  laatst_organisatie text        not null,
  versie             integer     not null,
  check ((van_eenheid_id is null) = (van is null)),
  check ((status = 'veto') = (vetosoort is not null)),
  check (aanbieder_op is null or client_op is not null),
  check (bevestigd_op is null or aanbieder_op is not null),
  check ((status = 'verhuisd') = (verhuisd_op is not null)),
  check (verhuisd_op is null or bevestigd_op is not null)
);
create unique index plaatsing_ketenstap_volgnr on plaatsing_ketenstap (keten_id, volgnr);
create index plaatsing_ketenstap_zoekvraag on plaatsing_ketenstap (zoekvraag_id);
create index plaatsing_ketenstap_voorstel on plaatsing_ketenstap (voorstel_id);
create index plaatsing_ketenstap_eigenaar on plaatsing_ketenstap (regio, eigenaar_id);
-- Nobody takes part in two chains at once.
create unique index plaatsing_ketenstap_loopt on plaatsing_ketenstap (zoekvraag_id) where loopt;

-- What happened to a chain: append-only, without foreign key, so that it stays when a case is erased.
create table plaatsing_ketenverloop (
  id          uuid        not null primary key,
  regio       text        not null,
  keten_id    uuid        not null,
  op          timestamptz not null,
  volgnr      integer,
  soort       text        not null,
  door_id     uuid        not null,
  door        text        not null,
  organisatie text        not null
);
create index plaatsing_ketenverloop_keten on plaatsing_ketenverloop (keten_id, op);

-- A question of what would change if, with its answer as it was. Never a fact of the register.
create table plaatsing_watals (
  id          uuid        not null primary key,
  regio       text        not null,
  eigenaar_id uuid        not null,                -- the account that asked
  naam        text        not null,
  vraag       text        not null,                -- the changes, as in the address of the page
  antwoord    text        not null,                -- JSON; counts and sentences, no case
  op          timestamptz not null,
  door        text        not null,
  organisatie text        not null,
  versie      integer     not null
);
create index plaatsing_watals_eigenaar on plaatsing_watals (regio, eigenaar_id);

-- A place put to a client, or better: to the two organisations that decide. regio is that of the case and of the place.
create table plaatsing_voorstel (
  id                uuid        not null primary key,
  regio             text        not null,
  eigenaar_id       uuid        not null,          -- the provider that receives it
  aanbieder         text        not null,
  wederpartij_id    uuid        not null,          -- the organisation that brought the case in
  indiener          text        not null,
  zoekvraag_id      uuid        not null references plaatsing_zoekvraag (id),
  aanbod_id         uuid        not null,
  eenheid_id        uuid        not null,
  plek              text        not null,
  door_id           uuid        not null,
  door              text        not null,
  organisatie       text        not null,
  bron              text        not null check (bron in ('mens', 'zoeker', 'tafel', 'keten')),
  momentopname      text        not null,          -- facts and judgement as they were, JSON; never changed
  keuzereden        text        check (keuzereden in ('kent_de_situatie', 'wens_client', 'groepssamenstelling', 'afspraak', 'anders')),
  gevraagd          boolean     not null,          -- a signal only: asked about, not held
  staat             text        not null check (staat in ('voorgesteld', 'in_overweging', 'toegezegd', 'geplaatst', 'afgewezen', 'vervallen')),
  loopt             boolean     not null,
  vervalreden       text        check (vervalreden in ('ingetrokken', 'vasthouding_verlopen', 'plek_weg', 'zoekvraag_afgesloten', 'elders_geplaatst', 'toestemming_ingetrokken')),
  uiterlijk         date        not null,          -- before the end of this day the next step is due
  gedaan_op         timestamptz not null,
  laatst_op         timestamptz not null,
  laatst_door       text        not null,
  laatst_organisatie text       not null,
  versie            integer     not null,
  check (loopt = (staat in ('voorgesteld', 'in_overweging', 'toegezegd'))),
  check ((staat = 'vervallen') = (vervalreden is not null))
);
create index plaatsing_voorstel_zoekvraag on plaatsing_voorstel (zoekvraag_id);
create index plaatsing_voorstel_eigenaar on plaatsing_voorstel (regio, eigenaar_id);
-- Invariant I7: one proposal that runs per case and offer.
create unique index plaatsing_voorstel_loopt on plaatsing_voorstel (zoekvraag_id, aanbod_id) where loopt;

-- Which hold of Portfolio serves which case; Portfolio knows no case. Invariant I4.
create table plaatsing_vasthoudkoppeling (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  voorstel_id    uuid        references plaatsing_voorstel (id),
  aanbod_id      uuid        not null,
  vasthouding_id uuid        not null,
  tot            date        not null,
  begonnen_op    timestamptz not null,
  beeindigd_op   timestamptz
);
create index plaatsing_vasthoudkoppeling_voorstel on plaatsing_vasthoudkoppeling (voorstel_id);
create unique index plaatsing_vasthoudkoppeling_vasthouding on plaatsing_vasthoudkoppeling (vasthouding_id);
create unique index plaatsing_vasthoudkoppeling_actief on plaatsing_vasthoudkoppeling (zoekvraag_id, aanbod_id) where beeindigd_op is null;

-- What happened to a proposal and who read its facts: append-only, without foreign key, so that it stays when a case is erased.
create table plaatsing_voorstelstap (
  id             uuid        not null primary key,
  regio          text        not null,
  voorstel_id    uuid        not null,
  op             timestamptz not null,
  soort          text        not null,
  naar           text,
  door_id        uuid        not null,
  door           text        not null,
  organisatie    text        not null
);
create index plaatsing_voorstelstap_voorstel on plaatsing_voorstelstap (voorstel_id, op);

-- A coded no, with what follows from it and until when.
create table plaatsing_afwijzing (
  id             uuid        not null primary key,
  regio          text        not null,
  voorstel_id    uuid        not null references plaatsing_voorstel (id),
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  eenheid_id     uuid        not null,
  door_wie       text        not null check (door_wie in ('client', 'aanbieder', 'financier')),
  redencode      text        not null,
  toelichting    text,                             -- for the side that wrote it
  tot            date,                             -- first day on which the pair counts again; empty when it never stopped
  tot_wijziging  boolean     not null,             -- ends as well when a fact of the case changes
  op             timestamptz not null,
  door_id        uuid        not null,
  door           text        not null,
  organisatie_id uuid        not null,
  organisatie    text        not null
);
create unique index plaatsing_afwijzing_voorstel on plaatsing_afwijzing (voorstel_id);
create index plaatsing_afwijzing_zoekvraag on plaatsing_afwijzing (zoekvraag_id);

-- Somebody will live there, or does. Invariant I8: one that has not ended per case.
create table plaatsing_plaatsing (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- the provider
  wederpartij_id uuid        not null,             -- the organisation of the case
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  voorstel_id    uuid        not null references plaatsing_voorstel (id),
  eenheid_id     uuid        not null,
  verwacht_op    date        not null,
  gestart_op     date,
  beeindigd_op   date,
  proefplaatsing boolean     not null,
  bevestigd_op   timestamptz not null,
  bevestigd_door text        not null,
  versie         integer     not null,
  check (beeindigd_op is null or gestart_op is null or beeindigd_op >= gestart_op)
);
create index plaatsing_plaatsing_voorstel on plaatsing_plaatsing (voorstel_id);
create unique index plaatsing_plaatsing_loopt on plaatsing_plaatsing (zoekvraag_id) where beeindigd_op is null;

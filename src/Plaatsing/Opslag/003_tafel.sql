-- A table where the region places people: who sits at it and since when. Nothing is deleted.
create table plaatsing_plaatsingstafel (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- organisation that keeps it
  naam           text        not null,
  ritme          text        not null check (ritme in ('wekelijks', 'twee_wekelijks', 'maandelijks', 'los')),
  aanvang        text        not null,             -- "10.00"
  beeindigd_op   date,
  aangemaakt_op  timestamptz not null,
  versie         integer     not null
);
create index plaatsing_plaatsingstafel_regio on plaatsing_plaatsingstafel (regio);

-- Membership counts per day: from vanaf, until tot (first day on which it no longer does).
create table plaatsing_tafellid (
  id             uuid        not null primary key,
  regio          text        not null,
  tafel_id       uuid        not null references plaatsing_plaatsingstafel (id),
  gebruiker_id   uuid        not null,
  naam           text        not null,
  organisatie_id uuid        not null,
  organisatie    text        not null,
  vanaf          date        not null,
  tot            date,
  check (tot is null or tot >= vanaf)
);
create index plaatsing_tafellid_gebruiker on plaatsing_tafellid (regio, gebruiker_id);
create unique index plaatsing_tafellid_nu on plaatsing_tafellid (tafel_id, gebruiker_id) where tot is null;

-- One half hour. The verslag is frozen when it closes.
create table plaatsing_tafelsessie (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,
  tafel_id       uuid        not null references plaatsing_plaatsingstafel (id),
  datum          date        not null,
  staat          text        not null check (staat in ('gepland', 'open', 'gesloten')),
  geopend_op     timestamptz,
  voorzitter     text,                             -- who opened it
  gesloten_op    timestamptz,
  verslag        text,                             -- JSON, codes only
  versie         integer     not null,
  check ((staat = 'gepland') = (geopend_op is null)),
  check ((staat = 'gesloten') = (verslag is not null)),
  check ((verslag is null) = (gesloten_op is null)),
  unique (tafel_id, datum)
);
create unique index plaatsing_tafelsessie_open on plaatsing_tafelsessie (tafel_id) where staat = 'open';

create table plaatsing_tafelaanwezige (
  id             uuid        not null primary key,
  regio          text        not null,
  sessie_id      uuid        not null references plaatsing_tafelsessie (id),
  gebruiker_id   uuid        not null,
  naam           text        not null,
  organisatie_id uuid        not null,
  organisatie    text        not null,
  unique (sessie_id, gebruiker_id)
);

-- The number that stands for a case in one session, and for which place the solver advised when it opened.
create table plaatsing_tafelkaart (
  id             uuid        not null primary key,
  regio          text        not null,
  sessie_id      uuid        not null references plaatsing_tafelsessie (id),
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  nummer         integer     not null,
  advies_aanbod_id uuid,
  advies_keten   boolean     not null,             -- the advised place is free only when a resident moves first
  unique (sessie_id, nummer),
  unique (sessie_id, zoekvraag_id)
);

create table plaatsing_agendapunt (
  id             uuid        not null primary key,
  regio          text        not null,
  sessie_id      uuid        not null references plaatsing_tafelsessie (id),
  volgorde       integer     not null,
  soort          text        not null check (soort in ('beloften', 'knelpunt', 'urgent', 'norm', 'stap', 'keten', 'onbevestigd', 'inbreng')),
  titel          text        not null,
  waarom         text        not null,
  unique (sessie_id, volgorde)
);

create table plaatsing_agendaregel (
  id             uuid        not null primary key,
  regio          text        not null,
  punt_id        uuid        not null references plaatsing_agendapunt (id),
  volgorde       integer     not null,
  kaart_id       uuid        references plaatsing_tafelkaart (id),
  aanbod_id      uuid,
  voorstel_id    uuid        references plaatsing_voorstel (id),
  waarom         text        not null,             -- names cards and places, never a code
  unique (punt_id, volgorde)
);

-- Brought in by hand by a member who may see the case, for the session that comes.
create table plaatsing_inbreng (
  id             uuid        not null primary key,
  regio          text        not null,
  sessie_id      uuid        not null references plaatsing_tafelsessie (id),
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  waarom         text        not null,
  door_id        uuid        not null,
  door           text        not null,
  op             timestamptz not null,
  unique (sessie_id, zoekvraag_id)
);

-- What was decided, typed once. Without who and when there is no decision.
create table plaatsing_besluit (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- organisation that does it
  tafel_id       uuid        not null references plaatsing_plaatsingstafel (id),
  sessie_id      uuid        not null references plaatsing_tafelsessie (id),
  soort          text        not null check (soort in ('voorstel', 'vasthouden', 'ontheffing', 'gegeven', 'opschalen', 'parkeren', 'afspraak')),
  zoekvraag_id   uuid        references plaatsing_zoekvraag (id),
  aanbod_id      uuid,
  onderwerp      text        not null,             -- the place or the agreement; never a code
  wie_id         uuid        not null,
  wie            text        not null,
  organisatie    text        not null,
  uiterlijk      date        not null,
  staat          text        not null check (staat in ('open', 'gedaan', 'niet_gelukt', 'verlengd')),
  keuzereden     text        check (keuzereden in ('kent_de_situatie', 'wens_client', 'groepssamenstelling', 'afspraak', 'anders')),
  voorstel_id    uuid        references plaatsing_voorstel (id),
  taak_id        uuid        references plaatsing_taak (id),
  vorig_id       uuid        references plaatsing_besluit (id),
  antwoord_sessie_id uuid    references plaatsing_tafelsessie (id),
  beantwoord_op  timestamptz,
  beantwoord_door text,
  op             timestamptz not null,
  door_id        uuid        not null,
  door           text        not null,
  versie         integer     not null,
  check ((staat = 'open') = (beantwoord_op is null)),
  check ((staat = 'open') = (antwoord_sessie_id is null))
);
create index plaatsing_besluit_tafel on plaatsing_besluit (tafel_id, staat);

-- A case that this table hands on to a casuistry table, with what stood in the way at the nearest place. No foreign key to a room that reads it.
create table plaatsing_opschaling (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  besluit_id     uuid        not null references plaatsing_besluit (id),
  criteria       text        not null,             -- codes joined by |
  op             timestamptz not null,
  door           text        not null
);

-- A search that stays: a case that waits for a place, or a unit that waits for a case. Of one account.
create table plaatsing_zoekopdracht (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- account
  organisatie_id uuid        not null,
  soort          text        not null check (soort in ('client_zoekt', 'plek_zoekt')),
  zoekvraag_id   uuid        references plaatsing_zoekvraag (id),
  eenheid_id     uuid,
  alles          boolean     not null,             -- its owner sees every case of the region
  aantal         integer,                          -- how many fit, as its owner may know it; empty while that is hidden
  aantal_gemeld  integer,                          -- the same when it was told of last
  gemaakt_op     timestamptz not null,
  beeindigd_op   timestamptz,
  versie         integer     not null,
  check ((soort = 'client_zoekt') = (zoekvraag_id is not null)),
  check ((soort = 'plek_zoekt') = (eenheid_id is not null))
);
create unique index plaatsing_zoekopdracht_client on plaatsing_zoekopdracht (eigenaar_id, zoekvraag_id) where beeindigd_op is null and soort = 'client_zoekt';
create unique index plaatsing_zoekopdracht_plek on plaatsing_zoekopdracht (eigenaar_id, eenheid_id) where beeindigd_op is null and soort = 'plek_zoekt';
create index plaatsing_zoekopdracht_regio on plaatsing_zoekopdracht (regio);

-- A pair that came to fit, as long as it fits. The place is the offer for a case that seeks, the unit for a place that seeks.
create table plaatsing_treffer (
  id              uuid        not null primary key,
  regio           text        not null,
  zoekopdracht_id uuid        not null references plaatsing_zoekopdracht (id),
  zoekvraag_id    uuid        not null references plaatsing_zoekvraag (id),
  plek_id         uuid        not null,
  past            boolean     not null,
  urgent          boolean     not null,            -- status 6 when it came to fit
  op              timestamptz not null,
  gezien_op       timestamptz,
  gemeld_op       timestamptz,                     -- it stood in a digest
  unique (zoekopdracht_id, zoekvraag_id, plek_id)
);
create index plaatsing_treffer_zoekvraag on plaatsing_treffer (zoekvraag_id);

-- Which kinds of mail an account does not want, and at what hour the digest goes. Without a row: all, at eight.
create table plaatsing_berichtkeuze (
  gebruiker_id   uuid        not null,
  regio          text        not null,
  uur            integer     not null check (uur between 6 and 20),
  uit            text        not null,             -- kinds joined by |
  versie         integer     not null,
  primary key (gebruiker_id, regio)
);

-- A digest that went out: at most one a day per person and region.
create table plaatsing_dagbericht (
  gebruiker_id   uuid        not null,
  regio          text        not null,
  dag            date        not null,
  op             timestamptz not null,
  primary key (gebruiker_id, regio, dag)
);

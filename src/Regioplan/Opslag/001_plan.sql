-- A plan of one region and edition that people write; a correction is the next number.
create table regioplan_plan (
  id              uuid        not null primary key,
  regio           text        not null,
  eigenaar_id     uuid        not null,            -- the zorgkantoor
  editie          text        not null,
  nummer          integer     not null check (nummer >= 1),
  staat           text        not null check (staat in ('concept', 'in_review', 'gecontroleerd', 'aangevraagd', 'gepland', 'gepubliceerd', 'vervangen', 'ingetrokken')),
  noot            text        not null,            -- why there is a new version; empty for the first
  begonnen_op     timestamptz not null,
  begonnen_door   text        not null,
  aanvrager_id    uuid,
  aanvrager       text,
  vanaf           timestamptz,                     -- from when everyone may read it, as was asked
  publiceerder_id uuid,
  versie          integer     not null,
  unique (id, regio),
  unique (regio, editie, nummer),
  check ((staat in ('concept', 'in_review', 'gecontroleerd')) = (aanvrager_id is null)),
  check ((staat in ('gepland', 'gepubliceerd', 'vervangen', 'ingetrokken')) = (publiceerder_id is not null)),
  check (publiceerder_id is null or publiceerder_id <> aanvrager_id)
);
create unique index regioplan_plan_open on regioplan_plan (regio, editie) where staat in ('concept', 'in_review', 'gecontroleerd', 'aangevraagd');

create table regioplan_sectie (
  id          uuid        not null primary key,
  regio       text        not null,
  plan_id     uuid        not null,
  code        text        not null,
  tekst       text        not null,
  staat       text        not null check (staat in ('leeg', 'concept', 'ter_review', 'akkoord')),
  auteur_id   uuid,                                -- who saved last
  auteur      text,
  op          timestamptz,
  akkoord_id  uuid,
  akkoord     text,
  akkoord_op  timestamptz,
  versie      integer     not null,
  unique (id, regio),
  unique (plan_id, code),
  check ((staat = 'akkoord') = (akkoord_id is not null)),
  check (akkoord_id is null or akkoord_id <> auteur_id),
  foreign key (plan_id, regio) references regioplan_plan (id, regio)
);

-- Every text that was saved, for good.
create table regioplan_sectieversie (
  sectie_id   uuid        not null,
  nummer      integer     not null,
  regio       text        not null,
  tekst       text        not null,
  soort       text        not null check (soort in ('geschreven', 'teruggezet', 'overgenomen')),
  auteur_id   uuid        not null,
  auteur      text        not null,
  op          timestamptz not null,
  primary key (sectie_id, nummer),
  foreign key (sectie_id, regio) references regioplan_sectie (id, regio)
);

-- Who writes in a section now. It ends by the clock: a past end is no lock.
create table regioplan_slot (
  sectie_id   uuid        not null primary key,
  regio       text        not null,
  wie_id      uuid        not null,
  wie         text        not null,
  tot         timestamptz not null,
  foreign key (sectie_id, regio) references regioplan_sectie (id, regio)
);

-- What an author typed and did not save yet.
create table regioplan_kladtekst (
  sectie_id   uuid        not null,
  wie_id      uuid        not null,
  regio       text        not null,
  wie         text        not null,
  tekst       text        not null,
  basis       integer     not null,                -- version of the section that it began with
  op          timestamptz not null,
  primary key (sectie_id, wie_id),
  foreign key (sectie_id, regio) references regioplan_sectie (id, regio)
);

create table regioplan_opmerking (
  id          uuid        not null primary key,
  regio       text        not null,
  eigenaar_id uuid        not null,                -- organisation of who wrote it
  sectie_id   uuid        not null,
  tekst       text        not null,
  door_id     uuid        not null,
  door        text        not null,
  organisatie text        not null,
  op          timestamptz not null,
  staat       text        not null check (staat in ('open', 'verwerkt')),
  verwerkt    text,                                -- name of who dealt with it
  verwerkt_op timestamptz,
  versie      integer     not null,
  check ((staat = 'verwerkt') = (verwerkt is not null and verwerkt_op is not null)),
  foreign key (sectie_id, regio) references regioplan_sectie (id, regio)
);

-- A number typed by hand or a doubtful assertion that a person stands for, with the reason.
create table regioplan_aanvaarding (
  sectie_id   uuid        not null,
  sleutel     text        not null,
  regio       text        not null,
  zin         text        not null,
  reden       text        not null,
  door_id     uuid        not null,
  door        text        not null,
  op          timestamptz not null,
  primary key (sectie_id, sleutel),
  foreign key (sectie_id, regio) references regioplan_sectie (id, regio)
);

create table regioplan_planstap (
  id          uuid        not null primary key,
  regio       text        not null,
  plan_id     uuid        not null,
  van         text,
  naar        text        not null,
  reden       text        not null,
  door_id     uuid        not null,
  door        text        not null,
  op          timestamptz not null,
  foreign key (plan_id, regio) references regioplan_plan (id, regio)
);
create index regioplan_planstap_plan on regioplan_planstap (plan_id, op);

-- Who may read a draft before it is published, until when.
create table regioplan_lezer (
  plan_id     uuid        not null,
  wie_id      uuid        not null,
  regio       text        not null,
  wie         text        not null,
  organisatie text        not null,
  tot         timestamptz not null,
  primary key (plan_id, wie_id),
  foreign key (plan_id, regio) references regioplan_plan (id, regio)
);

-- A published plan, whole, as everyone may read it from its moment on; no name of a person in it but what its texts say.
create table regioplan_openbaar (
  id          uuid        not null primary key,    -- that of its plan
  regio       text        not null,
  editie      text        not null,
  nummer      integer     not null,
  op          timestamptz not null,
  vanaf       timestamptz not null,
  noot        text        not null,
  uitgaven    text        not null,                -- ids, with spaces
  inhoud      text        not null,                -- JSON
  hash        text        not null,                -- SHA-256 of inhoud
  unique (regio, editie, nummer),
  foreign key (id, regio) references regioplan_plan (id, regio)
);

-- A published plan that is no longer to be read: the row stays, its text is no longer shown.
create table regioplan_intrekking (
  plan_id     uuid        not null primary key,
  regio       text        not null,
  op          timestamptz not null,
  reden       text        not null,                -- for readers
  foreign key (plan_id, regio) references regioplan_plan (id, regio)
);

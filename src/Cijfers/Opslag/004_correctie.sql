-- A correction as people know it. What it says of a person stands in its file, encrypted, under sha256; never here.
create table cijfers_correctie (
  id           uuid        not null primary key,
  regio        text        not null,
  eigenaar_id  uuid        not null,
  levering_id  uuid        not null,             -- where it was proposed
  vorm         text        not null check (vorm in ('waarde', 'vertaling')),
  soort        text        not null,
  kolom        text        not null,
  sha256       text        not null,             -- of its file; with the second reader in it from the approval on
  staat        text        not null check (staat in ('voorgesteld', 'geldig', 'afgewezen', 'ingetrokken', 'vervallen')),
  vervalt_op   date        not null,             -- holds for deliveries brought until then
  gebruiker_id uuid        not null,
  naam         text        not null,
  op           timestamptz not null,
  lezer_id     uuid,
  lezer        text        not null,
  gelezen_op   timestamptz,
  versie       integer     not null,
  unique (id, regio),
  check (lezer_id is null or lezer_id <> gebruiker_id),
  check (staat <> 'geldig' or lezer_id is not null),
  foreign key (levering_id, regio) references cijfers_levering (id, regio)
);
create index cijfers_correctie_regio on cijfers_correctie (regio, op);

-- What came of a correction in the run of a delivery.
create table cijfers_correctiegebruik (
  levering_id uuid    not null,
  correctie_id uuid   not null,
  regio       text    not null,
  uitkomst    text    not null,
  rijen       integer not null,
  primary key (levering_id, correctie_id),
  foreign key (levering_id, regio) references cijfers_levering (id, regio),
  foreign key (correctie_id, regio) references cijfers_correctie (id, regio)
);

-- Codes of a delivery that are in no list, with the rows put aside for them.
create table cijfers_onbekende_code (
  levering_id uuid    not null,
  regio       text    not null,
  soort       text    not null,
  kolom       text    not null,
  waarde      text    not null,                  -- empty: did not look like a code and is not kept
  rijen       integer not null,
  primary key (levering_id, soort, kolom, waarde),
  foreign key (levering_id, regio) references cijfers_levering (id, regio)
);

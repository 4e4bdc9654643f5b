-- What shipped when this store was first started: in force without a proposal. One row, for all regions and for good.
create table cijfers_startset (
  id         integer     not null primary key check (id = 1),
  op         timestamptz not null,
  definities text        not null                -- lines: code, version, print of all that it computes with
);

-- Somebody asks that versions of definitions may be in force in the region.
create table cijfers_definitievoorstel (
  id          uuid        not null primary key,
  regio       text        not null,
  eigenaar_id uuid        not null,
  indiener_id uuid        not null,
  indiener    text        not null,              -- name of the person
  op          timestamptz not null,
  definities  text        not null,              -- lines, as above
  reden       text        not null,
  versie      integer     not null,
  unique (id, regio, indiener_id)
);
create index cijfers_definitievoorstel_regio on cijfers_definitievoorstel (regio, op);

-- One for each proposal, by its key; never an approval by who proposed.
create table cijfers_definitiebesluit (
  voorstel_id  uuid        not null primary key,
  regio        text        not null,
  soort        text        not null check (soort in ('vastgesteld', 'afgewezen', 'ingetrokken')),
  indiener_id  uuid        not null,
  gebruiker_id uuid        not null,
  naam         text        not null,
  op           timestamptz not null,
  reden        text        not null,             -- empty, but for a refusal
  check (soort <> 'vastgesteld' or gebruiker_id <> indiener_id),
  foreign key (voorstel_id, regio, indiener_id) references cijfers_definitievoorstel (id, regio, indiener_id)
);

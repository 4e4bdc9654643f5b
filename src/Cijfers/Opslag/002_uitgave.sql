-- Whether the people of a delivery are invented: every figure of it must say so.
alter table cijfers_levering add column voorbeeld boolean not null default false;

-- Somebody asks to open figures. Never changed; what became of it stands in its besluit.
create table cijfers_aanvraag (
  id           uuid        not null primary key,
  regio        text        not null,
  eigenaar_id  uuid        not null,             -- the organisation that asks
  aanvrager_id uuid        not null,
  aanvrager    text        not null,             -- name of the person
  op           timestamptz not null,
  naam         text        not null,
  doelgroep    text        not null check (doelgroep in ('regiotafel', 'openbaar')),
  levering_id  uuid        not null,
  editie       text        not null,
  metingen     text        not null,             -- ids, with spaces
  reden        text        not null,
  versie       integer     not null,
  unique (id, regio),
  foreign key (levering_id, regio) references cijfers_levering (id, regio)
);
create index cijfers_aanvraag_regio on cijfers_aanvraag (regio, op);

-- One for each request, by its key: two people cannot decide on the same one.
create table cijfers_aanvraagbesluit (
  aanvraag_id  uuid        not null primary key,
  regio        text        not null,
  soort        text        not null check (soort in ('geopend', 'geweigerd', 'ingetrokken')),
  gebruiker_id uuid        not null,
  naam         text        not null,
  op           timestamptz not null,
  reden        text        not null,             -- empty, but for a refusal
  foreign key (aanvraag_id, regio) references cijfers_aanvraag (id, regio)
);

-- What was opened, frozen as readers see it.
create table cijfers_uitgave (
  id           uuid        not null primary key, -- that of its request
  regio        text        not null,
  op           timestamptz not null,
  naam         text        not null,
  doelgroep    text        not null check (doelgroep in ('regiotafel', 'openbaar')),
  editie       text        not null,
  levering_id  uuid        not null,
  levering     text        not null,             -- name in the manifest
  voorbeeld    boolean     not null,
  opener_id    uuid,                             -- null: nothing had changed since an approved one
  gelijk_aan   text,                             -- print of that one
  beleid       text        not null,             -- name and version
  beleidstekst text        not null,
  vingerafdruk text        not null,
  metingen     text        not null,
  grof         text        not null,             -- counts that were rounded more coarsely, one a line
  tabellen     text        not null,             -- JSON
  hash         text        not null,             -- SHA-256 of tabellen
  unique (id, regio),
  foreign key (id, regio) references cijfers_aanvraag (id, regio),
  foreign key (levering_id, regio) references cijfers_levering (id, regio)
);
create index cijfers_uitgave_regio on cijfers_uitgave (regio, op);

-- What everyone may read, signed in or not, from any region: only of uitgaven for the public, and no name of a person.
create table cijfers_openbaar (
  id        uuid        not null primary key,
  regio     text        not null,                -- that of who opened it
  op        timestamptz not null,
  naam      text        not null,
  editie    text        not null,
  levering  text        not null,
  voorbeeld boolean     not null,
  beleid    text        not null,
  regios    text        not null,                -- regions with figures, each between spaces
  tabellen  text        not null,
  hash      text        not null,
  foreign key (id, regio) references cijfers_uitgave (id, regio)
);
create index cijfers_openbaar_op on cijfers_openbaar (op);

-- One delivery: who brought it, how it stands and what the screening found. Its files lie encrypted in the data folder.
create table cijfers_levering (
  id           uuid        not null primary key,
  regio        text        not null,             -- that of the role in which it was brought
  eigenaar_id  uuid        not null,             -- the organisation that brought it
  gebruiker_id uuid        not null,
  naam         text        not null,             -- of the person
  op           timestamptz not null,
  manifestnaam text        not null,             -- name in the manifest, empty until it was read
  staat        text        not null check (staat in ('ontvangen', 'geweigerd', 'aanvaard', 'vervallen')),
  afbraak      text,                             -- why the last run gave no outcome
  van          date,                             -- days over which the delivery is complete
  tot          date,
  regios       text        not null,             -- regions of the manifest, with spaces
  rapport      text        not null,             -- JSON: findings counted per code, with the first places
  versie       integer     not null,
  unique (id, regio),
  check (afbraak is null or staat = 'ontvangen')
);
create index cijfers_levering_regio on cijfers_levering (regio, op);

create table cijfers_bestand (
  levering_id uuid   not null,
  regio       text   not null,
  naam        text   not null,
  sha256      text   not null,                   -- of the file as it was brought
  lengte      bigint not null,
  primary key (levering_id, naam),
  foreign key (levering_id, regio) references cijfers_levering (id, regio)
);
create index cijfers_bestand_sha256 on cijfers_bestand (regio, sha256);

-- One indicator of one edition, worked out from one set of ingredients. Never changed: other ingredients are another id.
create table cijfers_meting (
  regio         text        not null,
  id            text        not null,            -- SHA-256 of ingredienten
  editie        text        not null,
  indicator     text        not null,
  definitie     text        not null,            -- version of the definition
  ingredienten  text        not null,
  resultaathash text        not null,            -- SHA-256 of rijen
  rijen         text        not null,            -- lines of metingen.csv, without its header
  op            timestamptz not null,
  primary key (regio, id)
);

create table cijfers_levering_meting (
  levering_id uuid not null,
  regio       text not null,
  meting_id   text not null,
  primary key (levering_id, meting_id),
  foreign key (levering_id, regio) references cijfers_levering (id, regio),
  foreign key (regio, meting_id) references cijfers_meting (regio, id)
);

-- A meting was worked out again from its raw files.
create table cijfers_narekening (
  id            uuid        not null primary key,
  regio         text        not null,
  levering_id   uuid        not null,
  meting_id     text        not null,
  nieuw_id      text        not null,            -- of the ingredients as they are now
  resultaathash text        not null,
  op            timestamptz not null,
  gebruiker_id  uuid        not null,
  naam          text        not null,
  foreign key (levering_id, regio) references cijfers_levering (id, regio),
  foreign key (regio, meting_id) references cijfers_meting (regio, id)
);
create index cijfers_narekening_meting on cijfers_narekening (regio, meting_id);

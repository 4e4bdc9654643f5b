-- A file of the waiting list: what it says by our hash (until it is settled), and its report. Never the file, a pseudonym or a case code.
create table plaatsing_wachtlijstinvoer (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- organisation that read it in
  gebruiker_id   uuid        not null,
  naam           text        not null,
  op             timestamptz not null,
  bron           text        not null check (bron in ('import', 'aw317')),
  peildatum      date        not null,
  stand          text        not null check (stand in ('concept', 'bewaard', 'vervallen')),
  inhoud         text        not null,             -- JSON of the stand per hash, empty once settled
  punten         text        not null,             -- JSON of the findings, never a value
  rapport        text        not null,
  afgerond_op    timestamptz,
  afgerond_door  text,
  versie         integer     not null,
  check ((stand = 'concept') = (afgerond_op is null)),
  check (stand = 'concept' or inhoud = '')
);
create index plaatsing_wachtlijstinvoer_regio on plaatsing_wachtlijstinvoer (regio, op);

-- Which case a person of the files is: only a hash under a key of this region.
create table plaatsing_clientkoppeling (
  id             uuid        not null primary key,
  regio          text        not null,
  hash           text        not null,
  zoekvraag_id   uuid        not null unique references plaatsing_zoekvraag (id),
  unique (regio, hash)
);

-- That key, encrypted under the keys of the house.
create table plaatsing_koppelsleutel (
  regio          text        not null primary key,
  sleutel        text        not null
);

-- How many waited on the first of a month, per status: counted once, never changed, and no case in it.
create table plaatsing_wachtstand (
  regio          text        not null,
  peildatum      date        not null,
  status         text        not null check (status in ('6', '7', '2')),
  aantal         integer     not null check (aantal >= 0),
  geteld_op      timestamptz not null,
  primary key (regio, peildatum, status)
);

-- Weeks that somebody should wait at most: what a region agrees, no legal norm. Proposed by one person, set by another.
create table plaatsing_norm (
  id              uuid        not null primary key,
  regio           text        not null,
  eigenaar_id     uuid        not null,
  status          text        not null check (status in ('6', '7', '2')),
  classificatie   text,                            -- null: every subdivision without a norm of its own
  weken           integer     check (weken between 1 and 260),
  vanaf           date        not null,
  reden           text        not null,
  stand           text        not null check (stand in ('voorgesteld', 'gesteld', 'afgewezen')),
  door_id         uuid        not null,
  door            text        not null,
  op              timestamptz not null,
  beslist_door_id uuid,
  beslist_door    text,
  beslist_op      timestamptz,
  versie          integer     not null,
  check ((stand = 'voorgesteld') = (beslist_op is null)),
  check (stand <> 'gesteld' or beslist_door_id <> door_id)
);
create index plaatsing_norm_regio on plaatsing_norm (regio, status, vanaf);

-- A place where the client does not want to live may have an end.
alter table plaatsing_voorkeur add column tot date;

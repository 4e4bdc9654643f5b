-- What partners of a region work on together. No client, no person: the parties are organisations.
create table plannen_project (
  id              uuid        not null primary key,
  regio           text        not null,
  eigenaar_id     uuid        not null,            -- the account that added it: a zorgbemiddelaar changes only its own
  titel           text        not null,
  waarvoor        text        not null,
  bereikt         text        not null,            -- empty while nobody wrote it
  van             integer     not null,
  tot             integer,
  staat           text        not null check (staat in ('verkenning', 'loopt', 'afgerond', 'gestopt')),
  uitgelicht      boolean     not null,
  in_regioplan    boolean     not null,            -- everyone may read it
  partijen        text        not null,            -- names of organisations, one a line
  voorbeeld       boolean     not null,            -- invented for a demonstration
  versie          integer     not null,
  check (van between 2000 and 2100),
  check (tot is null or tot between van and 2100)
);
create index plannen_project_regio on plannen_project (regio, van);

-- Every state of a project, with who and when: append-only.
create table plannen_projectverloop (
  id              uuid        not null primary key,
  regio           text        not null,
  project_id      uuid        not null references plannen_project (id),
  versie          integer     not null,
  op              timestamptz not null,
  door_id         uuid        not null,
  door            text        not null,
  organisatie     text        not null,
  velden          text        not null,            -- names of the changed fields, joined by |
  beeld           text        not null             -- the whole state, JSON
);
create unique index plannen_projectverloop_versie on plannen_projectverloop (project_id, versie);

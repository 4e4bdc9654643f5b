-- Who of the network met about what. Public; the parties are organisations, never persons.
create table kennisbank_netwerksessie (
  id              uuid        not null primary key,
  regio           text        not null,
  eigenaar_id     uuid        not null,            -- organisation that added it
  datum           date        not null,
  soort           text        not null check (soort in ('start', 'inloopspreekuur', 'informatie', 'netwerk', 'regio')),
  thema           text        not null,
  partijen        text        not null,            -- names of organisations, one a line
  uitkomst        text        not null,            -- empty while nobody wrote it
  voorbeeld       boolean     not null,            -- invented for a demonstration
  versie          integer     not null
);
create index kennisbank_netwerksessie_regio on kennisbank_netwerksessie (regio, datum);

-- Something that happened in a region. Public.
create table kennisbank_tijdlijnpunt (
  id              uuid        not null primary key,
  regio           text        not null,
  eigenaar_id     uuid        not null,
  datum           date        not null,            -- the first day of the month or year where that is all that is known
  precisie        text        not null check (precisie in ('dag', 'maand', 'jaar')),
  tekst           text        not null,
  voorbeeld       boolean     not null,
  versie          integer     not null
);
create index kennisbank_tijdlijnpunt_regio on kennisbank_tijdlijnpunt (regio, datum);

-- Every state of both, with who and when: append-only.
create table kennisbank_kennisverloop (
  id              uuid        not null primary key,
  regio           text        not null,
  soort           text        not null check (soort in ('netwerksessie', 'tijdlijnpunt')),
  object_id       uuid        not null,
  versie          integer     not null,
  op              timestamptz not null,
  door_id         uuid        not null,
  door            text        not null,
  organisatie     text        not null,
  velden          text        not null,            -- names of the changed fields, joined by |
  beeld           text        not null             -- the whole state, JSON
);
create unique index kennisbank_kennisverloop_versie on kennisbank_kennisverloop (object_id, versie);

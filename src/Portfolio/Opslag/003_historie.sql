-- Who confirmed what and when: append-only.
create table portfolio_bevestiging (
  id             uuid        not null primary key,
  regio          text        not null,
  aanbod_id      uuid        not null references portfolio_aanbod (id),
  op             timestamptz not null,
  gebruiker_id   uuid        not null,
  naam           text        not null,
  wijze          text        not null check (wijze in ('scherm', 'maillink', 'telefoon', 'tafel', 'import_bewust')),
  met            text,                             -- function spoken to, for wijze telefoon
  vrij           integer     not null
);
create index portfolio_bevestiging_aanbod on portfolio_bevestiging (aanbod_id, op);

-- A copy of every state of a location, unit or offer, on two time axes: true on (geldig_op), known on (bekend_op).
create table portfolio_historie (
  id             uuid        not null primary key,
  regio          text        not null,
  soort          text        not null check (soort in ('aanbieder', 'locatie', 'eenheid', 'aanbod')),
  object_id      uuid        not null,
  ouder_id       uuid        not null,
  versie         integer     not null,
  geldig_op      date        not null,
  bekend_op      timestamptz not null,
  door_id        uuid        not null,
  door_naam      text        not null,
  velden         text        not null,             -- names of the changed fields, joined by |
  beeld          text        not null              -- the whole state, JSON
);
create index portfolio_historie_object on portfolio_historie (object_id, bekend_op);
create index portfolio_historie_regio on portfolio_historie (regio, bekend_op);

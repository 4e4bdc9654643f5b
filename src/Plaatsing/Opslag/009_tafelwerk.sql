-- A kept what-if that a member put on the agenda of a table. It waits for the next session, and for the one after it, until a session
-- decides about it or somebody takes it off. It names no case.
create table plaatsing_tafelwatals (
  id             uuid        not null primary key,
  regio          text        not null,
  tafel_id       uuid        not null references plaatsing_plaatsingstafel (id),
  watals_id      uuid        not null references plaatsing_watals (id),
  door_id        uuid        not null,
  door           text        not null,
  op             timestamptz not null,
  af_op          timestamptz,
  af_door        text,
  versie         integer     not null,
  check ((af_op is null) = (af_door is null))
);
create unique index plaatsing_tafelwatals_nu on plaatsing_tafelwatals (tafel_id, watals_id) where af_op is null;

-- A line of the agenda can be a what-if, with what it says on the facts of the moment at which the session opened, as the whole table may
-- read it.
alter table plaatsing_agendaregel add column tafelwatals_id uuid references plaatsing_tafelwatals (id);
alter table plaatsing_agendaregel add column uitkomst text;
alter table plaatsing_besluit add column tafelwatals_id uuid references plaatsing_tafelwatals (id);

-- Who leads a session now; empty in sessions of before, which whoever may lead can end.
alter table plaatsing_tafelsessie add column leider_id uuid;

-- Who led a session from when, and as what: append-only.
create table plaatsing_sessieleiding (
  id             uuid        not null primary key,
  regio          text        not null,
  sessie_id      uuid        not null references plaatsing_tafelsessie (id),
  gebruiker_id   uuid        not null,
  naam           text        not null,
  organisatie    text        not null,
  rol            text        not null check (rol in ('voorzitter', 'vervanger', 'zorgkantoor')),
  op             timestamptz not null
);
create index plaatsing_sessieleiding_sessie on plaatsing_sessieleiding (sessie_id, op);

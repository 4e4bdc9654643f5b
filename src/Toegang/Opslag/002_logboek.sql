-- Audit log after NEN 7513: names of fields, never values; one stream per region and one national.
-- No foreign keys: a person or object that is erased later leaves its lines untouched.
create table toegang_logboek (
  stroom         text    not null,
  volgnummer     bigint  not null,
  op             timestamptz not null,
  handeling      text    not null,
  actie          text    not null,
  gelukt         boolean not null,
  reden          text,
  samenhang      text    not null,
  gebruiker_id   uuid    not null,
  organisatie_id uuid    not null,
  rol            text    not null,
  namens         text,
  factor         text    not null,
  sessie         text    not null,
  knoop          text    not null,
  netblok        text    not null,
  toestel        text    not null,
  soort          text    not null,
  object_id      uuid,
  regio          text    not null,
  versie_voor    integer,
  versie_na      integer,
  velden         text    not null,
  grond          text,
  grondslag_id   uuid,
  matrix         text    not null,
  nood           text,
  vorige         text    not null,
  afdruk         text    not null,
  primary key (stroom, volgnummer)
);
create index toegang_logboek_gebruiker on toegang_logboek (gebruiker_id, op);
create index toegang_logboek_organisatie on toegang_logboek (organisatie_id, op);
create index toegang_logboek_object on toegang_logboek (object_id);

-- The head of each stream: the lock under which it grows.
create table toegang_logstroom (
  stroom     text   not null primary key,
  volgnummer bigint not null,
  afdruk     text   not null
);

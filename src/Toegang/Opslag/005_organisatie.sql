-- An organisation can get another name and end on a date; it is never deleted (decision 0009).
alter table toegang_organisatie add column beeindigd_op date;
alter table toegang_organisatie add column versie integer not null default 1;

create table toegang_organisatieverloop (
  id             uuid        not null primary key,
  organisatie_id uuid        not null references toegang_organisatie (id),
  regio          text        not null,
  versie         integer     not null,
  naam           text        not null,
  beeindigd_op   date,
  op             timestamptz not null,
  door_id        uuid        not null,
  door           text        not null
);

create unique index toegang_organisatieverloop_versie on toegang_organisatieverloop (organisatie_id, versie);

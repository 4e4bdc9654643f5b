-- Who made a change, by organisation, and with which function was spoken when it was made on somebody's behalf.
alter table portfolio_historie add column door_organisatie text;
alter table portfolio_historie add column met text;

-- What an organisation that holds a place reads at the offer: why its hold ended or the promise was lowered. The outbox only
-- says that there is something to read.
create table portfolio_aanbodbericht (
  id             uuid        not null primary key,
  regio          text        not null,
  voor_organisatie_id uuid   not null,
  van_organisatie text       not null,
  aanbod_id      uuid        not null references portfolio_aanbod (id),
  op             timestamptz not null,
  tekst          text        not null
);
create index portfolio_aanbodbericht_voor on portfolio_aanbodbericht (voor_organisatie_id, op);

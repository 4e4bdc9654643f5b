-- Who of a provider is reminded first and who stands in; without a row: first.
create table portfolio_herinneraar (
  aanbieder_id   uuid        not null references portfolio_aanbieder (id),
  gebruiker_id   uuid        not null,             -- account in room Toegang
  plaats         text        not null check (plaats in ('eigenaar', 'vervanger', 'niemand')),
  primary key (aanbieder_id, gebruiker_id)
);

-- A digest that went out: at most one a day per person. Its link can be used once, until tot.
create table portfolio_herinnering (
  id             uuid        not null primary key,
  regio          text        not null,
  aanbieder_id   uuid        not null references portfolio_aanbieder (id),
  gebruiker_id   uuid        not null,
  dag            date        not null,
  tot            timestamptz not null,
  gebruikt_op    timestamptz,
  unique (gebruiker_id, dag)
);

-- The days of the steering meeting of a region.
create table portfolio_overleg (
  regio          text        not null,
  dag            date        not null,
  primary key (regio, dag)
);

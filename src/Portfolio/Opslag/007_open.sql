-- For which other regions a unit is open: '*' is all of them. The text in open_voor says the same; this table is what other
-- regions read. regio is that of the unit itself, as in every table of a region; with the location here nobody needs a second
-- look to know what may be read. The key makes sure that both are those of the unit.
create unique index portfolio_eenheid_in_regio on portfolio_eenheid (id, locatie_id, regio);

create table portfolio_eenheid_open (
  eenheid_id     uuid        not null,
  locatie_id     uuid        not null,
  regio          text        not null,
  voor           text        not null check (voor <> regio),
  primary key (eenheid_id, voor),
  foreign key (eenheid_id, locatie_id, regio) references portfolio_eenheid (id, locatie_id, regio)
);
create index portfolio_eenheid_open_voor on portfolio_eenheid_open (voor);
create index portfolio_eenheid_open_regio on portfolio_eenheid_open (regio);

-- Goes up with every change of what a region has open for another one, and never down.
create table portfolio_open_stand (
  voor           text        not null,
  regio          text        not null,
  teller         bigint      not null,
  primary key (voor, regio)
);

-- The region from which a place is held, and in which a message is read; empty is that of the place.
alter table portfolio_vasthouding add column vanuit_regio text;
alter table portfolio_aanbodbericht add column voor_regio text;

-- What stood open before this table. Codes of regions are four digits, joined by |.
insert into portfolio_eenheid_open (eenheid_id, locatie_id, regio, voor)
select id, locatie_id, regio, '*' from portfolio_eenheid where open_voor = '*';
with recursive plaats (nr) as (select 0 union all select nr + 1 from plaats where nr < 60)
insert into portfolio_eenheid_open (eenheid_id, locatie_id, regio, voor)
select distinct e.id, e.locatie_id, e.regio, substr(e.open_voor, 1 + 5 * p.nr, 4)
from portfolio_eenheid e join plaats p on 5 * p.nr < length(e.open_voor)
where e.open_voor <> '*' and substr(e.open_voor, 1 + 5 * p.nr, 4) <> e.regio;
insert into portfolio_open_stand (voor, regio, teller)
select distinct voor, regio, 1 from portfolio_eenheid_open;

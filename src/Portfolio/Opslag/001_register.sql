-- The register of the region: providers, locations, units, offers. Nothing is deleted: beeindigd_op closes.
create table portfolio_aanbieder (
  id             uuid        not null primary key, -- also the organisation's id in room Toegang
  regio          text        not null,             -- home region; its locations say where else it works
  naam           text        not null,
  zoeknaam       text        not null,
  agb            text,
  kvk            text,
  ritme          text        not null check (ritme in ('dagelijks', 'wekelijks', 'voor_overleg')),
  weekdag        integer     not null check (weekdag between 1 and 5),
  mails_uit_op   date,
  mails_uit_om   text,
  stil_van       date,
  stil_tot       date,
  eigenaar_id    uuid        not null,             -- itself: the organisation that owns this row
  beeindigd_op   date,
  versie         integer     not null,
  aangemaakt_op  timestamptz not null,
  aangemaakt_door uuid       not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid        not null,
  check (mails_uit_op is null or mails_uit_om is not null),
  check (stil_tot is null or stil_tot >= stil_van)
);

create table portfolio_locatie (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null references portfolio_aanbieder (id),
  code           text        not null unique,
  naam           text        not null,
  zoeknaam       text        not null,
  adres          text,
  postcode       text,
  plaats         text,
  gemeente       text,
  gemeentecode   text,
  x              integer,                          -- Rijksdriehoek in units of 100 m
  y              integer,
  contact        text,
  telefoon       text,
  email          text,
  agb            text,
  beeindigd_op   date,
  versie         integer     not null,
  aangemaakt_op  timestamptz not null,
  aangemaakt_door uuid       not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid        not null,
  check ((x is null) = (y is null))
);
create index portfolio_locatie_regio on portfolio_locatie (regio);

create table portfolio_eenheid (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,
  locatie_id     uuid        not null references portfolio_locatie (id),
  code           text        not null unique,
  naam           text        not null,
  zoeknaam       text        not null,
  soort          text        not null check (soort in ('groep', 'zelfstandig')),
  totaal         integer     not null check (totaal between 0 and 9999),
  ggz            integer     check (ggz between 0 and totaal),
  leeftijd_min   integer     check (leeftijd_min between 0 and 120),
  leeftijd_max   integer     check (leeftijd_max between 0 and 120),
  geslacht       text        not null check (geslacht in ('alle', 'mannen', 'vrouwen')),
  open_voor      text        not null,             -- empty: own region; '*': all; else codes joined by |
  halfwaardetijd integer     not null check (halfwaardetijd between 1 and 365),
  opmerking      text,
  extra          text        not null,             -- unknown Excel columns, a JSON object
  beeindigd_op   date,
  versie         integer     not null,
  aangemaakt_op  timestamptz not null,
  aangemaakt_door uuid       not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid        not null,
  check (leeftijd_min is null or leeftijd_max is null or leeftijd_min <= leeftijd_max),
  unique (id, totaal)
);
create index portfolio_eenheid_locatie on portfolio_eenheid (locatie_id);
create index portfolio_eenheid_regio on portfolio_eenheid (regio);

create table portfolio_eenheid_financiering (
  eenheid_id     uuid        not null references portfolio_eenheid (id),
  basis          text        not null check (basis in ('wlz_w', 'wlz_b', 'wlz_overig', 'wmo')),
  waarde         boolean     not null,             -- row absent: unknown
  contract_tot   date,
  primary key (eenheid_id, basis)
);

create table portfolio_eenheid_profiel (
  eenheid_id     uuid        not null references portfolio_eenheid (id),
  code           text        not null,
  primary key (eenheid_id, code)
);

create table portfolio_eenheid_leveringsvorm (
  eenheid_id     uuid        not null references portfolio_eenheid (id),
  code           text        not null,
  primary key (eenheid_id, code)
);

create table portfolio_eenheid_feit (
  eenheid_id     uuid        not null references portfolio_eenheid (id),
  soort          text        not null check (soort in ('voorziening', 'contraindicatie')),
  code           text        not null,
  waarde         text        not null check (waarde in ('ja', 'nee', 'sluit_uit', 'in_overleg', 'geen')),
  bron           text        not null check (bron in ('invoer', 'import', 'overleg')),
  datum          date        not null,
  zichtbaar      text        not null check (zichtbaar in ('regio', 'alleen_toets')),
  primary key (eenheid_id, soort, code)
);

create table portfolio_buiten_gebruik (
  id             uuid        not null primary key,
  eenheid_id     uuid        not null references portfolio_eenheid (id),
  aantal         integer     not null check (aantal between 1 and 9999),
  vanaf          date        not null,
  tot            date,
  reden          text        not null check (reden in ('verbouwing', 'personeel', 'isolatie', 'anders')),
  check (tot is null or tot >= vanaf)
);
create index portfolio_buiten_gebruik_eenheid on portfolio_buiten_gebruik (eenheid_id);

create table portfolio_beperking (
  id             uuid        not null primary key,
  eenheid_id     uuid        not null references portfolio_eenheid (id),
  tekst          text        not null,
  vanaf          date        not null,
  tot            date        not null,
  check (tot >= vanaf)
);
create index portfolio_beperking_eenheid on portfolio_beperking (eenheid_id);

create table portfolio_aanbod (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,
  eenheid_id     uuid        not null,
  totaal         integer     not null,             -- that of the Eenheid: the CHECK below needs it here
  vrij           integer     not null,
  vastgehouden   integer     not null,
  vanaf          date,
  zekerheid      text        not null check (zekerheid in ('indicatief', 'aangeboden', 'toegezegd')),
  toegezegd_tot  date,
  bevestigd_op   timestamptz,
  bevestigd_door text,
  status         text        not null check (status in ('concept', 'open', 'gepauzeerd', 'gesloten')),
  reden          text,
  boven_capaciteit text,
  versie         integer     not null,
  aangemaakt_op  timestamptz not null,
  aangemaakt_door uuid       not null,
  gewijzigd_op   timestamptz not null,
  gewijzigd_door uuid        not null,
  check (0 <= vastgehouden and vastgehouden <= vrij and vrij <= totaal),
  check (zekerheid <> 'toegezegd' or toegezegd_tot is not null),
  check (status not in ('gepauzeerd') or reden is not null),
  foreign key (eenheid_id, totaal) references portfolio_eenheid (id, totaal) on update cascade
);
create index portfolio_aanbod_eenheid on portfolio_aanbod (eenheid_id);
create index portfolio_aanbod_regio on portfolio_aanbod (regio);

-- One counter per region, raised in every writing transaction: views in memory know by it whether they are current.
create table portfolio_stand (
  regio          text        not null primary key,
  teller         bigint      not null
);

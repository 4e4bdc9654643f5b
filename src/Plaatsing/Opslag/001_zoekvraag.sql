-- Who seeks, by a random case code: no name, no birth date, no address. Nothing is deleted except at erasure of a case.
create table plaatsing_zoekvraag (
  id                uuid        not null primary key,
  regio             text        not null,
  eigenaar_id       uuid        not null,          -- organisation that brought it in
  eigenaar          text        not null,          -- its name
  regiehouder_id    uuid        not null,          -- account that sees to it
  regiehouder       text        not null,
  code              text        not null unique,   -- ten characters without dashes, never used again
  soort             text        not null check (soort in ('wachtend', 'doorstroom')),
  staat             text        not null check (staat in ('concept', 'compleet', 'zoekend', 'in_voorstel', 'toegezegd', 'geplaatst', 'afgesloten')),
  wacht_sinds       date,
  herkomst          text,                          -- municipality
  huidige_eenheid_id uuid,
  vorige_aanbieder_id uuid,
  verkeerde_plek    boolean     not null,
  alleen_voorkeur   boolean     not null,
  klassen           text        not null,          -- complexity: codes joined by |
  afgesloten_op     date,
  afsluitreden      text        check (afsluitreden in ('elders_geholpen', 'overleden', 'einde_zorgvraag', 'ingetrokken')),
  niet_meer_gemeld_op date,                        -- it was missing in the last file of the zorgkantoor
  versie            integer     not null,
  aangemaakt_op     timestamptz not null,
  check ((staat = 'afgesloten') = (afgesloten_op is not null)),
  check ((staat = 'afgesloten') = (afsluitreden is not null)),
  check ((soort = 'doorstroom') = (huidige_eenheid_id is not null))
);
create index plaatsing_zoekvraag_regio on plaatsing_zoekvraag (regio, staat);
create index plaatsing_zoekvraag_eigenaar on plaatsing_zoekvraag (eigenaar_id);

-- One fact with its source and day. The newest one of a code counts; 'onbekend' is a value.
create table plaatsing_feit (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  code           text        not null,             -- criteria.md section 2: FIN, PRO, LEV, LFT, GES, CON.x, VRZ.x; NET and KM
  waarde         text        not null,
  bron           text        not null check (bron in ('invoer', 'import', 'aw317', 'overleg')),
  datum          date        not null,             -- since when it is true, as the source says
  op             timestamptz not null,             -- when it was written down
  door_id        uuid        not null,
  door           text        not null
);
create index plaatsing_feit_zoekvraag on plaatsing_feit (zoekvraag_id, op);

-- Official leveringsstatus over time. A zorgbemiddelaar proposes, the zorgkantoor sets.
create table plaatsing_statusperiode (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  leveringsstatus text       not null,
  classificatie  text,
  vanaf          date        not null,
  tot            date,                             -- first day on which it is no longer so
  stand          text        not null check (stand in ('voorgesteld', 'vastgesteld', 'geweigerd', 'ingetrokken')),
  bron           text        not null check (bron in ('invoer', 'import', 'aw317', 'overleg')),
  door_id        uuid        not null,
  door           text        not null,
  op             timestamptz not null,
  beslist_door_id uuid,
  beslist_door   text,
  beslist_op     timestamptz,
  reden          text,
  versie         integer     not null,
  check (tot is null or tot >= vanaf),
  check (stand <> 'vastgesteld' or beslist_op is not null)
);
create index plaatsing_statusperiode_zoekvraag on plaatsing_statusperiode (zoekvraag_id, vanaf);
-- No overlap: one period that still runs, and one proposal that waits.
create unique index plaatsing_statusperiode_loopt on plaatsing_statusperiode (zoekvraag_id) where stand = 'vastgesteld' and tot is null;
create unique index plaatsing_statusperiode_wacht on plaatsing_statusperiode (zoekvraag_id) where stand = 'voorgesteld';

-- Where the client wants to live, in order, and where not.
create table plaatsing_voorkeur (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  soort          text        not null check (soort in ('voorkeur', 'uitsluiting')),
  doelsoort      text        not null check (doelsoort in ('eenheid', 'locatie', 'aanbieder')),
  doel_id        uuid        not null,
  volgorde       integer     not null,
  unique (zoekvraag_id, doelsoort, doel_id)
);

-- Not now: always with an end, at most six months ahead.
create table plaatsing_parkering (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  reden          text        not null,
  vanaf          date        not null,
  tot            date        not null,
  door_id        uuid        not null,
  door           text        not null,
  beeindigd_op   date,
  check (tot >= vanaf)
);
create index plaatsing_parkering_zoekvraag on plaatsing_parkering (zoekvraag_id);

-- Ground for taking part in a chain of moves. The signed form stays with the organisation.
create table plaatsing_grondslag (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null references plaatsing_zoekvraag (id),
  soort          text        not null check (soort in ('doorstroom')),
  doel           text        not null,             -- the wish or the reason of the treatment
  vorm           text        not null check (vorm in ('schriftelijk', 'mondeling')),
  datum          date        not null,
  tot            date        not null,
  door_id        uuid        not null,
  door           text        not null,
  op             timestamptz not null,
  ingetrokken_op timestamptz,
  ingetrokken_door text,
  check (tot >= datum),
  check ((ingetrokken_op is null) = (ingetrokken_door is null))
);
create unique index plaatsing_grondslag_geldt on plaatsing_grondslag (zoekvraag_id, soort) where ingetrokken_op is null;

-- What happened to a case, in words of a closed list: append-only. No foreign key, so that it stays when a case is erased.
create table plaatsing_verloop (
  id             uuid        not null primary key,
  regio          text        not null,
  zoekvraag_id   uuid        not null,
  op             timestamptz not null,
  soort          text        not null,
  van            text,
  naar           text,
  door_id        uuid        not null,
  door           text        not null,
  organisatie    text        not null
);
create index plaatsing_verloop_zoekvraag on plaatsing_verloop (zoekvraag_id, op);

-- What somebody must do before a day.
create table plaatsing_taak (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- organisation that must do it
  zoekvraag_id   uuid        references plaatsing_zoekvraag (id),
  eenheid_id     uuid,
  aanbod_id      uuid,
  soort          text        not null check (soort in ('gegeven', 'plek', 'ontheffing', 'status', 'afspraak', 'afwijzing')),
  onderwerp      text        not null,             -- code of the criterion or of the refusal; empty when there is none
  tekst          text        not null,
  uiterlijk      date        not null,
  stand          text        not null check (stand in ('open', 'gedaan', 'niet_gelukt', 'vervallen')),
  gesteld_op     timestamptz not null,
  gesteld_door_id uuid       not null,
  gesteld_door   text        not null,
  afgerond_op    timestamptz,
  afgerond_door  text,
  versie         integer     not null,
  check ((stand = 'open') = (afgerond_op is null))
);
create index plaatsing_taak_eigenaar on plaatsing_taak (regio, eigenaar_id, stand);
create index plaatsing_taak_zoekvraag on plaatsing_taak (zoekvraag_id);

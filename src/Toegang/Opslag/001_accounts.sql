-- Whether this store holds invented data is decided once, when it is made.
create table toegang_installatie (
  id         integer     not null primary key,
  demo       boolean     not null,
  regio      text        not null,
  gemaakt_op timestamptz not null,
  check (id = 1)
);

create table toegang_organisatie (
  id    uuid not null primary key,
  naam  text not null,
  regio text not null
);

create table toegang_gebruiker (
  id             uuid    not null primary key,
  mail           text    not null,
  zoekmail       text    not null,
  naam           text    not null,
  toelichting    text    not null,
  eigenaar_id    uuid    not null references toegang_organisatie (id),
  regio          text    not null,
  demo           boolean not null,
  wachtwoord     text,
  stempel        text    not null,
  totp_geheim    text,
  totp_bevestigd boolean not null,
  totp_stap      bigint  not null,
  geblokkeerd_op timestamptz,
  versie         integer not null
);
create unique index toegang_gebruiker_zoekmail on toegang_gebruiker (zoekmail);
create index toegang_gebruiker_eigenaar on toegang_gebruiker (eigenaar_id);

-- A role counts from the day a second person confirmed it until its end.
create table toegang_rolbinding (
  id                uuid    not null primary key,
  gebruiker_id      uuid    not null references toegang_gebruiker (id),
  eigenaar_id       uuid    not null references toegang_organisatie (id),
  regio             text    not null,
  rol               text    not null,
  vanaf             timestamptz not null,
  tot               timestamptz,
  voorgesteld_door  uuid    not null,
  voorgesteld_op    timestamptz not null,
  bevestigd_door    uuid,
  bevestigd_op      timestamptz,
  versie            integer not null,
  check ((bevestigd_door is null) = (bevestigd_op is null)),
  check (bevestigd_door is null or bevestigd_door <> voorgesteld_door
         or bevestigd_door = '00000000-0000-0000-0000-000000000000')
);
create index toegang_rolbinding_gebruiker on toegang_rolbinding (gebruiker_id);
create index toegang_rolbinding_regio on toegang_rolbinding (regio, bevestigd_op);

-- The cookie holds a random reference; only its hash is stored.
create table toegang_sessie (
  id            uuid not null primary key,
  afdruk        text not null,
  gebruiker_id  uuid not null references toegang_gebruiker (id),
  rolbinding_id uuid not null references toegang_rolbinding (id),
  begonnen_op   timestamptz not null,
  gezien_op     timestamptz not null,
  factor        text not null,
  factor_op     timestamptz,
  check (factor in ('wachtwoord', 'totp', 'toegangssleutel', 'herstelcode', 'demo'))
);
create unique index toegang_sessie_afdruk on toegang_sessie (afdruk);
create index toegang_sessie_gebruiker on toegang_sessie (gebruiker_id);

create table toegang_herstelcode (
  id           uuid not null primary key,
  gebruiker_id uuid not null references toegang_gebruiker (id),
  afdruk       text not null,
  gebruikt_op  timestamptz
);
create index toegang_herstelcode_gebruiker on toegang_herstelcode (gebruiker_id);

create table toegang_toegangssleutel (
  id                uuid    not null primary key,
  gebruiker_id      uuid    not null references toegang_gebruiker (id),
  sleutel_id        text    not null,
  publieke_sleutel  text    not null,
  naam              text    not null,
  gemaakt_op        timestamptz not null,
  teller            bigint  not null,
  overdracht        text    not null,
  geverifieerd      boolean not null,
  kopie_mogelijk    boolean not null,
  kopie_gemaakt     boolean not null,
  verklaring        text    not null,
  clientgegevens    text    not null
);
create unique index toegang_toegangssleutel_sleutel on toegang_toegangssleutel (sleutel_id);
create index toegang_toegangssleutel_gebruiker on toegang_toegangssleutel (gebruiker_id);

-- Failed sign-ins per account and per network block; the key is a hash.
create table toegang_aanmeldteller (
  sleutel         text    not null primary key,
  dag             date    not null,
  fouten          integer not null,
  fouten_vandaag  integer not null,
  dicht_tot       timestamptz
);

create table toegang_apparaat (
  afdruk       text not null primary key,
  gebruiker_id uuid not null references toegang_gebruiker (id),
  gezien_op    timestamptz not null
);

-- A link for one purpose, one account and one time.
create table toegang_uitnodiging (
  id           uuid not null primary key,
  gebruiker_id uuid not null references toegang_gebruiker (id),
  afdruk       text not null,
  door         uuid not null,
  gemaakt_op   timestamptz not null,
  tot          timestamptz not null,
  gebruikt_op  timestamptz
);
create unique index toegang_uitnodiging_afdruk on toegang_uitnodiging (afdruk);
create index toegang_uitnodiging_gebruiker on toegang_uitnodiging (gebruiker_id);

-- What a passkey must sign, for one use within minutes.
create table toegang_uitdaging (
  afdruk text        not null primary key,
  staat  text        not null,
  tot    timestamptz not null
);

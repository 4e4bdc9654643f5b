-- Holds. No case code: room Plaatsing keeps which search a hold serves.
create table portfolio_vasthouding (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- the provider whose place it is
  aanbod_id      uuid        not null references portfolio_aanbod (id),
  door_organisatie_id   uuid not null,
  door_organisatie      text not null,
  door_gebruiker_id     uuid not null,
  vanaf          timestamptz not null,
  tot            timestamptz not null,
  verlengd       boolean     not null,
  status         text        not null check (status in ('actief', 'omgezet', 'vrijgegeven', 'verlopen')),
  beeindigd_op   timestamptz,
  reden          text,
  sleutel        uuid        not null unique,
  versie         integer     not null,
  check (tot > vanaf),
  check ((status = 'actief') = (beeindigd_op is null))
);
create index portfolio_vasthouding_aanbod on portfolio_vasthouding (aanbod_id);
create index portfolio_vasthouding_actief on portfolio_vasthouding (status, tot);

-- The ledger of places: append-only; its sums equal the counters of the offer.
create table portfolio_plaatsboek (
  id             uuid        not null primary key,
  regio          text        not null,
  aanbod_id      uuid        not null references portfolio_aanbod (id),
  soort          text        not null check (soort in ('openen', 'vasthouden', 'vrijgeven', 'verlopen', 'bezetten', 'corrigeren')),
  vrij_erbij     integer     not null,
  vast_erbij     integer     not null,
  op             timestamptz not null,
  door_id        uuid        not null,
  vasthouding_id uuid
);
create index portfolio_plaatsboek_aanbod on portfolio_plaatsboek (aanbod_id);

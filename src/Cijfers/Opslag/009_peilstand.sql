-- Dated counts of the system itself: what was counted on a day in a region. Never a case; from one to nine stands as null.
create table cijfers_peilstand (
  regio      text        not null,
  bron       text        not null,
  peildatum  date        not null,
  code       text        not null,
  aantal     integer     check (aantal = 0 or aantal >= 10),
  op         timestamptz not null,
  primary key (regio, bron, peildatum, code)
);

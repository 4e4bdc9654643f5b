-- One upload of a portfolio file: what it says (until it is saved), and what it changed (to undo it).
create table portfolio_invoer (
  id             uuid        not null primary key,
  regio          text        not null,
  eigenaar_id    uuid        not null,             -- the organisation that uploads
  gebruiker_id   uuid        not null,
  naam           text        not null,
  op             timestamptz not null,
  status         text        not null check (status in ('concept', 'bewaard', 'ongedaan')),
  inhoud         text        not null,             -- JSON of the rows read, empty once saved
  wacht          text        not null,             -- JSON of places whose text waits, never the text
  stappen        text        not null,             -- JSON of what was changed, with the old values
  versie         integer     not null
);
create index portfolio_invoer_regio on portfolio_invoer (regio, op);

-- The outbox. Without mail the messages are read in the application.
create table toegang_bericht (
  id             uuid        not null primary key,
  gebruiker_id   uuid        not null references toegang_gebruiker (id),
  onderwerp      text        not null,
  inhoud         text        not null,             -- JSON: the paragraphs; empty once a message for the mailbox only has gone
  alleen_per_mail boolean    not null,
  staat          text        not null check (staat in ('wachtend', 'verzonden', 'mislukt')),
  gemaakt_op     timestamptz not null,
  pogingen       integer     not null,
  volgende_op    timestamptz not null,
  verzonden_op   timestamptz,
  gelezen_op     timestamptz,
  check ((staat = 'verzonden') = (verzonden_op is not null))
);
create index toegang_bericht_gebruiker on toegang_bericht (gebruiker_id, gemaakt_op);
create index toegang_bericht_staat on toegang_bericht (staat, volgende_op);

-- Work that the house does by itself: who is at it now, and when it is due again.
create table kern_taak (
  naam       text        not null primary key,
  houder     uuid        not null,
  tot        timestamptz not null,             -- end of the lease: after it another node may take over
  volgende   timestamptz not null
);

-- One row per region. Whoever changes the vault of raw files, or the rows that name them, writes it first: so these changes come
-- one after the other, on every node. A file is removed only by who holds it and sees that no row names the file.
create table cijfers_kluisslot (
  regio  text   not null primary key,
  beurt  bigint not null
);

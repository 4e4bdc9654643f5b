-- The keys that protect cookies, links and the secrets of second factors; each encrypted with the master key, which is a file.
create table kern_sleutel (
  id         uuid        not null primary key,
  inhoud     text        not null,
  gemaakt_op timestamptz not null
);

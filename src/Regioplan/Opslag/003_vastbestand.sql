-- What a published version is read from: the very bytes that were made when it was published (decision 0035).
create table regioplan_vastbestand (
  plan_id     uuid        not null,
  druk        integer     not null check (druk >= 1),   -- 2 and on: made again without the words of a version that was withdrawn
  soort       text        not null check (soort <> ''),   -- which face of it: Vastsoort
  regio       text        not null,
  op          timestamptz not null,
  naam        text        not null,                -- of the file that a reader keeps; empty where it is read in place
  inhoud      text        not null,                -- base64
  hash        text        not null,                -- SHA-256 of the bytes
  primary key (plan_id, druk, soort),
  foreign key (plan_id, regio) references regioplan_plan (id, regio)
);

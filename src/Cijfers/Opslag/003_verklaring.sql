-- The difference between two metingen of one indicator, split along a fixed path. The same two never give a second one.
create table cijfers_verklaring (
  regio        text        not null,
  id           text        not null,             -- SHA-256 of the two ids
  eerder_id    text        not null,
  later_id     text        not null,
  uitkomst     text        not null,             -- JSON: steps, figures, words
  uitkomsthash text        not null,             -- SHA-256 of uitkomst
  op           timestamptz not null,
  gebruiker_id uuid        not null,
  naam         text        not null,
  primary key (regio, id),
  foreign key (regio, eerder_id) references cijfers_meting (regio, id),
  foreign key (regio, later_id) references cijfers_meting (regio, id)
);

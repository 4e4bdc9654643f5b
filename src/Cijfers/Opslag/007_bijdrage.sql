-- How much of the cells of a meting comes from each provider, for the floors of the border only. It follows from the ingredients of
-- the meting, so it is made with it and never changed.
create table cijfers_bijdrage (
  regio     text not null,
  meting_id text not null,
  rijen     text not null,                       -- lines: indicator, period, region, breakdown, provider, share, people of the cell
  primary key (regio, meting_id),
  foreign key (regio, meting_id) references cijfers_meting (regio, id)
);

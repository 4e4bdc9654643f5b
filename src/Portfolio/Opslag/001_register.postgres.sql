-- A provider that works in a region by one of its locations is read there as well, wherever its home is. Writing stays at home.
create policy aanbieder_bij_locatie on portfolio_aanbieder for select
  using (exists (select 1 from portfolio_locatie l where l.eigenaar_id = portfolio_aanbieder.id));

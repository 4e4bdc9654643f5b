-- What a region has open for another one is read there; writing stays at home (regio_eigen). Without a region there is nothing,
-- also not what is open for all. No policy here may lead back to its own table.
create policy open_lezen on portfolio_eenheid_open for select
  using ((select nullif(current_setting('regiotafel.regio', true), '')) is not null
    and voor in ('*', (select current_setting('regiotafel.regio', true))));
create policy open_stand_lezen on portfolio_open_stand for select
  using ((select nullif(current_setting('regiotafel.regio', true), '')) is not null
    and voor in ('*', (select current_setting('regiotafel.regio', true))));
create policy eenheid_open on portfolio_eenheid for select
  using (exists (select 1 from portfolio_eenheid_open o where o.eenheid_id = portfolio_eenheid.id));
create policy locatie_open on portfolio_locatie for select
  using (exists (select 1 from portfolio_eenheid e where e.locatie_id = portfolio_locatie.id));
-- Of the offers only what stands in the register.
create policy aanbod_open on portfolio_aanbod for select
  using (status in ('open', 'gepauzeerd')
    and exists (select 1 from portfolio_eenheid e where e.id = portfolio_aanbod.eenheid_id));
create policy vasthouding_open on portfolio_vasthouding for select
  using (exists (select 1 from portfolio_aanbod a where a.id = portfolio_vasthouding.aanbod_id));
create policy bericht_elders on portfolio_aanbodbericht for select
  using (voor_regio = (select nullif(current_setting('regiotafel.regio', true), '')));

-- What a region has open for another one is read there; writing stays at home (regio_eigen). Without a region there is nothing,
-- also not what is open for all. Each policy is one step from the small table: a chain of them is planned as if it were
-- expensive, and then compiled at every question.
create policy open_lezen on portfolio_eenheid_open for select
  using ((select nullif(current_setting('regiotafel.regio', true), '')) is not null
    and voor in ('*', (select current_setting('regiotafel.regio', true))));
create policy open_stand_lezen on portfolio_open_stand for select
  using ((select nullif(current_setting('regiotafel.regio', true), '')) is not null
    and voor in ('*', (select current_setting('regiotafel.regio', true))));
create policy eenheid_open on portfolio_eenheid for select
  using (id in (select o.eenheid_id from portfolio_eenheid_open o));
create policy locatie_open on portfolio_locatie for select
  using (id in (select o.locatie_id from portfolio_eenheid_open o));
-- Of the offers only what stands in the register.
create policy aanbod_open on portfolio_aanbod for select
  using (status in ('open', 'gepauzeerd') and eenheid_id in (select o.eenheid_id from portfolio_eenheid_open o));
create policy vasthouding_open on portfolio_vasthouding for select
  using (aanbod_id in (select a.id from portfolio_aanbod a where a.eenheid_id in (select o.eenheid_id from portfolio_eenheid_open o)));
create policy bericht_elders on portfolio_aanbodbericht for select
  using (voor_regio = (select nullif(current_setting('regiotafel.regio', true), '')));
-- The same as before, in a form that is asked once.
drop policy aanbieder_bij_locatie on portfolio_aanbieder;
create policy aanbieder_bij_locatie on portfolio_aanbieder for select
  using (id in (select l.eigenaar_id from portfolio_locatie l));

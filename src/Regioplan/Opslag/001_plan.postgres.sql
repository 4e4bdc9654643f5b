create function regioplan_alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger regioplan_sectieversie_vast before update or delete or truncate on regioplan_sectieversie for each statement execute function regioplan_alleen_erbij();
create trigger regioplan_aanvaarding_vast before update or delete or truncate on regioplan_aanvaarding for each statement execute function regioplan_alleen_erbij();
create trigger regioplan_planstap_vast before update or delete or truncate on regioplan_planstap for each statement execute function regioplan_alleen_erbij();
create trigger regioplan_openbaar_vast before update or delete or truncate on regioplan_openbaar for each statement execute function regioplan_alleen_erbij();
create trigger regioplan_intrekking_vast before update or delete or truncate on regioplan_intrekking for each statement execute function regioplan_alleen_erbij();
-- Published is published: everyone reads it, in any region and in none. Writing stays in the own region (regio_eigen).
create policy openbaar_lezen on regioplan_openbaar for select using (true);
create policy intrekking_lezen on regioplan_intrekking for select using (true);

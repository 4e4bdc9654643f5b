create function plannen_alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger plannen_projectverloop_vast before update or delete or truncate on plannen_projectverloop for each statement execute function plannen_alleen_erbij();
-- What stands in the public plan is read by everyone, in any region and in none. Writing stays in the own region (regio_eigen).
create policy openbaar_lezen on plannen_project for select using (in_regioplan);

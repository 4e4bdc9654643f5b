create function cijfers_alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger cijfers_meting_vast before update or delete or truncate on cijfers_meting for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_levering_meting_vast before update or delete or truncate on cijfers_levering_meting for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_narekening_vast before update or delete or truncate on cijfers_narekening for each statement execute function cijfers_alleen_erbij();

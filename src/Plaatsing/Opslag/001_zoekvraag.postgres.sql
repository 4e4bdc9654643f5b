create function plaatsing_alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger plaatsing_verloop_vast before update or delete or truncate on plaatsing_verloop for each statement execute function plaatsing_alleen_erbij();

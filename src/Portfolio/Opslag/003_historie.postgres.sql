create function portfolio_alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger portfolio_plaatsboek_vast before update or delete or truncate on portfolio_plaatsboek for each statement execute function portfolio_alleen_erbij();
create trigger portfolio_bevestiging_vast before update or delete or truncate on portfolio_bevestiging for each statement execute function portfolio_alleen_erbij();
create trigger portfolio_historie_vast before update or delete or truncate on portfolio_historie for each statement execute function portfolio_alleen_erbij();

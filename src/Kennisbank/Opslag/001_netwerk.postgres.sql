create function kennisbank_alleen_erbij() returns trigger language plpgsql as $$
begin
  raise exception 'append-only: %', tg_table_name;
end
$$;
create trigger kennisbank_kennisverloop_vast before update or delete or truncate on kennisbank_kennisverloop for each statement execute function kennisbank_alleen_erbij();
-- Both are public: read by everyone, in any region and in none. Writing stays in the own region (regio_eigen).
create policy openbaar_lezen on kennisbank_netwerksessie for select using (true);
create policy openbaar_lezen on kennisbank_tijdlijnpunt for select using (true);

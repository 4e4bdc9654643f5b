create trigger regioplan_vastbestand_vast before update or delete or truncate on regioplan_vastbestand for each statement execute function regioplan_alleen_erbij();
create policy vastbestand_lezen on regioplan_vastbestand for select using (true);

create function toegang_logboek_vast() returns trigger language plpgsql as $$
begin
  raise exception 'toegang_logboek: alleen toevoegen';
end;
$$;
create trigger toegang_logboek_geen_wijziging before update or delete on toegang_logboek
  for each row execute function toegang_logboek_vast();
create trigger toegang_logboek_geen_leegmaken before truncate on toegang_logboek
  for each statement execute function toegang_logboek_vast();

-- The history of an organisation only grows, also for its owner.
create function toegang_organisatieverloop_vast() returns trigger language plpgsql as $$
begin
  raise exception 'toegang_organisatieverloop: alleen toevoegen';
end;
$$;
create trigger toegang_organisatieverloop_geen_wijziging before update or delete on toegang_organisatieverloop
  for each row execute function toegang_organisatieverloop_vast();
create trigger toegang_organisatieverloop_geen_leegmaken before truncate on toegang_organisatieverloop
  for each statement execute function toegang_organisatieverloop_vast();

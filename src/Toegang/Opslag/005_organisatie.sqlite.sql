-- The history of an organisation only grows.
create trigger toegang_organisatieverloop_geen_update before update on toegang_organisatieverloop
begin
  select raise(abort, 'toegang_organisatieverloop: alleen toevoegen');
end;
create trigger toegang_organisatieverloop_geen_delete before delete on toegang_organisatieverloop
begin
  select raise(abort, 'toegang_organisatieverloop: alleen toevoegen');
end;

create trigger toegang_logboek_geen_update before update on toegang_logboek
begin
  select raise(abort, 'toegang_logboek: alleen toevoegen');
end;
create trigger toegang_logboek_geen_delete before delete on toegang_logboek
begin
  select raise(abort, 'toegang_logboek: alleen toevoegen');
end;

create trigger plaatsing_tafelsessie_vast_u before update on plaatsing_tafelsessie when old.staat = 'gesloten' begin select raise(abort, 'append-only'); end;
create trigger plaatsing_tafelsessie_vast_d before delete on plaatsing_tafelsessie when old.staat = 'gesloten' begin select raise(abort, 'append-only'); end;

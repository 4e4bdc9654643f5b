create trigger plaatsing_wachtstand_vast_u before update on plaatsing_wachtstand begin select raise(abort, 'append-only'); end;
create trigger plaatsing_wachtstand_vast_d before delete on plaatsing_wachtstand begin select raise(abort, 'append-only'); end;

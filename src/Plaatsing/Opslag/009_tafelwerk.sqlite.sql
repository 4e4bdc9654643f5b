create trigger plaatsing_sessieleiding_vast_u before update on plaatsing_sessieleiding begin select raise(abort, 'append-only'); end;
create trigger plaatsing_sessieleiding_vast_d before delete on plaatsing_sessieleiding begin select raise(abort, 'append-only'); end;

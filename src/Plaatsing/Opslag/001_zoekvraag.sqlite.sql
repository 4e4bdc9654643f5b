create trigger plaatsing_verloop_vast_u before update on plaatsing_verloop begin select raise(abort, 'append-only'); end;
create trigger plaatsing_verloop_vast_d before delete on plaatsing_verloop begin select raise(abort, 'append-only'); end;

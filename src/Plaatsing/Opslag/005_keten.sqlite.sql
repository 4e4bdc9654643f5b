create trigger plaatsing_ketenverloop_vast_u before update on plaatsing_ketenverloop begin select raise(abort, 'append-only'); end;
create trigger plaatsing_ketenverloop_vast_d before delete on plaatsing_ketenverloop begin select raise(abort, 'append-only'); end;

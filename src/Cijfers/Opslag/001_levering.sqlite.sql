create trigger cijfers_meting_vast_u before update on cijfers_meting begin select raise(abort, 'append-only'); end;
create trigger cijfers_meting_vast_d before delete on cijfers_meting begin select raise(abort, 'append-only'); end;
create trigger cijfers_levering_meting_vast_u before update on cijfers_levering_meting begin select raise(abort, 'append-only'); end;
create trigger cijfers_levering_meting_vast_d before delete on cijfers_levering_meting begin select raise(abort, 'append-only'); end;
create trigger cijfers_narekening_vast_u before update on cijfers_narekening begin select raise(abort, 'append-only'); end;
create trigger cijfers_narekening_vast_d before delete on cijfers_narekening begin select raise(abort, 'append-only'); end;

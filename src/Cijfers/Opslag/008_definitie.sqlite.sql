create trigger cijfers_startset_vast_u before update on cijfers_startset begin select raise(abort, 'append-only'); end;
create trigger cijfers_startset_vast_d before delete on cijfers_startset begin select raise(abort, 'append-only'); end;
create trigger cijfers_definitievoorstel_vast_u before update on cijfers_definitievoorstel begin select raise(abort, 'append-only'); end;
create trigger cijfers_definitievoorstel_vast_d before delete on cijfers_definitievoorstel begin select raise(abort, 'append-only'); end;
create trigger cijfers_definitiebesluit_vast_u before update on cijfers_definitiebesluit begin select raise(abort, 'append-only'); end;
create trigger cijfers_definitiebesluit_vast_d before delete on cijfers_definitiebesluit begin select raise(abort, 'append-only'); end;

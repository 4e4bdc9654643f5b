create trigger cijfers_peilstand_vast_u before update on cijfers_peilstand begin select raise(abort, 'append-only'); end;
create trigger cijfers_peilstand_vast_d before delete on cijfers_peilstand begin select raise(abort, 'append-only'); end;

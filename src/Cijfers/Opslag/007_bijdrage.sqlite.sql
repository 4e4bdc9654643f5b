create trigger cijfers_bijdrage_vast_u before update on cijfers_bijdrage begin select raise(abort, 'append-only'); end;
create trigger cijfers_bijdrage_vast_d before delete on cijfers_bijdrage begin select raise(abort, 'append-only'); end;

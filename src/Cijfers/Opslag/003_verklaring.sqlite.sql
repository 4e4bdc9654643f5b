create trigger cijfers_verklaring_vast_u before update on cijfers_verklaring begin select raise(abort, 'append-only'); end;
create trigger cijfers_verklaring_vast_d before delete on cijfers_verklaring begin select raise(abort, 'append-only'); end;

create trigger plannen_projectverloop_vast_u before update on plannen_projectverloop begin select raise(abort, 'append-only'); end;
create trigger plannen_projectverloop_vast_d before delete on plannen_projectverloop begin select raise(abort, 'append-only'); end;

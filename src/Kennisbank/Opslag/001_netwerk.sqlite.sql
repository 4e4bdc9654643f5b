create trigger kennisbank_kennisverloop_vast_u before update on kennisbank_kennisverloop begin select raise(abort, 'append-only'); end;
create trigger kennisbank_kennisverloop_vast_d before delete on kennisbank_kennisverloop begin select raise(abort, 'append-only'); end;

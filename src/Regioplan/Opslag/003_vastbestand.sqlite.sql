create trigger regioplan_vastbestand_vast_u before update on regioplan_vastbestand begin select raise(abort, 'append-only'); end;
create trigger regioplan_vastbestand_vast_d before delete on regioplan_vastbestand begin select raise(abort, 'append-only'); end;

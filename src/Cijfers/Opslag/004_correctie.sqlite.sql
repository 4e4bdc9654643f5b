create trigger cijfers_correctiegebruik_vast_u before update on cijfers_correctiegebruik begin select raise(abort, 'append-only'); end;
create trigger cijfers_correctiegebruik_vast_d before delete on cijfers_correctiegebruik begin select raise(abort, 'append-only'); end;
create trigger cijfers_onbekende_code_vast_u before update on cijfers_onbekende_code begin select raise(abort, 'append-only'); end;
create trigger cijfers_onbekende_code_vast_d before delete on cijfers_onbekende_code begin select raise(abort, 'append-only'); end;

create trigger cijfers_aanvraag_vast_u before update on cijfers_aanvraag begin select raise(abort, 'append-only'); end;
create trigger cijfers_aanvraag_vast_d before delete on cijfers_aanvraag begin select raise(abort, 'append-only'); end;
create trigger cijfers_aanvraagbesluit_vast_u before update on cijfers_aanvraagbesluit begin select raise(abort, 'append-only'); end;
create trigger cijfers_aanvraagbesluit_vast_d before delete on cijfers_aanvraagbesluit begin select raise(abort, 'append-only'); end;
create trigger cijfers_uitgave_vast_u before update on cijfers_uitgave begin select raise(abort, 'append-only'); end;
create trigger cijfers_uitgave_vast_d before delete on cijfers_uitgave begin select raise(abort, 'append-only'); end;
create trigger cijfers_openbaar_vast_u before update on cijfers_openbaar begin select raise(abort, 'append-only'); end;
create trigger cijfers_openbaar_vast_d before delete on cijfers_openbaar begin select raise(abort, 'append-only'); end;

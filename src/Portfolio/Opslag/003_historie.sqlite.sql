create trigger portfolio_plaatsboek_vast_u before update on portfolio_plaatsboek begin select raise(abort, 'append-only'); end;
create trigger portfolio_plaatsboek_vast_d before delete on portfolio_plaatsboek begin select raise(abort, 'append-only'); end;
create trigger portfolio_bevestiging_vast_u before update on portfolio_bevestiging begin select raise(abort, 'append-only'); end;
create trigger portfolio_bevestiging_vast_d before delete on portfolio_bevestiging begin select raise(abort, 'append-only'); end;
create trigger portfolio_historie_vast_u before update on portfolio_historie begin select raise(abort, 'append-only'); end;
create trigger portfolio_historie_vast_d before delete on portfolio_historie begin select raise(abort, 'append-only'); end;

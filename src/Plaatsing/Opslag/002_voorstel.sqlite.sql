create trigger plaatsing_voorstelstap_vast_u before update on plaatsing_voorstelstap begin select raise(abort, 'append-only'); end;
create trigger plaatsing_voorstelstap_vast_d before delete on plaatsing_voorstelstap begin select raise(abort, 'append-only'); end;

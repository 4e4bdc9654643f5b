create trigger plaatsing_voorstelstap_vast before update or delete or truncate on plaatsing_voorstelstap for each statement execute function plaatsing_alleen_erbij();

create trigger plaatsing_wachtstand_vast before update or delete or truncate on plaatsing_wachtstand for each statement execute function plaatsing_alleen_erbij();

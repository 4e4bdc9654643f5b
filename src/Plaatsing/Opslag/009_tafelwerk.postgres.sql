create trigger plaatsing_sessieleiding_vast before update or delete or truncate on plaatsing_sessieleiding for each statement execute function plaatsing_alleen_erbij();

create trigger plaatsing_ketenverloop_vast before update or delete or truncate on plaatsing_ketenverloop for each statement execute function plaatsing_alleen_erbij();

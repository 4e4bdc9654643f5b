create trigger cijfers_startset_vast before update or delete or truncate on cijfers_startset for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_definitievoorstel_vast before update or delete or truncate on cijfers_definitievoorstel for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_definitiebesluit_vast before update or delete or truncate on cijfers_definitiebesluit for each statement execute function cijfers_alleen_erbij();

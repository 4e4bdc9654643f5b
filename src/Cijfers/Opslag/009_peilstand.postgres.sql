create trigger cijfers_peilstand_vast before update or delete or truncate on cijfers_peilstand for each statement execute function cijfers_alleen_erbij();

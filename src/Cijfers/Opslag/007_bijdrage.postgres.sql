create trigger cijfers_bijdrage_vast before update or delete or truncate on cijfers_bijdrage for each statement execute function cijfers_alleen_erbij();

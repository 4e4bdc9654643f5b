create trigger cijfers_verklaring_vast before update or delete or truncate on cijfers_verklaring for each statement execute function cijfers_alleen_erbij();

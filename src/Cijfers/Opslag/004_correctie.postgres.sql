create trigger cijfers_correctiegebruik_vast before update or delete or truncate on cijfers_correctiegebruik for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_onbekende_code_vast before update or delete or truncate on cijfers_onbekende_code for each statement execute function cijfers_alleen_erbij();

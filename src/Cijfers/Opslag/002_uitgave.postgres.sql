create trigger cijfers_aanvraag_vast before update or delete or truncate on cijfers_aanvraag for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_aanvraagbesluit_vast before update or delete or truncate on cijfers_aanvraagbesluit for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_uitgave_vast before update or delete or truncate on cijfers_uitgave for each statement execute function cijfers_alleen_erbij();
create trigger cijfers_openbaar_vast before update or delete or truncate on cijfers_openbaar for each statement execute function cijfers_alleen_erbij();
-- Published is published: everyone reads it, in any region and in none. Writing stays in the own region (regio_eigen).
create policy openbaar_lezen on cijfers_openbaar for select using (true);

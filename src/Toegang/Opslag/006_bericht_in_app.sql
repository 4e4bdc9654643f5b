-- A message that is read in the application only: its reader switched mail of that kind off.
alter table toegang_bericht add column alleen_in_app boolean not null default false;

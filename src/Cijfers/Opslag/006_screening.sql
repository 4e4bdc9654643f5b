-- SHA-256 of the whole screening.csv of the run, which lies encrypted beside the raw files and goes with them; empty without a run.
alter table cijfers_levering add column screening text not null default '';

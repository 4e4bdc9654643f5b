-- The window that the text was typed in, as its script calls it: two windows of one author do not write over each other.
alter table regioplan_kladtekst add column venster text not null default '';

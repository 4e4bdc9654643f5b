-- Which page typed it last: another one of the same author may not write over it unseen. Null for what was typed before.
alter table regioplan_kladtekst add column venster uuid;

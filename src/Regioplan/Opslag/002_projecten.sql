-- SHA-256 of what projects, sessions and the timeline said when publication was asked; null when nobody asked.
alter table regioplan_plan add column projecten text;

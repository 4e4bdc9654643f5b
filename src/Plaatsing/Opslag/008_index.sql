-- What is read by a case or by a session is found without reading the whole table.
create index plaatsing_ontheffing_zoekvraag on plaatsing_ontheffing (zoekvraag_id);
create index plaatsing_besluit_sessie on plaatsing_besluit (sessie_id);
create index plaatsing_besluit_antwoord on plaatsing_besluit (antwoord_sessie_id);

-- One open proposal for a norm at a time, also when two persons propose at once. Two indexes: a null equals no other null.
create unique index plaatsing_norm_voorstel on plaatsing_norm (regio, status) where stand = 'voorgesteld' and classificatie is null;
create unique index plaatsing_norm_voorstel_classificatie on plaatsing_norm (regio, status, classificatie) where stand = 'voorgesteld' and classificatie is not null;

-- A point that its people took back: it stays with its history, nobody reads it, and they can put it back.
alter table kennisbank_tijdlijnpunt add column ingetrokken_op timestamptz;

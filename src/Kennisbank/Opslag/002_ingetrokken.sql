-- A point or a meeting that its people took back: it stays with its history, nobody reads it, and they can put it back.
alter table kennisbank_tijdlijnpunt add column ingetrokken_op timestamptz;
alter table kennisbank_netwerksessie add column ingetrokken_op timestamptz;

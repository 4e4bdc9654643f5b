-- Every form carries a key; it is inserted first in the transaction of the change (docs: vertrouwen, idempotency).
create table kern_verzoek (
  gebruiker_id uuid        not null,
  sleutel      uuid        not null,
  afdruk       text        not null,
  antwoord     text,
  op           timestamptz not null,
  primary key (gebruiker_id, sleutel)
);
create index kern_verzoek_op on kern_verzoek (op);

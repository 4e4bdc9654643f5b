-- The page of technical lines filters on the action and shows the newest first, in a log that is kept for years.
create index toegang_logboek_handeling on toegang_logboek (handeling, op);

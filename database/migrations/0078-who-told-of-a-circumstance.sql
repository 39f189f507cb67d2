-- What makes a debtor's situation special is told by somebody, by some medium, as a stop is.

alter table circumstance add column said_by text constraint circumstance_is_said_by_somebody check (length(said_by) > 0);
alter table circumstance add column medium text constraint circumstance_is_said_by_something_known check (
  medium in ('call', 'email', 'letter', 'text', 'visit'));

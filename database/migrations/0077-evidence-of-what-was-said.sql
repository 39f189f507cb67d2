-- A document proves what was said to us, too: a stop, what somebody agreed to, or what their situation is.
alter table document_link drop constraint document_proves_something_known;
alter table document_link add constraint document_proves_something_known check (
  proves in ('account', 'item', 'entry', 'letter', 'effort', 'dispute', 'promise', 'stop', 'consent', 'circumstance'));

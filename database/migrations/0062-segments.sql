-- The class of customers that a debtor is of, as the office tells them apart; a file or a person says it.
alter table debtor add column segment text;
alter table debtor add constraint segment_has_a_name check (length(segment) between 1 and 60);
create index debtor_by_segment on debtor (segment) where segment is not null;

alter table debtor_change drop constraint change_is_of_something_known;
alter table debtor_change add constraint change_is_of_something_known
  check (what in ('name', 'kind', 'language', 'number', 'segment'));

-- Two debtors who look alike and are not the same: nobody is asked again.

-- owned by parties
create table not_same_person (
  debtor_id     uuid        not null references debtor,
  other_id      uuid        not null constraint nobody_differs_from_themselves check (other_id > debtor_id),
  because       text        not null constraint difference_says_why check (length(because) > 0),
  said_at       timestamptz not null,
  said_by       uuid        references login,
  primary key (debtor_id, other_id)
);
comment on table not_same_person is 'debtor: two who look alike and are different people, the lower id first';

-- Who is written down by mistake leaves on the same day.
alter table related_person drop constraint relation_ends_after_it_begins;
alter table related_person add constraint relation_ends_after_it_begins check (until_on >= from_on);

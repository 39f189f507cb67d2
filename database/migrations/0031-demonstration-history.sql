-- How far the older history of a demonstration book has been lived: what was not reached goes on at the next start.

-- owned by happenings
create table demonstration_part (
  part         integer primary key,
  trade        text    not null,
  debtors      integer not null,
  first_on     date    not null,
  last_on      date    not null,
  lived_until  date    not null constraint part_is_lived_within_its_days
                       check (lived_until >= first_on - 1 and lived_until <= last_on)
);
comment on table demonstration_part is 'local: parts of the demonstration''s history, each some debtors of one trade, with the day until which it was lived';

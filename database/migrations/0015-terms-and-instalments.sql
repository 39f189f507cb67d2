-- Terms beyond one due day: what is due by parts, what is held back, what is let off, and what an office's words mean.

-- owned by ledger
create table item_instalment (
  debtor_id     uuid        not null,
  item_id       uuid        not null,
  since_at      timestamptz not null,
  number        integer     not null constraint instalments_count_from_one check (number > 0),
  due_on        date,
  currency      text        not null,
  amount_minor  bigint      not null constraint instalment_amount_is_positive check (amount_minor > 0),
  later_minor   bigint      not null constraint later_instalments_are_not_negative check (later_minor >= 0),
  until_at      timestamptz constraint instalment_ends_after_it_begins check (until_at >= since_at),
  primary key (debtor_id, item_id, since_at, number),
  foreign key (debtor_id, item_id) references item
);
create unique index one_schedule_at_a_time on item_instalment (debtor_id, item_id, number) where until_at is null;
comment on table item_instalment is 'debtor: the parts in which an item is due, from when until when they were believed; without a due day a part is retained';

-- owned by ledger
create table item_discount (
  debtor_id     uuid        not null,
  item_id       uuid        not null,
  until_on      date        not null,
  currency      text        not null,
  amount_minor  bigint      not null constraint discount_is_positive check (amount_minor > 0),
  primary key (debtor_id, item_id, until_on),
  foreign key (debtor_id, item_id) references item
);
comment on table item_discount is 'debtor: what is let off of an item that is paid in full by a day';

-- owned by ledger
create table named_terms (
  creditor_id   uuid        not null references creditor,
  name          text        not null constraint terms_have_a_name check (length(name) between 1 and 100),
  set_at        timestamptz not null,
  says          text        not null constraint terms_say_something check (length(says) between 1 and 200),
  set_by        uuid        references login,
  ended_at      timestamptz constraint terms_end_after_they_are_set check (ended_at >= set_at),
  primary key (creditor_id, name, set_at)
);
create unique index one_meaning_of_terms on named_terms (creditor_id, lower(name)) where ended_at is null;
comment on table named_terms is 'reference: what the terms of a creditor mean that do not say it themselves: Z030 is net 30';

-- What is ordinary costs nothing: only an item in instalments is looked up in their table.
alter table item add column in_instalments boolean not null default false;
drop index open_item_by_debtor;
create index open_item_by_debtor on item (debtor_id, due_on) include (account_id, open_minor, currency, in_instalments)
 where open_minor > 0;
create index open_item_in_instalments on item (debtor_id, item_id) where open_minor > 0 and in_instalments;

-- What of an open amount falls to an instalment: what is paid is taken off the first, and what is owed beyond the amount
-- is due first too. Null parts stand for an item that is due whole.
create function falling_due(open_minor bigint, number integer, amount_minor bigint, later_minor bigint) returns bigint
  language sql immutable parallel safe
  return case when number is null then open_minor
              when number = 1 then greatest(open_minor - later_minor, least(open_minor, 0))
              else greatest(least(amount_minor, open_minor - later_minor), 0) end;

-- owned by ledger
create view open_due as
  select i.debtor_id, i.item_id, i.account_id, i.number, i.issued_on, i.currency, p.number as instalment,
         case when p.number is null then i.due_on else p.due_on end as due_on,
         falling_due(i.open_minor, p.number, p.amount_minor, p.later_minor) as open_minor,
         i.open_minor as item_open_minor, p.amount_minor as instalment_minor, p.later_minor
    from item i
    left join item_instalment p
      on p.debtor_id = i.debtor_id and p.item_id = i.item_id and p.until_at is null and i.in_instalments
   where i.open_minor > 0 and (p.number is null or i.open_minor > p.later_minor);
comment on view open_due is 'what is open by the day on which it is due: an item, or each open instalment of it; without a day it is retained';

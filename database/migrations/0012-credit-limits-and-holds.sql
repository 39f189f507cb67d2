-- How far a creditor trusts a debtor, and when it delivers no more on credit.

-- owned by credit
create table credit_limit (
  debtor_id     uuid        not null references debtor,
  limit_id      uuid        not null,
  creditor_id   uuid        not null references creditor,
  currency      text        not null,
  amount_minor  bigint      not null constraint credit_limit_is_not_negative check (amount_minor >= 0),
  since_on      date        not null,
  because       text        not null constraint credit_limit_says_why check (length(because) > 0),
  set_at        timestamptz not null,
  set_by        uuid        references login,
  primary key (debtor_id, limit_id)
);
comment on table credit_limit is 'debtor: how much a debtor may owe a creditor from a day on; the newest that has begun is in force, none is ever changed';

-- owned by credit
create table credit_hold (
  debtor_id     uuid        not null references debtor,
  hold_id       uuid        not null,
  creditor_id   uuid        not null references creditor,
  because       text        not null constraint credit_hold_says_why check (length(because) > 0),
  placed_at     timestamptz not null,
  placed_by     uuid        references login,
  lifted_at     timestamptz constraint credit_hold_is_lifted_after_it_is_placed check (lifted_at >= placed_at),
  lifted_by     uuid        references login,
  lifted_because text,
  primary key (debtor_id, hold_id),
  constraint lifted_hold_says_why check ((lifted_at is null) = (lifted_because is null))
);
create unique index one_hold_in_force on credit_hold (debtor_id, creditor_id) where lifted_at is null;
comment on table credit_hold is 'debtor: a creditor delivers nothing more on credit until the hold is lifted';

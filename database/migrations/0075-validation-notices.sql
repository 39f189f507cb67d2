-- What a validation notice says of a debt from before it came to us: what was owed on the itemization date (12 CFR
-- 1006.34(b)(3)), and what came and went since, as somebody said it. Where nobody did, the ledger says it.

-- owned by ledger
create table account_itemization (
  debtor_id      uuid        not null,
  account_id     uuid        not null,
  currency       text        not null constraint itemized_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
  said_at        timestamptz not null,
  kind           text        not null constraint itemization_kind_is_known check (
    kind in ('last-statement', 'charge-off', 'last-payment', 'transaction', 'judgment')),
  itemized_on    date        not null,
  then_minor     bigint      not null,
  interest_minor bigint      not null,
  fees_minor     bigint      not null,
  payments_minor bigint      not null,
  credits_minor  bigint      not null,
  creditor_then  text        not null,
  number_then    text        not null,
  said_by        uuid        references login,
  replaced_at    timestamptz,
  primary key (debtor_id, account_id, currency, said_at),
  foreign key (debtor_id, account_id) references account,
  constraint itemized_amounts_are_not_negative check (
    least(then_minor, interest_minor, fees_minor, payments_minor, credits_minor) >= 0),
  constraint itemization_is_replaced_later check (replaced_at >= said_at)
);
create unique index one_itemization_holds on account_itemization (debtor_id, account_id, currency) where replaced_at is null;
comment on table account_itemization is 'debtor: what was owed on the itemization date of an account and came and went since, as somebody said it';

-- A notice that the desk sent names the permit under which it left: given back with the letter's, it was none.
alter table validation_notice add column permit_id uuid;
create index notice_under_permit on validation_notice (debtor_id, permit_id) where permit_id is not null;

-- A letter that left may come back.
alter table letter add column came_back_at timestamptz;
alter table letter add constraint only_what_left_comes_back check (
  came_back_at is null or state in ('handed-over', 'perhaps-sent'));

-- A task is about something of its debtor's: one is open of each.
alter table task add column about_id uuid;
create unique index one_task_is_open on task (debtor_id, kind, about_id) where done_at is null;
alter table task add constraint done_task_is_done_later check (done_at >= created_at);

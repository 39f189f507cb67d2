-- What we let rest of ourselves until a day, and what each daily run did with each case.

-- owned by strategy
create table pause (
  debtor_id     uuid        not null references debtor,
  pause_id      uuid        not null,
  kind          text        not null constraint pause_kind_is_known check (kind in ('ours', 'insurer')),
  creditor_id   uuid        references creditor,
  account_id    uuid,
  item_id       uuid,
  because       text        not null constraint pause_says_why check (length(because) > 0),
  since_on      date        not null,
  until_on      date        not null constraint pause_ends_after_it_begins check (until_on >= since_on),
  recorded_at   timestamptz not null,
  recorded_by   uuid        references login,
  ended_at      timestamptz,
  ended_by      uuid        references login,
  ended_because text        constraint early_end_says_why check ((ended_because is null) = (ended_at is null)),
  primary key (debtor_id, pause_id),
  foreign key (debtor_id, account_id) references account,
  foreign key (debtor_id, item_id) references item,
  constraint pause_is_of_one_thing check (num_nonnulls(creditor_id, account_id, item_id) <= 1)
);
create index pause_by_end on pause (until_on, debtor_id) where ended_at is null;
comment on table pause is 'debtor: what rests until a day because we want it so: all of a debtor, what they owe one creditor, an account or an item; it ends by itself';

-- owned by strategy
create table day_case (
  debtor_id     uuid        not null,
  case_id       uuid        not null,
  run_id        uuid        not null,
  was           text,
  did           text,
  next_step     text,
  next_action   text,
  next_on       date,
  next_owner    text,
  because       text[]      not null constraint day_says_why check (cardinality(because) > 0),
  primary key (debtor_id, case_id, run_id)
);
create index day_case_by_run on day_case (run_id, debtor_id);
comment on table day_case is 'debtor: what a daily run found due: the step that it was, what was done, what is next and why';

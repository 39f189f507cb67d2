-- Cases with exactly one next step, dated tasks besides, the day's runs, and who holds which debtor just now.

-- owned by strategy
create table collection_case (
  debtor_id     uuid        not null references debtor,
  case_id       uuid        not null,
  creditor_id   uuid        not null references creditor,
  ladder        text        not null,
  ladder_version integer    not null,
  opened_at     timestamptz not null,
  closed_at     timestamptz,
  closed_because text       constraint closed_case_says_why check ((closed_because is null) = (closed_at is null)),
  last_step     text,
  last_step_on  date        constraint last_step_has_its_day check ((last_step_on is null) = (last_step is null)),
  last_step_by  uuid        references login,
  ladder_step   text,
  ladder_step_on date       constraint ladder_step_has_its_day check ((ladder_step_on is null) = (ladder_step is null)),
  next_step     text,
  next_action   text        constraint next_action_is_known
                            check (next_action in ('call', 'letter', 'email', 'text', 'visit', 'review', 'wait')),
  next_on       date,
  next_owner    text        constraint next_owner_is_known check (next_owner in ('automatic', 'collector', 'supervisor')),
  next_because  text[],
  value_minor   bigint      not null default 0,
  currency      text        not null,
  decided_at    timestamptz not null,
  decided_because text      not null constraint decision_says_why check (length(decided_because) > 0),
  primary key (debtor_id, case_id),
  constraint open_case_has_one_next_step check (
    (closed_at is null) = (next_step is not null and next_action is not null and next_on is not null
                           and next_owner is not null and cardinality(next_because) > 0))
);
create unique index one_open_case_with_a_creditor on collection_case (debtor_id, creditor_id, ladder) where closed_at is null;
create index open_case_by_next_day on collection_case (next_on, debtor_id) where closed_at is null;
create index worklist_order on collection_case (next_on, value_minor desc) where closed_at is null and next_owner <> 'automatic';
create index case_by_last_step on collection_case (last_step_by, last_step_on) where last_step_by is not null;
comment on table collection_case is 'debtor: a debtor''s accounts with one creditor under one ladder; while open it has exactly one next step; ladder_step is the last one taken of the ladder itself, last_step the last of any kind';

-- owned by strategy
create table task (
  debtor_id     uuid        not null,
  task_id       uuid        not null,
  case_id       uuid,
  kind          text        not null,
  due_on        date        not null,
  login_id      uuid        references login,
  because       text        not null constraint task_says_why check (length(because) > 0),
  created_at    timestamptz not null,
  done_at       timestamptz,
  done_by       uuid        references login,
  primary key (debtor_id, task_id),
  foreign key (debtor_id, case_id) references collection_case
);
create index open_task_by_day on task (due_on, debtor_id) where done_at is null;
comment on table task is 'debtor: dated work besides the next step: clocks and checklists, of any number';

-- owned by strategy
create table day_run (
  run_id        uuid        primary key,
  run_on        date        not null,
  started_at    timestamptz not null,
  ended_at      timestamptz,
  login_id      uuid        references login,
  summary       jsonb
);
create index day_run_by_day on day_run (run_on);
comment on table day_run is 'local: the daily runs, with what each decided';

-- owned by work
create table worklist_lease (
  debtor_id     uuid        primary key,
  login_id      uuid        not null references login,
  taken_at      timestamptz not null,
  until_at      timestamptz not null
);
create index worklist_lease_by_login on worklist_lease (login_id);
comment on table worklist_lease is 'local: who has a debtor open just now, so that it is given to one person at a time';

-- Statements to all who owe a creditor: each time that they were sent or tried, and when they are sent by themselves.

-- owned by letters
create table statement_schedule (
  schedule_id uuid        primary key,
  creditor_id uuid        not null references creditor,
  sent_by     text        not null constraint scheduled_statement_goes_some_way check (sent_by in ('post', 'email')),
  every       text        not null constraint statement_rhythm_is_known check (every in ('week', 'month')),
  day         integer     not null constraint statement_day_is_of_its_rhythm check (day between 1 and case when every = 'week' then 7 else 31 end),
  due_on      date        not null,
  kept_at     timestamptz not null,
  kept_by     uuid        not null references login,
  ended_at    timestamptz constraint statement_schedule_ends_after_it_is_kept check (ended_at >= kept_at),
  ended_by    uuid        references login,
  constraint ended_statement_schedule_says_by_whom check ((ended_at is null) = (ended_by is null))
);
create unique index one_statement_schedule_in_force on statement_schedule (creditor_id) where ended_at is null;
comment on table statement_schedule is 'local: on which day of each week or month statements go to all who owe a creditor';

-- owned by letters
create table statement_run (
  run_id      uuid        primary key,
  creditor_id uuid        not null references creditor,
  sent_by     text        not null constraint statement_goes_some_way check (sent_by in ('post', 'email')),
  is_dry      boolean     not null,
  since_on    date        not null,
  schedule_id uuid        references statement_schedule,
  due_on      date,
  began_at    timestamptz not null,
  began_by    uuid        references login,
  ended_at    timestamptz constraint statement_run_ends_after_it_began check (ended_at >= began_at),
  debtors     integer     not null,
  by_post     integer     not null,
  by_email    integer     not null,
  refused     json        not null,
  trouble     text,
  constraint scheduled_statements_are_sent_once unique (schedule_id, due_on),
  constraint scheduled_statements_say_for_which_day check ((schedule_id is null) = (due_on is null)),
  constraint statements_are_sent_by_somebody check (schedule_id is not null or began_by is not null)
);
create index statement_run_by_time on statement_run (began_at desc);
comment on table statement_run is 'local: each time that statements were sent to all who owe a creditor, or tried: since when nobody gets a second one, and how many went, and why not the others';

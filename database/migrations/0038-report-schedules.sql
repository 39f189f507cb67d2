-- Reports that go by mail by themselves: which, to whom, of which days and when, and what became of each time.

-- Who signs in for a creditor may have an address, for that creditor's reports, and never the sheet of the office.
alter table login add constraint day_sheet_is_the_offices check (role <> 'creditor' or gets_day_sheet is not true);

-- owned by reports
create table report_schedule (
  schedule_id   uuid        primary key,
  version       integer     not null constraint schedule_versions_count_from_one check (version > 0),
  report        text        not null constraint scheduled_report_has_a_name check (length(report) between 1 and 50),
  choices       jsonb       not null,
  period        text        not null constraint schedule_period_has_a_name check (length(period) between 1 and 50),
  receiver_id   uuid        not null references login,
  every         text        not null constraint schedule_rhythm_is_known check (every in ('working-day', 'week', 'month')),
  weekday       integer     constraint schedule_weekday_is_one check (weekday between 1 and 7),
  month_day     integer     constraint schedule_month_day_is_one check (month_day between 1 and 31),
  closed_days   text        constraint schedule_says_what_closed_days_do check (closed_days in ('moved', 'same')),
  due_time      time        not null,
  due_on        date        not null,
  try_at        timestamptz,
  tries         integer     not null constraint schedule_is_tried_a_few_times check (tries between 0 and 20),
  trouble       text,
  kept_at       timestamptz not null,
  kept_by       uuid        not null references login,
  changed_at    timestamptz not null,
  changed_by    uuid        not null references login,
  ended_at      timestamptz constraint schedule_ends_after_it_is_kept check (ended_at >= kept_at),
  ended_by      uuid        references login,
  ended_because text,
  constraint schedule_says_which_day_of_its_rhythm check (
    (weekday is not null) = (every = 'week') and (month_day is not null) = (every = 'month')
    and (closed_days is null) = (every = 'working-day')),
  constraint schedule_that_waits_says_why check ((try_at is null) = (trouble is null)),
  constraint ended_schedule_says_why check ((ended_at is null) = (ended_because is null))
);
create unique index schedule_is_kept_already
  on report_schedule (receiver_id, report, choices, period, every, weekday, month_day, due_time) nulls not distinct
  where ended_at is null;
create index report_schedule_by_day on report_schedule (due_on, due_time) where ended_at is null;
comment on table report_schedule is 'local: the reports that go by mail by themselves: which, to whom, of which days and when, on the office''s clock';

-- owned by reports
create table report_mailing (
  schedule_id   uuid        not null references report_schedule,
  due_on        date        not null,
  due_time      time        not null,
  made_at       timestamptz not null,
  missed        integer     not null constraint mailing_counts_what_was_missed check (missed >= 0),
  mail_id       uuid        references office_mail,
  because       text,
  primary key (schedule_id, due_on, due_time),
  constraint mailing_that_was_not_made_says_why check ((mail_id is null) = (because is not null))
);
comment on table report_mailing is 'local: each time that a schedule came due, once: the message that was written down, or why there was none';

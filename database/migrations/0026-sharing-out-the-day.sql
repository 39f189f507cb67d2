-- What people do with the order of work: put a debtor off, call back at an hour, hand over, and see one another.

-- owned by work
create table snooze (
  debtor_id     uuid        not null references debtor,
  snooze_id     uuid        not null,
  until_at      timestamptz not null constraint snooze_ends_after_it_begins check (until_at > made_at),
  because       text        not null constraint snooze_says_why check (length(because) > 0),
  made_by       uuid        not null references login,
  made_at       timestamptz not null,
  ended_at      timestamptz,
  primary key (debtor_id, snooze_id)
);
create index snooze_in_force on snooze (debtor_id, until_at) where ended_at is null;
comment on table snooze is 'debtor: until when a debtor is left off the worklists, by whom and why; it ends by itself';

-- owned by work
create table callback (
  debtor_id     uuid        not null references debtor,
  callback_id   uuid        not null,
  login_id      uuid        not null references login,
  due_at        timestamptz not null,
  zone          text        not null,
  because       text        not null,
  made_by       uuid        not null references login,
  made_at       timestamptz not null,
  ended_at      timestamptz,
  ended_how     text        constraint callback_ends_somehow check (ended_how in ('called', 'dropped'))
                            constraint ended_callback_says_how check ((ended_how is null) = (ended_at is null)),
  taken_at      timestamptz, -- Given to its person by "next", once: who goes on without calling finds it above the list.
  primary key (debtor_id, callback_id)
);
create index open_callback_by_person on callback (login_id, due_at) where ended_at is null;
create index open_callback_of_debtor on callback (debtor_id, due_at) where ended_at is null;
comment on table callback is 'debtor: when somebody is to be called back and by whom, as it was agreed on the clock of that zone';

-- owned by work
create table presence (
  debtor_id     uuid        not null,
  login_id      uuid        not null references login,
  seen_at       timestamptz not null,
  primary key (debtor_id, login_id)
);
comment on table presence is 'local: who had a debtor before them when they were last heard of';

-- owned by work
create table calendar_feed (
  login_id      uuid        primary key references login,
  secret_digest text        not null,
  made_at       timestamptz not null,
  constraint calendar_secret_is_used_once unique (secret_digest)
);
comment on table calendar_feed is 'reference: whose calendar may be read by whoever knows its secret address';

-- owned by work
create table worker (
  login_id      uuid        primary key references login,
  minutes       integer     not null constraint worker_minutes_fit_a_day check (minutes between 0 and 1440),
  languages     text[]      not null,
  ladders       text[]      not null,
  creditors     uuid[]      not null
);
comment on table worker is 'reference: how many minutes a day somebody works, and whom they may be given: languages, ladders and creditors, empty where all';

-- Whoever is given an account and has it taken again on the same day held it on no day: an empty period is their history.
alter table assignment drop constraint assignment_ends_after_it_begins;
alter table assignment add constraint assignment_does_not_end_before_it_begins check (until_on >= from_on);
alter table assignment add column assigned_by uuid references login;
alter table assignment add column assigned_at timestamptz;
create index assignment_by_team on assignment (team_id, from_on) where team_id is not null;

-- Permits, efforts, promises, letters: what goes out to people, and what they said.

-- owned by contact
create table permit (
  debtor_id     uuid        not null references debtor,
  permit_id     uuid        not null,
  kind          text        not null constraint permit_kind_is_known check (kind in ('now', 'reserved', 'at-hand-over')),
  act           text        not null constraint permit_act_is_known
                            check (act in ('call', 'voicemail', 'letter', 'email', 'text', 'visit')),
  point_id      uuid,
  verdict       text        not null constraint permit_verdict_is_known check (verdict in ('allow', 'deny', 'not-covered')),
  findings      jsonb       not null,
  facts         jsonb       not null,
  retry_at      timestamptz,
  asked_at      timestamptz not null,
  login_id      uuid        references login,
  attempts      integer     not null constraint permit_attempts_are_positive check (attempts > 0),
  window_from   timestamptz,
  window_until  timestamptz constraint permit_window_is_whole
                            check ((window_until is null) = (window_from is null) and (window_until is null or window_until > window_from)),
  withdrawn_at  timestamptz,
  withdrawn_because text    constraint withdrawal_says_why check ((withdrawn_at is null) = (withdrawn_because is null)),
  -- The point may be held by a debtor who is the same person: a permit lies with the survivor, a point where it was.
  primary key (debtor_id, permit_id)
);
create index permit_by_asked on permit (debtor_id, asked_at);
comment on table permit is 'debtor: the law''s answer to one outward act, allowed or refused, with every finding; itself the record of the attempt';

-- owned by contact
create table permit_account (
  debtor_id     uuid        not null,
  permit_id     uuid        not null,
  account_debtor_id uuid    not null,
  account_id    uuid        not null,
  primary key (debtor_id, permit_id, account_debtor_id, account_id),
  foreign key (debtor_id, permit_id) references permit
);
comment on table permit_account is 'debtor: the accounts that a permitted act is about; an account of a merged debtor keeps its own debtor';

-- owned by contact
create table effort (
  debtor_id     uuid        not null references debtor,
  effort_id     uuid        not null,
  permit_id     uuid,
  kind          text        not null constraint effort_kind_is_known
                            check (kind in ('call', 'conversation', 'voicemail', 'letter', 'email', 'text', 'visit')),
  from_whom     text        not null constraint effort_comes_from_somebody check (from_whom in ('us', 'consumer')),
  point_id      uuid,
  happened_at   timestamptz not null,
  attempts      integer     not null constraint effort_attempts_are_positive check (attempts > 0),
  outcome       text        constraint effort_outcome_is_known
                            check (outcome in ('no-answer', 'busy', 'not-in-service', 'voicemail-left', 'limited-content-message', 'dropped', 'answered', 'wrong-number')),
  reached       text        constraint reached_party_is_known
                            check (reached in ('debtor', 'spouse', 'attorney', 'third-party', 'nobody')),
  consent_to_call boolean   not null default false,
  login_id      uuid        references login,
  recorded_at   timestamptz not null,
  primary key (debtor_id, effort_id),
  foreign key (debtor_id, permit_id) references permit
);
create index effort_by_permit on effort (debtor_id, permit_id) where permit_id is not null;
create index effort_by_instant on effort (debtor_id, happened_at);
comment on table effort is 'debtor: the history that the law counts: an attempt or contact, by either side, in or outside the desk';

-- owned by contact
create table effort_account (
  debtor_id     uuid        not null,
  effort_id     uuid        not null,
  account_debtor_id uuid    not null,
  account_id    uuid        not null,
  primary key (debtor_id, effort_id, account_debtor_id, account_id),
  foreign key (debtor_id, effort_id) references effort
);
comment on table effort_account is 'debtor: the accounts that an effort was about';

-- owned by contact
create table right_party_check (
  debtor_id     uuid        not null,
  effort_id     uuid        not null,
  asked         text[]      not null,
  matched       boolean     not null,
  checked_at    timestamptz not null,
  login_id      uuid        references login,
  primary key (debtor_id, effort_id),
  foreign key (debtor_id, effort_id) references effort
);
comment on table right_party_check is 'debtor: what was asked to know the person on the line, and whether it matched';

-- owned by promises
create table promise_to_pay (
  debtor_id     uuid        not null,
  promise_id    uuid        not null,
  account_id    uuid        not null,
  currency      text        not null,
  amount_minor  bigint      not null constraint promised_amount_is_positive check (amount_minor > 0),
  due_on        date        not null,
  taken_on      date        not null,
  taken_at      timestamptz not null,
  login_id      uuid        references login,
  state         text        not null constraint promise_state_is_known
                            check (state in ('open', 'kept', 'broken', 'keptLate', 'withdrawn')),
  kept_on       date        constraint kept_promise_says_when check ((kept_on is not null) = (state in ('kept', 'keptLate'))),
  broken_on     date        constraint broken_promise_says_when check ((broken_on is not null) = (state in ('broken', 'keptLate'))),
  withdrawn_because text    constraint withdrawn_promise_says_why check ((withdrawn_because is not null) = (state = 'withdrawn')),
  primary key (debtor_id, promise_id),
  foreign key (debtor_id, account_id) references account
);
create unique index promise_is_already_open on promise_to_pay (debtor_id, account_id) where state = 'open';
create index promise_by_taker on promise_to_pay (login_id, taken_on);
create index open_promise_by_due_day on promise_to_pay (due_on, debtor_id) where state = 'open';
comment on table promise_to_pay is 'debtor: an amount promised by a day; each state carries its evidence';

-- owned by letters
create table letter (
  debtor_id     uuid        not null references debtor,
  letter_id     uuid        not null,
  creditor_id   uuid        not null references creditor,
  template      text        not null,
  template_version integer  not null,
  point_id      uuid        not null,
  state         text        not null constraint letter_state_is_known check (state in ('planned', 'handed-over', 'refused')),
  because       text        not null constraint letter_says_why check (length(because) > 0),
  planned_at    timestamptz not null,
  permit_id     uuid        constraint handed_over_letter_names_its_permit check (state <> 'handed-over' or permit_id is not null),
  refused_because text      constraint refused_letter_says_why check ((refused_because is not null) = (state = 'refused')),
  decided_at    timestamptz constraint decided_letter_says_when check ((decided_at is null) = (state = 'planned')),
  digest        text        constraint handed_over_letter_is_on_file check ((digest is not null) = (state = 'handed-over')),
  -- The point and the permit may lie with another debtor who is the same person.
  primary key (debtor_id, letter_id),
  foreign key (debtor_id, digest) references document
);
create index planned_letter on letter (planned_at, debtor_id) where state = 'planned';
comment on table letter is 'debtor: a letter written down when it is decided, asked of the law and put on file when it leaves';

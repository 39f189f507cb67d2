-- What is recorded of contacts: why somebody does not pay, what came in and waits for an answer, what the law said of an
-- act that happened outside the desk, and what was taken back.

alter table effort
  add column reason text constraint nonpayment_reason_is_known
    check (reason in ('dispute', 'cash-flow', 'in-approval', 'lost-invoice', 'wrong-address', 'paid-already', 'will-pay',
                      'illness', 'job-loss', 'insurer', 'not-theirs', 'refuses', 'other')),
  add column needs_answer boolean not null default false,
  add column answered_at timestamptz constraint only_what_asks_is_answered check (answered_at is null or needs_answer),
  add column law_verdict text constraint effort_verdict_is_known check (law_verdict in ('allow', 'deny', 'not-covered')),
  add column law_findings jsonb constraint findings_come_with_a_verdict check ((law_findings is null) = (law_verdict is null));
create index effort_with_reason on effort (debtor_id, happened_at desc) where reason is not null;
create index effort_that_waits on effort (debtor_id, happened_at) where needs_answer and answered_at is null;

-- owned by contact
create table taken_back (
  debtor_id     uuid        not null references debtor,
  taken_back_id uuid        not null,
  effort_id     uuid        not null,
  was           jsonb       not null,
  because       text        not null constraint taking_back_says_why check (length(because) > 0),
  login_id      uuid        references login,
  taken_back_at timestamptz not null,
  primary key (debtor_id, taken_back_id)
);
create index taken_back_by_effort on taken_back (debtor_id, effort_id);
comment on table taken_back is 'debtor: an effort, or the outcome of one, that was recorded by mistake: whole as it was, who took it back and why';

-- owned by strategy
create table step_by_effort (
  debtor_id     uuid        not null,
  case_id       uuid        not null,
  effort_id     uuid        not null,
  step          text        not null,
  taken_on      date        not null,
  before        jsonb       not null,
  primary key (debtor_id, case_id, effort_id),
  foreign key (debtor_id, case_id) references collection_case
);
comment on table step_by_effort is 'debtor: which effort took a step, and the place of the case before: what is taken back puts it there again';

-- What somebody may not do by themselves, is asked for, and is decided by another.

-- owned by approvals
create table approval (
  approval_id   uuid        primary key,
  kind          text        not null constraint approval_kind_is_known check (kind in ('lift-stop', 'resolve-dispute', 'reverse-entry', 'set-credit-limit')),
  debtor_id     uuid        not null,
  thing_id      uuid        not null,
  currency      text,
  amount_minor  bigint,
  because       text        not null constraint approval_says_why check (length(because) > 0),
  asked_by      uuid        not null references login,
  asked_at      timestamptz not null,
  due_at        timestamptz not null constraint approval_is_due_after_it_is_asked check (due_at >= asked_at),
  verdict       text        constraint verdict_is_known check (verdict in ('approved', 'refused')),
  decided_by    uuid        references login constraint who_asks_does_not_decide check (decided_by <> asked_by),
  decided_at    timestamptz constraint approval_is_decided_after_it_is_asked check (decided_at >= asked_at),
  decided_because text,
  constraint approved_amount_has_a_currency check ((currency is null) = (amount_minor is null)),
  constraint verdict_says_who_and_when check ((verdict is null) = (decided_by is null) and (verdict is null) = (decided_at is null)),
  constraint refusal_says_why check (verdict <> 'refused' or length(decided_because) > 0)
);
create unique index approval_is_asked_already on approval (debtor_id, kind, thing_id) where verdict is null;
create index open_approval_by_clock on approval (due_at, approval_id) where verdict is null;
create index decided_approval_by_instant on approval (decided_at desc) where verdict is not null;
create index approval_by_asker on approval (asked_by, asked_at desc);
comment on table approval is 'local: what was asked for that its asker may not do alone, by when it is to be decided, and what was decided by whom';

-- owned by approvals
create table authority (
  authority_id  uuid        primary key,
  kind          text        not null constraint authority_is_over_an_amount check (kind in ('reverse-entry', 'set-credit-limit')),
  role          text,
  login_id      uuid        references login,
  currency      text        not null constraint authority_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
  max_minor     bigint      not null constraint authority_is_not_negative check (max_minor >= 0),
  set_by        uuid        not null references login,
  set_at        timestamptz not null,
  ended_at      timestamptz constraint authority_ends_after_it_is_set check (ended_at >= set_at),
  ended_by      uuid        references login,
  constraint authority_is_of_a_role_or_a_person check ((role is null) <> (login_id is null))
);
create unique index one_authority_at_a_time on authority (kind, role, login_id, currency) nulls not distinct where ended_at is null;
comment on table authority is 'reference: up to which amount a role, or a person whatever their role, does something without being approved; where none is set there is no limit';

-- What the floor asks of a day over everybody.
create index effort_by_day on effort (happened_at) where login_id is not null;
create index promise_by_day_taken on promise_to_pay (taken_on);
create index promise_by_day_kept on promise_to_pay (kept_on) where kept_on is not null;
create index promise_by_day_broken on promise_to_pay (broken_on) where broken_on is not null;
create index case_by_day_of_last_step on collection_case (last_step_on) where last_step_by is not null;
create index assignment_by_login on assignment (login_id, from_on) where login_id is not null;

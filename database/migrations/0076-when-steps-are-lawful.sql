-- From when on a step that somebody is to take is lawful, as the law said when its case was decided. A decision since
-- then makes it void, so that nothing waits for a reason that is gone.

-- owned by work
create table lawful_step (
  debtor_id uuid        not null,
  case_id   uuid        not null,
  act       text        not null constraint lawful_step_is_an_act check (act in ('call', 'text', 'visit')),
  from_at   timestamptz not null,
  asked_at  timestamptz not null,
  primary key (debtor_id, case_id),
  foreign key (debtor_id, case_id) references collection_case,
  constraint lawful_step_lies_ahead check (from_at > asked_at)
);
comment on table lawful_step is 'debtor: from when on the next step of a case is lawful that was not when it was decided';

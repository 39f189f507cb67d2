-- Mail to the office's own people: written down where it is decided, and sent after.

-- owned by mail
create table office_mail (
  mail_id       uuid        primary key,
  to_address    text        not null constraint office_mail_goes_somewhere check (to_address ~ '^[^\s@]+@[^\s@]+$'),
  subject       text        not null constraint office_mail_has_a_subject check (length(subject) between 1 and 300),
  sealed        bytea       not null,
  planned_at    timestamptz not null,
  tries         integer     not null constraint office_mail_is_tried_a_few_times check (tries between 0 and 20),
  try_at        timestamptz,
  began_at      timestamptz,
  state         text        not null constraint office_mail_state_is_known
                            check (state in ('planned', 'sending', 'handed-over', 'failed', 'perhaps-sent')),
  because       text,
  decided_at    timestamptz,
  constraint planned_office_mail_says_when_it_is_tried check ((try_at is not null) = (state = 'planned')),
  constraint office_mail_under_way_says_since_when check (state <> 'sending' or began_at is not null),
  constraint decided_office_mail_says_when check
    ((decided_at is not null) = (state in ('handed-over', 'failed', 'perhaps-sent'))),
  constraint office_mail_that_did_not_leave_says_why check (state not in ('failed', 'perhaps-sent') or because is not null)
);
create index office_mail_to_try on office_mail (try_at, mail_id) where state = 'planned';
create index office_mail_under_way on office_mail (began_at) where state = 'sending';
comment on table office_mail is 'local: mail to the office''s own people, sealed, with what became of it';

-- What an office brings with it from another system, so that its first day is lawful.

-- owned by contact
create table validation_notice (
  debtor_id     uuid        not null,
  account_id    uuid        not null,
  sent_on       date        not null,
  sent_by       text        not null constraint validation_medium_is_known
                            check (sent_by in ('mail', 'email', 'in-initial-communication')),
  undeliverable_on date     constraint validation_comes_back_after_it_is_sent check (undeliverable_on >= sent_on),
  recorded_at   timestamptz not null,
  recorded_by   uuid        references login,
  primary key (debtor_id, account_id, sent_on),
  foreign key (debtor_id, account_id) references account
);
comment on table validation_notice is 'debtor: the validation notices of an account, with how each was sent and whether it came back';

-- The clocks of the law run from a dispute in writing to its answer; how it ended is something else.
alter table dispute
  add column in_writing boolean not null default false,
  add column answered_on date constraint dispute_is_answered_after_it_is_raised check (answered_on >= raised_on);

-- A visit is planned for an hour, with a permit that is reserved for it: what is not made yet is no effort.

-- owned by work
create table visit (
  debtor_id     uuid        not null references debtor,
  visit_id      uuid        not null,
  permit_id     uuid        not null,
  point_id      uuid        not null,
  login_id      uuid        not null references login,
  from_at       timestamptz not null,
  until_at      timestamptz not null,
  zone          text        not null,
  note          bytea,
  made_by       uuid        not null references login,
  made_at       timestamptz not null,
  ended_at      timestamptz,
  ended_how     text        constraint visit_ends_somehow check (ended_how in ('made', 'dropped')),
  primary key (debtor_id, visit_id),
  foreign key (debtor_id, permit_id) references permit,
  constraint visit_lasts check (until_at > from_at),
  constraint ended_visit_says_how check ((ended_how is null) = (ended_at is null))
);
create unique index visit_is_planned on visit (debtor_id) where ended_at is null;
create index visit_of_login on visit (login_id, from_at) where ended_at is null;
comment on table visit is 'debtor: whom somebody plans to visit, at which address and hour, under which permit, with a sealed note; until it is made or dropped';

-- The permits that are reserved are few, and each counts until its window ends.
create index permit_reserved on permit (debtor_id) where kind = 'reserved' and withdrawn_at is null;

alter table book_export drop constraint exported_thing_is_known;
alter table book_export add constraint exported_thing_is_known check (
  what in ('book', 'aging', 'report', 'figure', 'day', 'worklist', 'outbox', 'approvals', 'board', 'sheet', 'visits'));

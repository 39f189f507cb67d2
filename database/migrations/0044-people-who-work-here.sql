-- Who works here is said at the desk: taken on by an administrator, who hands over a link; the password is chosen by whoever
-- opens it, and known to nobody else. So a person who has not opened theirs has none.
alter table login alter password drop not null;
comment on table login is 'reference: the people who sign in, with one role each; the password is an argon2id digest, and missing until they chose one';

-- owned by access
create table invitation (
  login_id uuid primary key references login,
  code_digest text not null constraint invitation_code_is_used_once unique,
  made_by uuid references login,
  made_at timestamptz not null,
  ends_at timestamptz not null,
  constraint invitation_ends_after_it_is_made check (ends_at > made_at)
);
comment on table invitation is 'reference: whoever opens the link of one chooses that person''s password, once; the newest of a person is the only one';

-- owned by access
create table login_change (
  change_id uuid primary key,
  login_id uuid not null references login,
  how text not null constraint login_change_is_known check (how in ('added', 'changed', 'invited', 'joined', 'password', 'ended', 'again')),
  name text not null,
  role text not null,
  team_id uuid references team,
  creditor_id uuid references creditor,
  changed_by uuid references login,
  changed_at timestamptz not null
);
comment on table login_change is 'reference: what somebody who works here was from then on, by whom it was said and when; without a login it was said by command';
create index login_change_of_login on login_change (login_id, changed_at);

alter table team add column ended_at timestamptz;
alter table team drop constraint team_name_is_taken;
create unique index team_name_is_taken on team (name) where ended_at is null;
comment on table team is 'reference: people who work together; what is given to a team is the work of all of it';

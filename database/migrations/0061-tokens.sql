-- What programs sign in with has a name, may be narrowed, says when it was used last, and stays on record once it ended.

-- owned by access
create table token (
  token_id      uuid        primary key,
  token_digest  text        not null constraint token_is_nobody_elses unique,
  login_id      uuid        not null references login,
  name          text        constraint token_has_a_name check (length(name) between 1 and 100),
  role          text        constraint token_role_is_known
                            check (role in ('collector', 'clerk', 'supervisor', 'credit_manager', 'administrator', 'auditor', 'creditor')),
  made_at       timestamptz not null,
  ends_at       timestamptz not null,
  last_used_at  timestamptz,
  ended_at      timestamptz,
  ended_by      uuid        references login,
  constraint token_ends_after_it_is_made check (ends_at > made_at),
  constraint token_is_ended_by_somebody check (ended_by is null or ended_at is not null)
);
create index token_of_login on token (login_id, made_at);
comment on table token is 'reference: what programs sign in with, in whose name, narrowed to what a role may, when used last and by whom ended; only the digest of the secret is kept';

insert into token (token_id, token_digest, login_id, made_at, ends_at)
select gen_random_uuid(), token_digest, login_id, begun_at, ends_at from session where kind = 'token' and ends_at > begun_at;
delete from session where kind = 'token';
alter table session drop column kind;

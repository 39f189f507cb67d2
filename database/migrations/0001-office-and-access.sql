-- The office, its legal entities and creditors, and the people who work here. Small tables that everything joins.

-- owned by access
create table office (
  office_id     smallint    primary key constraint office_is_one check (office_id = 1),
  name          text        not null constraint office_has_a_name check (length(name) between 1 and 200),
  zone          text        not null,
  day_run_at    time        not null,
  opened_at     timestamptz not null
);
comment on table office is 'reference: the office whose clock "today" means; one row';

-- owned by access
create table team (
  team_id       uuid        primary key,
  name          text        not null constraint team_name_is_taken unique
);
comment on table team is 'reference: the teams that accounts are assigned to';

-- owned by parties
create table creditor (
  creditor_id   uuid        primary key,
  name          text        not null constraint creditor_name_is_taken unique,
  book          text        not null constraint creditor_book_is_known check (book in ('mirror', 'own')),
  system        text        not null constraint creditor_system_is_named check (length(system) > 0),
  address       text        not null default '',
  phone         text        not null default '',
  pay_to        text        not null default '',
  created_at    timestamptz not null
);
comment on table creditor is 'reference: whose money it is; a mirror book is owned by its source system, an own book by us';

-- owned by parties
create table office_entity (
  entity_id     uuid        primary key,
  legal_name    text        not null constraint entity_name_is_taken unique,
  trade_names   text[]      not null default '{}',
  address       text        not null,
  phone         text        not null default ''
);
comment on table office_entity is 'reference: the legal persons in whose name the office acts';

-- owned by parties
create table office_licence (
  entity_id     uuid        not null references office_entity,
  state         text        not null constraint licence_state_is_two_letters check (state ~ '^[A-Z]{2}$'),
  number        text        not null,
  from_on       date        not null,
  until_on      date        constraint licence_ends_after_it_begins check (until_on > from_on),
  primary key (entity_id, state, from_on)
);
comment on table office_licence is 'reference: collector licences by state, with the day on which each expires';

-- owned by parties
create table mandate (
  mandate_id    uuid        primary key,
  creditor_id   uuid        not null references creditor,
  entity_id     uuid        not null references office_entity,
  capacity      text        not null constraint mandate_capacity_is_known check (capacity in ('own_name', 'for_another', 'bought')),
  commission_bp integer     not null default 0 constraint mandate_commission_is_a_share check (commission_bp between 0 and 10000),
  authority     jsonb       not null default '{}',
  from_on       date        not null,
  until_on      date        constraint mandate_ends_after_it_begins check (until_on > from_on)
);
create unique index one_mandate_at_a_time on mandate (creditor_id) where until_on is null;
comment on table mandate is 'reference: in which capacity the office collects for a creditor: the first gate of the law';

-- owned by access
create table login (
  login_id      uuid        primary key,
  username      text        not null constraint username_is_taken unique
                            constraint username_is_plain check (username ~ '^[a-z0-9][a-z0-9._-]{0,63}$'),
  name          text        not null,
  role          text        not null constraint login_role_is_known
                            check (role in ('collector', 'clerk', 'supervisor', 'credit_manager', 'administrator', 'auditor', 'creditor')),
  team_id       uuid        references team,
  creditor_id   uuid        references creditor
                            constraint creditor_login_names_its_creditor check ((role = 'creditor') = (creditor_id is not null)),
  password      text        not null,
  created_at    timestamptz not null,
  ended_at      timestamptz
);
comment on table login is 'reference: the people who sign in, with one role each; the password is an argon2id digest';

-- owned by access
create table session (
  token_digest  text        primary key,
  login_id      uuid        not null references login,
  kind          text        not null constraint session_kind_is_known check (kind in ('cookie', 'token')),
  form_key      text        not null,
  begun_at      timestamptz not null,
  ends_at       timestamptz not null
);
create index session_by_end on session (ends_at);
comment on table session is 'local: who is signed in; only the digest of the secret is kept';

-- owned by access
create table sign_in_failure (
  failure_id    uuid        primary key,
  username      text        not null,
  address       text        not null,
  failed_at     timestamptz not null
);
create index sign_in_failure_by_username on sign_in_failure (username, failed_at);
create index sign_in_failure_by_address on sign_in_failure (address, failed_at);
comment on table sign_in_failure is 'local: failed attempts, counted to slow a guesser down';

-- owned by access
create table request_key (
  login_id      uuid        not null references login,
  key           text        not null constraint request_key_is_short check (length(key) between 1 and 200),
  digest        text        not null,
  status        integer     not null,
  answer        text        not null,
  answered_at   timestamptz not null,
  primary key (login_id, key)
);
create index request_key_by_age on request_key (answered_at);
comment on table request_key is 'local: answers already given to a write, so that a second sending gives the same one';

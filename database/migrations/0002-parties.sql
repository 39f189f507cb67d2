-- Debtors and accounts, the people around them, how they are reached, and what stops us.

-- owned by parties
create table debtor (
  debtor_id     uuid        primary key,
  kind          text        not null constraint debtor_kind_is_known check (kind in ('person', 'business')),
  name          text        not null constraint debtor_has_a_name check (length(name) between 1 and 300),
  number        text        not null,
  language      text        not null default 'en',
  created_at    timestamptz not null
);
create index debtor_by_name on debtor (lower(name) text_pattern_ops, debtor_id);
create index debtor_by_number on debtor (number);
comment on table debtor is 'debtor: a person or firm that owes, one across all creditors; number is the first by which it became known';

-- owned by parties
create table account (
  debtor_id     uuid        not null references debtor,
  account_id    uuid        not null,
  creditor_id   uuid        not null references creditor,
  number        text        not null,
  kind          text        not null constraint account_kind_is_known
                            check (kind in ('invoice', 'credit-card', 'loan', 'student-loan', 'medical', 'utility', 'rent', 'auto', 'check', 'other')),
  purpose       text        not null constraint account_purpose_is_known check (purpose in ('consumer', 'business')),
  opened_at     timestamptz not null,
  primary key (debtor_id, account_id),
  constraint account_number_is_taken unique (debtor_id, creditor_id, number)
);
create index account_by_creditor on account (creditor_id, debtor_id);
comment on table account is 'debtor: what a debtor owes one creditor under one agreement: the debt of the law; lives with its primary debtor';

-- owned by parties
create table account_obligor (
  debtor_id     uuid        not null,
  account_id    uuid        not null,
  obligor_id    uuid        not null,
  role          text        not null constraint obligor_role_is_known
                            check (role in ('primary', 'joint', 'guarantor', 'patient', 'subscriber')),
  from_on       date        not null,
  until_on      date        constraint obligor_ends_after_it_begins check (until_on > from_on),
  primary key (debtor_id, account_id, obligor_id, role, from_on),
  foreign key (debtor_id, account_id) references account
);
create index account_obligor_by_obligor on account_obligor (obligor_id);
comment on table account_obligor is 'debtor: who is bound by an account, in which role, from when until when';

-- owned by parties
create table same_person (
  debtor_id     uuid        not null references debtor,
  same_person_id uuid       not null,
  survivor_id   uuid        not null
                            constraint nobody_is_merged_into_themselves check (survivor_id <> debtor_id),
  because       text        not null constraint merge_says_why check (length(because) > 0),
  from_at       timestamptz not null,
  until_at      timestamptz constraint merge_ends_after_it_begins check (until_at >= from_at),
  primary key (debtor_id, same_person_id)
);
create unique index one_survivor_at_a_time on same_person (debtor_id) where until_at is null;
create index same_person_by_survivor on same_person (survivor_id) where until_at is null;
comment on table same_person is 'debtor: a merge is a record that every question reads, undone by ending it; no row moves';

-- owned by parties
create table group_parent (
  debtor_id     uuid        not null references debtor,
  parent_id     uuid        not null
                            constraint nobody_is_their_own_parent check (parent_id <> debtor_id),
  pays          boolean     not null,
  from_on       date        not null,
  until_on      date        constraint group_ends_after_it_begins check (until_on > from_on),
  primary key (debtor_id, parent_id, from_on)
);
comment on table group_parent is 'debtor: the tree of a group of firms; pays says that the parent pays for the child';

-- owned by parties
create table related_person (
  debtor_id     uuid        not null references debtor,
  relation_id   uuid        not null,
  role          text        not null constraint relation_role_is_known
                            check (role in ('accounts-payable', 'owner', 'contact', 'spouse', 'parent', 'guardian', 'executor', 'attorney', 'employer')),
  name          text        not null,
  from_on       date        not null,
  until_on      date        constraint relation_ends_after_it_begins check (until_on > from_on),
  primary key (debtor_id, relation_id)
);
comment on table related_person is 'debtor: people around a debtor, by what they are to it';

-- owned by parties
create table contact_point (
  debtor_id     uuid        not null references debtor,
  point_id      uuid        not null,
  relation_id   uuid,
  kind          text        not null constraint point_kind_is_known
                            check (kind in ('mobile', 'landline', 'voip', 'email', 'work-phone', 'work-email', 'home', 'work', 'social')),
  value         text        not null constraint point_has_a_value check (length(value) between 1 and 500),
  normalised    text        not null,
  state         text,
  zip           text,
  zones         text[]      not null default '{}',
  source        text        not null constraint point_source_is_known
                            check (source in ('consumer', 'creditor', 'prior-collector', 'bureau', 'other')),
  since_at      timestamptz not null,
  until_at      timestamptz constraint point_ends_after_it_begins check (until_at >= since_at),
  primary key (debtor_id, point_id),
  foreign key (debtor_id, relation_id) references related_person
);
create unique index point_is_held_once on contact_point (debtor_id, normalised) where until_at is null;
create index contact_point_by_value on contact_point (normalised);
comment on table contact_point is 'debtor: a number, e-mail or postal address, with its source, since and until; zones are all that it may lie in';

-- owned by parties
create table consent (
  debtor_id     uuid        not null references debtor,
  consent_id    uuid        not null,
  point_id      uuid        not null,
  to_what       text        not null constraint consent_is_to_something_known
                            check (to_what in ('call', 'text', 'email', 'autodial', 'time', 'third-party')),
  given_to      text        not null constraint consent_is_given_to_somebody_known check (given_to in ('us', 'creditor', 'prior-collector')),
  given_at      timestamptz not null,
  until_at      timestamptz,
  withdrawn_at  timestamptz constraint consent_is_withdrawn_after_it_is_given check (withdrawn_at >= given_at),
  primary key (debtor_id, consent_id),
  foreign key (debtor_id, point_id) references contact_point
);
comment on table consent is 'debtor: what a person agreed to at which point, when, and when it was withdrawn';

-- owned by parties
create table person_stop (
  debtor_id     uuid        not null references debtor,
  stop_id       uuid        not null,
  kind          text        not null constraint stop_kind_is_known
                            check (kind in ('cease', 'attorney', 'bankruptcy', 'death', 'inconvenient-time', 'inconvenient-place', 'employer', 'medium')),
  account_id    uuid,
  facts         jsonb       not null default '{}',
  because       text        not null constraint stop_says_why check (length(because) > 0),
  received_on   date        not null,
  recorded_at   timestamptz not null,
  recorded_by   uuid        references login,
  lifted_at     timestamptz constraint stop_is_lifted_after_it_is_recorded check (lifted_at >= recorded_at),
  primary key (debtor_id, stop_id),
  foreign key (debtor_id, account_id) references account
);
comment on table person_stop is 'debtor: what the law or the person stops; without an account it holds for all of them';

-- owned by parties
create table address_stop (
  address_stop_id uuid      primary key,
  normalised    text        not null,
  kind          text        not null constraint address_stop_kind_is_known
                            check (kind in ('opt-out', 'wrong-party', 'led-to-disclosure', 'not-in-service', 'returned-mail')),
  because       text        not null constraint address_stop_says_why check (length(because) > 0),
  since_at      timestamptz not null,
  lifted_at     timestamptz constraint address_stop_is_lifted_after_it_begins check (lifted_at >= since_at)
);
create index address_stop_by_value on address_stop (normalised) where lifted_at is null;
comment on table address_stop is 'local: stops of a number or address by its value, whoever holds it; every permit reads them';

-- owned by parties
create table known_as (
  creditor_id   uuid        not null references creditor,
  system        text        not null,
  kind          text        not null constraint known_as_kind_is_known check (kind in ('debtor', 'account', 'item', 'credit', 'entry')),
  key           text        not null constraint known_as_has_a_key check (length(key) between 1 and 200),
  debtor_id     uuid        not null,
  target_id     uuid        not null,
  since_at      timestamptz not null,
  primary key (creditor_id, system, kind, key)
);
create index known_as_by_debtor on known_as (debtor_id);
comment on table known_as is 'local: the names by which others know a debtor, account, item, credit or entry';

-- owned by parties
create table alert (
  debtor_id     uuid        not null references debtor,
  alert_id      uuid        not null,
  words         text        not null constraint alert_has_words check (length(words) between 1 and 500),
  placed_at     timestamptz not null,
  placed_by     uuid        references login,
  lifted_at     timestamptz constraint alert_is_lifted_after_it_is_placed check (lifted_at >= placed_at),
  primary key (debtor_id, alert_id)
);
comment on table alert is 'debtor: a note that stays pinned above everything until it is lifted';

-- owned by parties
create table debtor_secret (
  debtor_id     uuid        not null references debtor,
  kind          text        not null constraint secret_kind_is_known check (kind in ('tax-id', 'born-on', 'bank-account')),
  sealed        bytea       not null,
  recorded_at   timestamptz not null,
  primary key (debtor_id, kind, recorded_at)
);
comment on table debtor_secret is 'debtor: tax identifiers, birth dates and bank accounts, sealed with a key that is not in the database';

-- owned by parties
create table assignment (
  debtor_id     uuid        not null,
  assignment_id uuid        not null,
  account_id    uuid        not null,
  login_id      uuid        references login,
  team_id       uuid        references team
                            constraint assignment_names_a_person_or_a_team check ((login_id is null) <> (team_id is null)),
  from_on       date        not null,
  until_on      date        constraint assignment_ends_after_it_begins check (until_on > from_on),
  because       text        not null constraint assignment_says_why check (length(because) > 0),
  primary key (debtor_id, assignment_id),
  foreign key (debtor_id, account_id) references account
);
create unique index one_assignment_at_a_time on assignment (debtor_id, account_id) where until_on is null;
comment on table assignment is 'debtor: whose an account is, by day; a lease of the worklist is something else';

-- Ladders are the office's: each version as it was written, by whom, when and why.

-- owned by strategy
create table ladder_version (
  name          text        not null constraint ladder_has_a_name check (name ~ '^[a-z][a-z0-9-]{0,39}$'),
  version       integer     not null constraint ladder_versions_begin_at_one check (version >= 1),
  words         text        not null,
  because       text        not null constraint ladder_says_why check (length(because) > 0),
  saved_at      timestamptz not null,
  saved_by      uuid        references login,
  primary key (name, version)
);
comment on table ladder_version is 'reference: how each kind of debt is worked, as YAML; the newest version of a name is in force, saved_by is empty for what the program came with';

-- Persons are worked by ladders of the capacity in which the office collects.
update collection_case set ladder = 'consumer-third-party' where ladder = 'consumer';

-- How an office reads the files of a system, saved under a name.

-- owned by intake
create table saved_mapping (
  name          text        not null constraint mapping_has_a_name check (length(name) between 1 and 100),
  version       integer     not null constraint versions_count_from_one check (version > 0),
  mapping       jsonb       not null,
  headings      text[]      not null,
  saved_at      timestamptz not null,
  saved_by      uuid        references login,
  ended_at      timestamptz constraint mapping_ends_after_it_is_saved check (ended_at >= saved_at),
  primary key (name, version)
);
create unique index one_mapping_of_a_name on saved_mapping (name) where ended_at is null;
comment on table saved_mapping is 'local: how files are read, by name and version; headings are those of the file it was made for, so that the next one is known';

-- Views of the book under a name, and what left the desk as a file.

-- The book is read in the order of its names; whoever looks for one name alone finds it by the same index.
drop index debtor_by_name;
create index debtor_by_name on debtor (lower(name), debtor_id);

-- owned by views
create table saved_view (
  view_id       uuid        not null,
  version       integer     not null constraint view_versions_count_from_one check (version > 0),
  login_id      uuid        references login,
  name          text        not null constraint view_has_a_name check (length(name) between 1 and 60),
  find          text        not null,
  monitor       text,
  columns       text        not null,
  sort          text        not null,
  is_pinned     boolean     not null,
  saved_at      timestamptz not null,
  saved_by      uuid        not null references login,
  ended_at      timestamptz constraint view_ends_after_it_is_saved check (ended_at >= saved_at),
  primary key (view_id, version)
);
create unique index one_view_of_a_name on saved_view (login_id, lower(name)) nulls not distinct where ended_at is null;
comment on table saved_view is 'local: what the book shows, by name and version; without a login it is the whole office''s';

-- owned by book
create table book_export (
  export_id     uuid        not null primary key,
  what          text        not null constraint exported_thing_is_known check (what in ('book', 'aging')),
  asked         jsonb       not null,
  lines         integer     not null,
  exported_at   timestamptz not null,
  login_id      uuid        references login
);
create index book_export_by_instant on book_export (exported_at);
comment on table book_export is 'local: what left the desk as a file: by whom, when, what was asked for and how much it was';

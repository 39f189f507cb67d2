-- How the office does things: a page for a step or a refusal, in versions, and who has read which.

-- owned by procedures
create table procedure_page (
  name          text        not null constraint procedure_is_named check (name ~ '^[a-z0-9][a-z0-9._-]{0,79}$'),
  version       integer     not null constraint procedure_version_counts_from_one check (version > 0),
  title         text        not null constraint procedure_has_a_title check (length(title) > 0),
  body          text        not null,
  because       text        not null constraint procedure_says_why check (length(because) > 0),
  written_at    timestamptz not null,
  login_id      uuid        references login,
  primary key (name, version)
);
comment on table procedure_page is 'reference: how a step is taken or a refusal is answered, in Markdown; every version stays; without a login the program came with it';

-- owned by procedures
create table procedure_read (
  login_id      uuid        not null references login,
  name          text        not null,
  version       integer     not null,
  read_at       timestamptz not null,
  primary key (login_id, name, version),
  foreign key (name, version) references procedure_page
);
comment on table procedure_read is 'local: which version of a page a person has acknowledged, and when';

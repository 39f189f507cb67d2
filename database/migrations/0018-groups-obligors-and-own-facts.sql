-- Groups of firms and obligors end with a reason; what a debtor was called, was and spoke before stays known.

-- What is written down by mistake ends on the day on which it began.
alter table group_parent drop constraint group_ends_after_it_begins;
alter table group_parent add constraint group_ends_after_it_begins check (until_on >= from_on);
alter table group_parent add column until_because text constraint group_end_says_why check (length(until_because) > 0);
create unique index one_parent_at_a_time on group_parent (debtor_id) where until_on is null;
create index group_parent_by_parent on group_parent (parent_id);

alter table account_obligor drop constraint obligor_ends_after_it_begins;
alter table account_obligor add constraint obligor_ends_after_it_begins check (until_on >= from_on);
alter table account_obligor add column until_because text constraint obligor_end_says_why check (length(until_because) > 0);

-- owned by parties
create table debtor_change (
  debtor_id     uuid        not null references debtor,
  change_id     uuid        not null,
  what          text        not null constraint change_is_of_something_known
                            check (what in ('name', 'kind', 'language', 'number')),
  former        text        not null,
  because       text        not null constraint change_says_why check (length(because) > 0),
  until_at      timestamptz not null,
  changed_by    uuid        references login,
  primary key (debtor_id, change_id)
);
create index debtor_change_by_former_name on debtor_change using gin (fold_text(former) gin_trgm_ops) where what = 'name';
create index debtor_change_by_former_number on debtor_change (former) where what = 'number';
comment on table debtor_change is 'debtor: what a name, kind, language or number was, until when, and why it is another now';

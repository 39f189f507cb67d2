-- What a creditor is, under which mandate we act for it, and what a legal entity of ours is, are said at the desk: over the
-- version that was read, and each change is kept. A creditor's mandates are of its version, an entity's licences of its own.
alter table creditor add column version integer not null default 1;
alter table office_entity add column version integer not null default 1;

-- What a creditor allows the office is said in words.
alter table mandate alter column authority drop default;
alter table mandate alter column authority type text using case when authority = '{}' then '' else authority::text end;
alter table mandate alter column authority set default '';

-- owned by parties
create table party_change (
  change_id     uuid        primary key,
  creditor_id   uuid        references creditor,
  entity_id     uuid        references office_entity,
  version       integer     not null,
  field         text        not null,
  part          text        not null default '',
  before        text,
  after         text,
  changed_by    uuid        references login,
  changed_at    timestamptz not null,
  constraint party_change_is_of_one check (num_nonnulls(creditor_id, entity_id) = 1),
  constraint party_change_names_a_field check (length(field) > 0),
  constraint party_changes_into_another check (before is distinct from after)
);
create index party_change_of_creditor on party_change (creditor_id, version) where creditor_id is not null;
create index party_change_of_entity on party_change (entity_id, version) where entity_id is not null;
comment on table party_change is 'reference: what of a creditor, its mandates, a legal entity of ours or its licences became another, by whom and when; without a login it was said by command';

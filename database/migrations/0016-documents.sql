-- Documents of items: of which kind each is, what it proves and no longer proves, and by which words it is found.

alter table document add column kind text not null default 'other'
  constraint document_kind_is_known check (kind in
    ('invoice-copy', 'proof-of-delivery', 'contract', 'statement', 'correspondence', 'letter', 'other'));
alter table document alter column kind drop default;

-- What a document was found not to prove stays on record, with who said so and why; it may be linked again later.
alter table document_link
  add column linked_at timestamptz,
  add column ended_at timestamptz constraint document_link_ends_after_it_begins check (ended_at >= linked_at),
  add column ended_by uuid references login,
  add column because text,
  add constraint document_link_ends_with_a_reason check ((ended_at is null) = (because is null));
update document_link set linked_at = document.added_at
  from document where document.debtor_id = document_link.debtor_id and document.digest = document_link.digest;
alter table document_link
  alter column linked_at set not null,
  drop constraint document_link_pkey,
  add primary key (debtor_id, digest, proves, target_id, linked_at);
create unique index document_link_in_use on document_link (debtor_id, digest, proves, target_id) where ended_at is null;
create index document_link_by_target on document_link (debtor_id, target_id) where ended_at is null;

-- owned by evidence
create table document_unread (
  debtor_id     uuid        not null,
  digest        text        not null,
  primary key (debtor_id, digest),
  foreign key (debtor_id, digest) references document
);
comment on table document_unread is 'debtor: documents whose words are still to be read';
insert into document_unread select debtor_id, digest from document;

-- owned by evidence
create table document_words (
  debtor_id     uuid        not null,
  digest        text        not null,
  read_at       timestamptz not null,
  outcome       text        not null constraint words_outcome_is_known
                            check (outcome in ('read', 'no-text', 'unreadable')),
  marks         bigint[]    not null,
  primary key (debtor_id, digest),
  foreign key (debtor_id, digest) references document
);
comment on table document_words is 'debtor: by which words a sealed document is found: keyed hashes, whose key is not in the database';
create index document_words_by_mark on document_words using gin (marks);

comment on table debtor_secret is 'debtor: tax identifiers, birth dates and bank accounts, sealed with the debtor''s own key';

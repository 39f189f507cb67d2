-- The timeline: append-only, chained by hash over sealed content; and documents by their hash.

-- owned by evidence
create table debtor_key (
  debtor_id     uuid        primary key references debtor,
  wrapped_key   bytea       constraint key_is_there_or_destroyed check ((wrapped_key is null) = (destroyed_at is not null)),
  destroyed_at  timestamptz
);
comment on table debtor_key is 'debtor: the key that seals a debtor''s personal content, itself wrapped by the office''s key; erasing destroys it';

-- owned by evidence
create table chain_head (
  debtor_id     uuid        primary key references debtor,
  length        bigint      not null constraint chain_has_an_entry check (length > 0),
  head          bytea       not null
);
comment on table chain_head is 'debtor: count and last hash of a debtor''s chain, so that a missing or cut entry shows';

-- owned by evidence
create table timeline_entry (
  debtor_id     uuid        not null references debtor,
  number        bigint      not null constraint timeline_counts_from_one check (number > 0),
  kind          text        not null,
  happened_at   timestamptz not null,
  recorded_at   timestamptz not null,
  login_id      uuid        references login,
  subject       jsonb       not null,
  sealed        bytea       not null,
  hash          bytea       not null,
  primary key (debtor_id, number)
);
comment on table timeline_entry is 'debtor: everything that happened; subject holds ids, amounts and rules, sealed holds words about people';

-- owned by evidence
create table document (
  debtor_id     uuid        not null references debtor,
  digest        text        not null constraint document_digest_is_sha256 check (digest ~ '^[0-9a-f]{64}$'),
  media_type    text        not null,
  bytes         bigint      not null constraint document_has_bytes check (bytes > 0),
  name          text        not null,
  added_at      timestamptz not null,
  primary key (debtor_id, digest)
);
comment on table document is 'debtor: invoice copies, letters, proofs of delivery, contracts, scans: addressed by hash, stored sealed beside the database';

-- owned by evidence
create table document_link (
  debtor_id     uuid        not null,
  digest        text        not null,
  proves        text        not null constraint document_proves_something_known
                            check (proves in ('account', 'item', 'entry', 'letter', 'effort', 'dispute', 'promise')),
  target_id     uuid        not null,
  primary key (debtor_id, digest, proves, target_id),
  foreign key (debtor_id, digest) references document
);
comment on table document_link is 'debtor: what a document proves';

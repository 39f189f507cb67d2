-- owned by evidence
create table note_words (
  debtor_id uuid     not null,
  number    bigint   not null,
  marks     bigint[] not null,
  primary key (debtor_id, number),
  foreign key (debtor_id, number) references timeline_entry
);
comment on table note_words is 'debtor: by which words a sealed note is found: keyed hashes, whose key is not in the database';
create index note_words_by_mark on note_words using gin (marks);

-- Folders that are watched for files, whom the monitors show, and what a person or the office asks to be told of.

-- owned by intake
create table watched_folder (
  folder_id     uuid        primary key,
  path          text        not null constraint folder_has_a_path check (length(path) between 1 and 1000),
  version       integer     not null constraint folder_versions_count_from_one check (version > 0),
  creditor      text        constraint folder_creditor_has_a_name check (length(creditor) between 1 and 200),
  reading       text        not null constraint folder_reading_has_a_name check (length(reading) between 1 and 100),
  every_minutes integer     constraint folder_is_looked_into_at_least_daily check (every_minutes between 1 and 1440),
  at_times      text[]      not null,
  added_at      timestamptz not null,
  added_by      uuid        references login,
  next_look_at  timestamptz not null,
  last_look_at  timestamptz,
  trouble       text,
  ended_at      timestamptz constraint folder_ends_after_it_is_added check (ended_at >= added_at),
  ended_by      uuid        references login,
  ended_because text,
  constraint folder_has_one_schedule check ((every_minutes is null) = (cardinality(at_times) > 0)),
  constraint ended_folder_says_why check ((ended_at is null) = (ended_because is null)),
  unique (path, version)
);
create unique index folder_is_watched_once on watched_folder (path) where ended_at is null;
comment on table watched_folder is 'local: the folders whose files are taken in by themselves; a path that is watched again is its next version';

-- owned by intake
create table folder_file (
  file_id       uuid        primary key,
  folder_id     uuid        not null references watched_folder,
  name          text        not null,
  bytes         bigint      not null,
  modified_at   timestamptz not null,
  seen_at       timestamptz not null,
  state         text        not null constraint file_state_is_known check (state in ('resting', 'taken', 'refused')),
  settled_at    timestamptz,
  digest        text,
  batch_id      uuid        references import_batch,
  rejected      integer,
  faults        bytea,
  moved_at      timestamptz,
  acknowledged_at timestamptz,
  acknowledged_by uuid      references login,
  constraint settled_file_has_its_evidence check (
    (state = 'resting') = (settled_at is null) and (state = 'resting') = (digest is null)
    and (state = 'resting') = (rejected is null)),
  constraint taken_file_has_its_batch check ((state = 'taken') = (batch_id is not null))
);
create unique index one_file_of_a_name_lies_there on folder_file (folder_id, name) where moved_at is null;
create index folder_file_by_settling on folder_file (folder_id, settled_at desc);
comment on table folder_file is 'local: files of watched folders, from when they are first seen until they are moved away; what is wrong with one is sealed with the office''s key';

-- owned by lookouts
create table monitor_reading (
  subject       text        primary key,
  read_at       timestamptz not null
);
comment on table monitor_reading is 'local: when the members of a monitor were last read over the whole book';

-- owned by lookouts
create table monitor_member (
  subject       text        not null,
  debtor_id     uuid        not null,
  currency      text        not null,
  amount_minor  bigint      not null,
  reason        jsonb,
  since_at      timestamptz not null,
  primary key (subject, debtor_id, currency)
);
create index monitor_member_by_debtor on monitor_member (debtor_id);
comment on table monitor_member is 'local: whom a monitor showed when it was last read, so that a costly one is read once a day and a new member is told of once';

-- owned by lookouts
create table lookout (
  lookout_id    uuid        primary key,
  subject       text        not null,
  login_id      uuid        references login,
  kept_at       timestamptz not null,
  kept_by       uuid        not null references login,
  ended_at      timestamptz constraint lookout_ends_after_it_is_kept check (ended_at >= kept_at),
  ended_by      uuid        references login
);
create unique index lookout_is_kept_already on lookout (subject, login_id) nulls not distinct where ended_at is null;
comment on table lookout is 'local: what a person, or without a login everybody in the office, is to be told of';

-- owned by lookouts
create table sighting (
  sighting_id   uuid        primary key,
  lookout_id    uuid        not null references lookout,
  seen_on       date        not null,
  told_at       timestamptz not null,
  debtor_id     uuid,
  batch_id      uuid,
  count         integer     not null constraint sighting_counts_from_one check (count > 0),
  constraint sighting_of_a_debtor_counts_one check (debtor_id is null or count = 1)
);
create unique index one_sighting_of_a_debtor_a_day on sighting (lookout_id, seen_on, debtor_id) where debtor_id is not null;
create unique index one_sum_of_sightings on sighting (lookout_id, seen_on, batch_id) nulls not distinct where debtor_id is null;
create index sighting_by_time on sighting (told_at desc, sighting_id desc);
comment on table sighting is 'local: what a lookout saw on a day: one debtor, or how many where they are too many to be told of one by one; no words';

-- owned by lookouts
create table sighting_reader (
  sighting_id   uuid        not null references sighting,
  login_id      uuid        not null references login,
  read_at       timestamptz not null,
  put_away_at   timestamptz,
  primary key (sighting_id, login_id)
);
comment on table sighting_reader is 'local: who has read a sighting, and who has put it away';

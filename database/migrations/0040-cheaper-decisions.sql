-- What nobody asks in parts is kept as it was written: a day's run writes it for every case that a person takes.
alter table collection_case alter column expected_of type json using expected_of::json;

-- By which the text of a version is known again, worked out once and not at each decision.
alter table ladder_version add column digest text not null generated always as (md5(words)) stored;

-- What the law said beforehand of an act that was due.
alter table day_case
  add column refused   text,
  add column lawful_at timestamptz,
  add constraint what_becomes_lawful_was_refused check (lawful_at is null or refused is not null);
comment on column day_case.refused is 'the rule against what was due of the case on that day; asked beforehand, it binds nobody';

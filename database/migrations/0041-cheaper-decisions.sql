-- What nobody asks in parts is kept as it was written: a day's run writes it for every case that a person takes.
alter table collection_case alter column expected_of type json using expected_of::json;

-- By which the text of a version is known again, worked out once and not at each decision.
alter table ladder_version add column digest text not null generated always as (md5(words)) stored;

-- A dispute that was recorded by mistake is taken back by whoever recorded it, on the same day: it counts as none, and stays on record.
alter table dispute add column taken_back_at timestamptz;
alter table dispute add constraint dispute_taken_back_is_over check (taken_back_at is null or resolved_on is not null);

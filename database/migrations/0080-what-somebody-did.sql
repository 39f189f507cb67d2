-- What one person did on a day is found without a look at every debtor; what a file brought in is no work of theirs.
create index timeline_by_person on timeline_entry (login_id, recorded_at)
  where login_id is not null and kind not in ('import', 'permit');

-- A ladder acts as soon as it is saved: the cases under it are decided anew at once, by a run of their own. What was saved
-- before this acts already, from the next decision of each case on.
alter table ladder_version add column decided_at timestamptz;
update ladder_version set decided_at = saved_at;
comment on column ladder_version.decided_at is 'when the cases under it had all been decided by it; null while they wait for that';

alter table day_run add column ladder text, add column ladder_version integer;
alter table day_run add foreign key (ladder, ladder_version) references ladder_version;
alter table day_run add constraint run_after_a_change_names_the_version check ((ladder is null) = (ladder_version is null));
comment on column day_run.ladder is 'of which ladder the cases were decided, because it was changed; null of a run of the day itself';

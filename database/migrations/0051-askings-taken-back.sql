-- Whoever asked for something takes it back as long as nobody decided it: it waits no more, and stays on record.
alter table approval drop constraint verdict_is_known;
alter table approval add constraint verdict_is_known check (verdict in ('approved', 'refused', 'taken-back'));
alter table approval drop constraint who_asks_does_not_decide;
alter table approval add constraint who_asks_does_not_decide check (verdict = 'taken-back' or decided_by <> asked_by);
alter table approval add constraint only_who_asked_takes_back check (verdict <> 'taken-back' or decided_by = asked_by);

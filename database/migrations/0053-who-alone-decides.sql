-- In an office in which one person alone decides, an administrator lets that person decide what they asked for themselves.
-- Each time that is said in the record: nobody else looked at it.
alter table office add column sole_decides boolean not null default false;
comment on column office.sole_decides is 'whether somebody who asks for what nobody else decides, decides it';

alter table setting_change drop constraint setting_is_known;
alter table setting_change add constraint setting_is_known
  check (setting in ('name', 'zone', 'dayRunAt', 'closesAt', 'currency', 'costOfMinute', 'soleDecides', 'rate'));

alter table approval add column is_alone boolean not null default false;
comment on column approval.is_alone is 'whether whoever asked decided it, as nobody else could have';
alter table approval drop constraint who_asks_does_not_decide;
alter table approval add constraint who_asks_does_not_decide
  check (verdict = 'taken-back' or is_alone or decided_by <> asked_by);
alter table approval add constraint only_who_asked_decides_alone check (not is_alone or decided_by = asked_by);

alter table letter_template add column activated_alone boolean not null default false;
comment on column letter_template.activated_alone is 'whether whoever saved it put it in force, as nobody else could have';
alter table letter_template drop constraint who_saves_does_not_activate;
alter table letter_template add constraint who_saves_does_not_activate
  check (activated_alone or activated_by <> saved_by);

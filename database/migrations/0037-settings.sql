-- The office's settings are changed at the desk: over the version that was read, and each change is kept.

alter table office add column version integer not null default 1;
comment on column office.version is 'one more with each change of its settings: who changes them says over which';

-- Without a rate a currency ranks one to one again from that day on.
alter table ranking_rate alter column rate drop not null;

-- owned by settings
create table setting_change (
  change_id     uuid        primary key,
  version       integer     not null,
  setting       text        not null constraint setting_is_known check (setting in ('name', 'zone', 'dayRunAt', 'closesAt', 'currency', 'costOfMinute', 'rate')),
  currency      text,
  before        text,
  after         text,
  changed_by    uuid        references login,
  changed_at    timestamptz not null,
  constraint a_rate_is_of_a_currency check ((setting = 'rate') = (currency is not null)),
  constraint setting_changes_into_another check (before is distinct from after),
  constraint one_change_of_a_setting_a_version unique nulls not distinct (version, setting, currency)
);
comment on table setting_change is 'reference: each setting of the office that was changed, what it was and is, by whom and when; without a login it was the command line';

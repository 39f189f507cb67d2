-- The sheet of each office day, as it stood when it was made, and who has it by mail.

alter table office add column closes_at time not null default '18:00';
alter table login add column email text constraint login_email_is_an_address check (email ~ '^[^\s@]+@[^\s@]+$');
alter table login add column gets_day_sheet boolean;
comment on column login.gets_day_sheet is 'null where nobody said: credit managers and administrators have the sheet then';

-- owned by access
create table login_mail_change (
  change_id     uuid        primary key,
  login_id      uuid        not null references login,
  email         text,
  gets_day_sheet boolean    not null,
  changed_by    uuid        not null references login,
  changed_at    timestamptz not null
);
create index login_mail_change_by_login on login_mail_change (login_id, changed_at);
comment on table login_mail_change is 'reference: each address that somebody was given, and whether they have the day''s sheet, by whom and when';

-- owned by floor
create table day_sheet (
  sheet_on      date        primary key,
  made_at       timestamptz not null,
  made_by       uuid        references login,
  figures       jsonb       not null
);
comment on table day_sheet is 'local: the figures of an office day as they stood when its sheet was made; once a day';

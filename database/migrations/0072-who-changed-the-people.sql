-- What somebody was before they were changed is kept with the change: what is on record of who was there from the
-- beginning begins with it. What was kept until now has it in the change before.
alter table login_change add column was jsonb;
alter table login_mail_change add column was jsonb;

-- owned by access
create table team_change (
  change_id uuid primary key,
  team_id uuid not null references team,
  how text not null constraint team_change_is_known check (how in ('added', 'renamed', 'ended')),
  name text not null,
  was text,
  changed_by uuid references login,
  changed_at timestamptz not null,
  constraint renamed_team_had_a_name check ((how = 'renamed') = (was is not null))
);
comment on table team_change is 'reference: who added, renamed and ended a team, and when; without a login it was said by command';

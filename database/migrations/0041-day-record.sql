-- What a day's run is known by afterwards: who began it, how far it came, its figures, and of each case under which
-- version of which ladder it was decided.

-- owned by strategy
alter table day_run
  add column source        text    not null default 'clock' constraint day_run_source_is_known check (source in ('clock', 'desk', 'command')),
  add column is_dry        boolean not null default false,
  add column debtors       integer not null default 0,
  add column debtors_done  integer not null default 0,
  add column figures       jsonb,
  add column broke_because text    constraint broken_run_says_why check (length(broke_because) > 0),
  add constraint run_that_ended_did_not_break check (ended_at is null or broke_because is null);
update day_run set source = 'desk' where login_id is not null;
alter table day_run alter column source drop default, alter column is_dry drop default;
comment on table day_run is 'local: the daily runs, dry ones among them, with what each decided; one that never ended was cut off';

-- owned by strategy
alter table day_case
  add column creditor_id    uuid,
  add column ladder         text,
  add column ladder_version integer,
  add column did_action     text;
update day_case d
   set creditor_id = c.creditor_id, ladder = c.ladder,
       ladder_version = (select coalesce(max(v.version), 1) from ladder_version v
                          where v.name = c.ladder and v.saved_at <= r.started_at),
       did_action = case when d.did is not null then 'letter' end
  from collection_case c, day_run r
 where c.debtor_id = d.debtor_id and c.case_id = d.case_id and r.run_id = d.run_id;
update day_case d
   set did_action = 'email'
  from day_run r
 where r.run_id = d.run_id and d.did is not null
   and exists (select from letter l where l.debtor_id = d.debtor_id and l.creditor_id = d.creditor_id
                                      and l.planned_at = r.started_at and l.sent_by = 'email');
delete from day_case where ladder is null;
alter table day_case
  alter column creditor_id set not null,
  alter column ladder set not null,
  alter column ladder_version set not null,
  add constraint what_was_done_has_its_action check ((did is null) = (did_action is null));

update day_run r
   set debtors = f.debtors, debtors_done = f.debtors, figures = f.figures
  from (select d.run_id, count(distinct d.debtor_id) as debtors,
               jsonb_build_object(
                 'lookedAt', count(*), 'moved', count(*) filter (where d.was is distinct from d.next_step),
                 'letters', count(d.did),
                 'people', count(*) filter (where d.did is null and d.next_owner <> 'automatic' and d.next_on <= n.run_on),
                 'waiting', count(*) filter (where d.did is null and d.next_step is not null
                                               and not (d.next_owner <> 'automatic' and d.next_on <= n.run_on)),
                 'closed', count(*) filter (where d.did is null and d.next_step is null)) as figures
          from day_case d join day_run n on n.run_id = d.run_id
         group by d.run_id) f
 where f.run_id = r.run_id and r.ended_at is not null;
update day_run
   set figures = '{"lookedAt": 0, "moved": 0, "letters": 0, "people": 0, "waiting": 0, "closed": 0}'
 where ended_at is not null and figures is null;
alter table day_run add constraint run_that_ended_has_figures check ((ended_at is null) or (figures is not null));
create index day_run_by_start on day_run (started_at, run_id);

alter table book_export drop constraint exported_thing_is_known;
alter table book_export add constraint exported_thing_is_known check (what in ('book', 'aging', 'report', 'day'));

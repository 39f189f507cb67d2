-- What a day's run did, counted as each of its parts ends: whoever looks at one that is under way reads a few rows.

-- owned by strategy
create table day_group (
  run_id uuid not null,
  ladder text not null,
  ladder_version integer not null,
  step text not null,
  came_to text not null,
  cases integer not null,
  moved integer not null,
  written integer not null,
  primary key (run_id, ladder, ladder_version, step, came_to)
);
comment on table day_group is 'local: the cases of a daily run counted by the version of their ladder, step (none of a closed case) and what came of them; of these how many have another step than before, and of how many a letter was written down';

insert into day_group (run_id, ladder, ladder_version, step, came_to, cases, moved, written)
select r.run_id, r.ladder, r.ladder_version, coalesce(r.did, r.next_step, ''),
       coalesce(r.did_action, case when r.next_step is null then 'closed'
                                   when r.next_owner = 'automatic' or r.next_on > n.run_on then 'wait'
                                   else r.next_action end),
       count(*), count(*) filter (where r.was is distinct from r.next_step), count(r.did)
  from day_case r join day_run n on n.run_id = r.run_id
 group by 1, 2, 3, 4, 5;

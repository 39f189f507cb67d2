-- What a run came to with a case is written down as it is decided, and not worked out whenever somebody reads it.
alter table day_case add column came_to text;
update day_case r
   set came_to = coalesce(r.did_action, case when r.next_step is null then 'closed'
                                             when r.next_owner = 'automatic' or r.next_on > n.run_on then 'wait'
                                             else r.next_action end)
  from day_run n where n.run_id = r.run_id;
alter table day_case alter came_to set not null;

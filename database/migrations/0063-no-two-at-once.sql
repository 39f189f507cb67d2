-- No two mandates of a creditor, and no two licences of an entity in a state, hold on one day: the schema holds it too.
create extension if not exists btree_gist;

-- Until now only those without an end were held so.
drop index one_mandate_at_a_time;
alter table mandate
  add constraint mandate_overlaps exclude using gist (creditor_id with =, daterange(from_on, until_on) with &&);
alter table office_licence
  add constraint licence_overlaps exclude using gist (entity_id with =, state with =, daterange(from_on, until_on) with &&);

-- Which mandates are in force on a day, one a creditor at most, is asked in this one way.
create function mandates_in_force(on_day date)
returns table (mandate_id uuid, creditor_id uuid, entity_id uuid, capacity text)
language sql stable parallel safe
as $$
  select mandate_id, creditor_id, entity_id, capacity from mandate
   where from_on <= on_day and (until_on is null or until_on > on_day)
$$;

-- How points are compared, and in which zones they may lie, is read by the program. What an earlier program read is read
-- anew when the desk opens; until then it stands as it was.
alter table contact_point add column is_read_anew boolean not null default false;
alter table contact_point alter column is_read_anew set default true;
create index contact_point_to_read on contact_point (debtor_id, point_id) where not is_read_anew;

-- A stop says who said it and by what medium; one that is lifted, by whom and why.
alter table person_stop add column said_by text;
alter table person_stop add column medium text;
alter table person_stop add column lifted_by uuid references login;
alter table person_stop add column lifted_because text;
alter table person_stop add constraint stop_is_said_by_somebody check (length(said_by) > 0);
alter table person_stop add constraint stop_is_said_by_something_known check (medium in ('call', 'email', 'letter', 'text', 'visit'));
alter table person_stop add constraint stop_is_lifted_by_somebody check (lifted_by is null and lifted_because is null or lifted_at is not null);

-- In which contact a stop was said, where the words of that contact ask for it: it is taken back with it. An effort that is
-- taken back moves to taken_back, so that no key refers to it.
alter table person_stop add column effort_id uuid;

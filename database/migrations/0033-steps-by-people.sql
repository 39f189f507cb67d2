-- Which steps people took on which day: a case keeps the last one only.

-- owned by strategy
create table step_by_person (
  debtor_id     uuid        not null,
  case_id       uuid        not null,
  taken_on      date        not null,
  step          text        not null,
  login_id      uuid        not null references login,
  primary key (debtor_id, case_id, taken_on, step, login_id),
  foreign key (debtor_id, case_id) references collection_case
);
create index step_by_person_by_day on step_by_person (taken_on, login_id);
comment on table step_by_person is 'debtor: which steps of a case somebody took on which day; it grows, and only an effort that is taken back takes its step out';
insert into step_by_person (debtor_id, case_id, taken_on, step, login_id)
select debtor_id, case_id, last_step_on, last_step, last_step_by from collection_case
 where last_step_by is not null and last_step_on is not null and last_step is not null;
drop index case_by_day_of_last_step;

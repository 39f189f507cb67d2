-- What did not leave is not a step taken: a letter that was overtaken puts its case back where it stood.

-- owned by strategy
create table step_by_letter (
  debtor_id     uuid        not null,
  case_id       uuid        not null,
  letter_id     uuid        not null,
  step          text        not null,
  taken_on      date        not null,
  before        jsonb       not null,
  primary key (debtor_id, case_id),
  foreign key (debtor_id, case_id) references collection_case
);
comment on table step_by_letter is 'debtor: which letter last took a step, and the place of the case before: one that is overtaken puts it there again';

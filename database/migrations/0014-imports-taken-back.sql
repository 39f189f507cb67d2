-- An import that was a mistake is taken back whole, and says who did so and why.
alter table import_batch
  add column taken_back_at timestamptz constraint import_is_taken_back_after_it_came check (taken_back_at >= imported_at),
  add column taken_back_by uuid references login,
  add column taken_back_because text
    constraint taken_back_import_says_why check ((taken_back_because is null) = (taken_back_at is null));

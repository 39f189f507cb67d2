-- A consent that a person writes down says who gave it and by what medium, and who wrote it down or that it was withdrawn.
alter table consent add column said_by text;
alter table consent add column medium text;
alter table consent add column recorded_by uuid references login;
alter table consent add column withdrawal_recorded_by uuid references login;
alter table consent add constraint consent_is_given_by_something_known check (medium in ('call', 'email', 'letter', 'text', 'visit'));
alter table consent add constraint withdrawal_is_recorded_of_what_is_withdrawn check (withdrawal_recorded_by is null or withdrawn_at is not null);

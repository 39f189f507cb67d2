-- Who opted out of an address or number may want messages there again, by their own word: of that is kept on which day and by
-- what medium they said so, and who recorded it. What they said is on the timeline, sealed.
alter table address_stop add column lifted_by uuid references login;
alter table address_stop add column opted_in_on date;
alter table address_stop add column opted_in_by text;
alter table address_stop add constraint opting_in_lifts check ((opted_in_on is null) = (opted_in_by is null) and (opted_in_on is null or lifted_at is not null and kind = 'opt-out'));
alter table address_stop add constraint opted_in_by_something_known check (opted_in_by in ('call', 'email', 'letter', 'text', 'visit'));

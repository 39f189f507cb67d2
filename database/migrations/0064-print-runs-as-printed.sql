-- A print run stays what it was as it was printed: its office and day, and of each letter its place, its pages, and what
-- the list says of it, sealed with its debtor's key.

alter table print_run add column made_on date, add column office text;
update print_run
   set office = office.name, made_on = (print_run.made_at at time zone office.zone)::date
  from office;
alter table print_run alter column made_on set not null, alter column office set not null;

alter table letter
  add column print_place integer,
  add column print_pages integer,
  add column print_line  bytea;
-- Letters that were printed before: in the order of the list as it was read until now. Nobody kept their pages.
update letter
   set print_place = placed.place
  from (select letter.debtor_id, letter.letter_id,
               row_number() over (partition by letter.print_run_id
                                      order by point.zip nulls last, debtor.name, letter.letter_id) as place
          from letter join debtor using (debtor_id)
          left join contact_point point on point.debtor_id = letter.debtor_id and point.point_id = letter.point_id
         where letter.print_run_id is not null) as placed
 where letter.debtor_id = placed.debtor_id and letter.letter_id = placed.letter_id;
alter table letter
  add constraint printed_letter_has_its_place check ((print_run_id is null) = (print_place is null)),
  add constraint printed_letter_is_counted check (print_place > 0 and print_pages > 0),
  add constraint only_what_is_printed_is_listed check (print_run_id is not null or (print_pages is null and print_line is null));
drop index letter_of_print_run;
create index letter_of_print_run on letter (print_run_id, print_place) where print_run_id is not null;

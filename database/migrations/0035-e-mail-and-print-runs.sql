-- A letter goes by post, printed in a run with others, or by e-mail; until an e-mail is with a server it is sealed here.

-- owned by letters
create table print_run (
  print_run_id  uuid        primary key,
  made_at       timestamptz not null,
  made_by       uuid        references login,
  posted_on     date,
  posted_by     uuid        references login,
  constraint only_a_posted_run_says_by_whom check (posted_by is null or posted_on is not null)
);
comment on table print_run is 'local: letters that were printed together, by whom, and on which day they were given to the post';

drop index planned_letter;
alter table letter rename column refused_because to trouble;
alter table letter
  add column sent_by      text        not null default 'post' constraint letter_is_sent_somehow check (sent_by in ('post', 'email')),
  add column try_at       timestamptz,
  add column tries        integer     not null default 0,
  add column began_at     timestamptz,
  add column sealed       bytea,
  add column print_run_id uuid,
  drop constraint letter_state_is_known,
  drop constraint decided_letter_says_when,
  drop constraint handed_over_letter_is_on_file,
  drop constraint handed_over_letter_names_its_permit,
  drop constraint refused_letter_says_why;
alter table letter alter column sent_by drop default, alter column tries drop default;
update letter set try_at = planned_at where state = 'planned';
alter table letter
  add constraint letter_state_is_known check (state in ('planned', 'ready', 'sending', 'handed-over', 'refused', 'failed', 'perhaps-sent', 'withdrawn')),
  add constraint only_an_email_is_sent check (sent_by = 'email' or state not in ('ready', 'sending', 'failed', 'perhaps-sent')),
  add constraint planned_letter_says_when_it_is_tried check ((try_at is not null) = (state = 'planned')),
  add constraint letter_is_sealed_while_it_leaves check ((sealed is not null) = (state in ('ready', 'sending'))),
  add constraint decided_letter_says_when check ((decided_at is null) = (state in ('planned', 'ready', 'sending'))),
  add constraint letter_that_left_is_on_file check ((digest is not null) = (state in ('handed-over', 'perhaps-sent'))),
  add constraint letter_that_leaves_names_its_permit check (state not in ('ready', 'sending', 'handed-over', 'perhaps-sent') or permit_id is not null),
  add constraint letter_in_trouble_says_why check (state in ('planned', 'ready', 'sending') or (trouble is not null) = (state <> 'handed-over')),
  add constraint only_what_left_by_post_is_printed check (print_run_id is null or (sent_by = 'post' and state = 'handed-over'));
comment on table letter is 'debtor: a letter written down when it is decided, asked of the law when it leaves, by post or by e-mail, and then on file';

create index planned_letter on letter (try_at, debtor_id) where state = 'planned';
create index leaving_letter on letter (letter_id) where state in ('ready', 'sending');
create index letter_to_print on letter (decided_at, debtor_id) where state = 'handed-over' and sent_by = 'post' and print_run_id is null;
create index letter_of_print_run on letter (print_run_id) where print_run_id is not null;
create index letter_not_sent on letter (decided_at desc) where state in ('refused', 'failed', 'perhaps-sent');

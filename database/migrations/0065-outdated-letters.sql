-- A letter keeps what it says of who writes it, for whom, and of where to pay. Once that is not so any more it is outdated: it
-- does not leave, its step was not taken, and it is made anew.
alter table letter
  add column parties jsonb,
  drop constraint letter_state_is_known,
  drop constraint only_what_left_by_post_is_printed;
alter table letter
  add constraint letter_state_is_known check (state in ('planned', 'ready', 'sending', 'taken-out', 'handed-over', 'refused', 'outdated', 'failed', 'perhaps-sent', 'withdrawn')),
  add constraint only_what_left_by_post_is_printed check (print_run_id is null or sent_by = 'post' and state in ('handed-over', 'refused', 'outdated', 'withdrawn'));
drop index letter_not_sent;
create index letter_not_sent on letter (decided_at desc) where state in ('refused', 'outdated', 'failed', 'perhaps-sent');

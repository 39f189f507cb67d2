-- A letter by post may bring copies of its invoices; an e-mail may be taken out by a person, who sends it from a mailbox of their own.

alter table letter
  add column with_copies boolean not null default false,
  add column taken_by    uuid references login,
  add column taken_at    timestamptz,
  add column marked_by   uuid references login,
  drop constraint letter_state_is_known,
  drop constraint only_an_email_is_sent,
  drop constraint letter_is_sealed_while_it_leaves,
  drop constraint decided_letter_says_when,
  drop constraint letter_that_leaves_names_its_permit,
  drop constraint letter_in_trouble_says_why;
alter table letter alter column with_copies drop default;
alter table letter
  add constraint letter_state_is_known check (state in ('planned', 'ready', 'sending', 'taken-out', 'handed-over', 'refused', 'failed', 'perhaps-sent', 'withdrawn')),
  add constraint only_an_email_is_sent check (sent_by = 'email' or state not in ('ready', 'sending', 'taken-out', 'failed', 'perhaps-sent')),
  add constraint letter_is_sealed_while_it_leaves check ((sealed is not null) = (state in ('ready', 'sending', 'taken-out'))),
  add constraint decided_letter_says_when check ((decided_at is null) = (state in ('planned', 'ready', 'sending', 'taken-out'))),
  add constraint letter_that_leaves_names_its_permit check (state not in ('ready', 'sending', 'taken-out', 'handed-over', 'perhaps-sent') or permit_id is not null),
  add constraint letter_in_trouble_says_why check (state in ('planned', 'ready', 'sending', 'taken-out') or (trouble is not null) = (state <> 'handed-over')),
  add constraint letter_taken_out_says_by_whom check ((taken_by is null) = (taken_at is null) and (state <> 'taken-out' or taken_by is not null)),
  add constraint only_what_was_taken_out_is_marked check (marked_by is null or (taken_by is not null and state in ('handed-over', 'failed')));
comment on table letter is 'debtor: a letter written down when it is decided, asked of the law when it leaves, by post, by e-mail or by e-mail from a person''s own mailbox, and then on file';

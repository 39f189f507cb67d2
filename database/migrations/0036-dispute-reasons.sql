-- Why an item is contested, told apart so that it can be counted; the words of who contests it stay beside it.
alter table dispute add column reason text not null default 'other'
  constraint dispute_reason_is_known check (reason in ('price', 'quantity', 'damaged', 'not-delivered', 'not-ordered',
    'duplicate', 'paid-already', 'credit-due', 'not-theirs', 'insurer', 'other'));

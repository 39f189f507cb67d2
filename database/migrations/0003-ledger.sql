-- What is owed: items, credits, and the entries and postings that alone move money.

-- owned by ledger
create table item (
  debtor_id     uuid        not null,
  item_id       uuid        not null,
  account_id    uuid        not null,
  kind          text        not null constraint item_kind_is_known check (kind in ('invoice', 'charge')),
  number        text        not null constraint item_has_a_number check (length(number) between 1 and 100),
  reference     text        not null default '',
  terms         text        not null default '',
  issued_on     date        not null,
  due_on        date        not null,
  currency      text        not null constraint item_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
  amount_minor  bigint      not null constraint item_amount_is_positive check (amount_minor > 0),
  open_minor    bigint      not null constraint item_owes_less check (open_minor >= 0),
  primary key (debtor_id, item_id),
  foreign key (debtor_id, account_id) references account,
  constraint item_number_is_taken unique (debtor_id, account_id, number)
);
create index open_item_by_debtor on item (debtor_id, due_on) include (account_id, open_minor, currency) where open_minor > 0;
create index item_by_number on item (number);
comment on table item is 'debtor: an invoice or charge in an account; open_minor is the sum of its receivable postings, checked by verify';

-- owned by ledger
create table item_part (
  debtor_id     uuid        not null,
  item_id       uuid        not null,
  part          text        not null constraint item_part_is_known check (part in ('principal', 'interest', 'fee', 'tax', 'cost')),
  currency      text        not null,
  open_minor    bigint      not null constraint item_part_owes_less check (open_minor >= 0),
  primary key (debtor_id, item_id, part),
  foreign key (debtor_id, item_id) references item
);
comment on table item_part is 'debtor: what an item owes by part; the parts add up to the item';

-- owned by ledger
create table item_due (
  debtor_id     uuid        not null,
  item_id       uuid        not null,
  replaced_at   timestamptz not null,
  due_on        date        not null,
  primary key (debtor_id, item_id, replaced_at),
  foreign key (debtor_id, item_id) references item
);
create index item_due_by_replaced on item_due (replaced_at);
comment on table item_due is 'debtor: due days that were replaced, each with the instant until which it was believed; an item that never changed has none';

-- owned by ledger
create table item_placement (
  debtor_id     uuid        not null,
  item_id       uuid        not null,
  original_creditor text    not null default '',
  original_number text      not null default '',
  defaulted_on  date,
  charged_off_on date,
  itemization_on date,
  itemization   jsonb       not null default '{}',
  last_paid_on  date,
  served_from   date,
  served_until  date,
  primary key (debtor_id, item_id),
  foreign key (debtor_id, item_id) references item
);
comment on table item_placement is 'debtor: what is known of placed debt before it came: original creditor, default, charge-off, itemization, service';

-- owned by ledger
create table credit (
  debtor_id     uuid        not null,
  credit_id     uuid        not null,
  account_id    uuid        not null,
  kind          text        not null constraint credit_kind_is_known check (kind in ('memo', 'payment')),
  number        text        not null constraint credit_has_a_number check (length(number) between 1 and 100),
  received_on   date        not null,
  currency      text        not null constraint credit_currency_is_a_code check (currency ~ '^[A-Z]{3}$'),
  amount_minor  bigint      not null constraint credit_amount_is_positive check (amount_minor > 0),
  open_minor    bigint      not null constraint payment_has_too_little_left check (open_minor >= 0),
  primary key (debtor_id, credit_id),
  foreign key (debtor_id, account_id) references account,
  constraint credit_number_is_taken unique (debtor_id, account_id, kind, number)
);
create index open_credit on credit (debtor_id) include (account_id, kind, open_minor, currency) where open_minor > 0;
comment on table credit is 'debtor: a payment or credit memo; open_minor is what is applied to nothing yet, checked by verify';

-- owned by ledger
create table entry (
  debtor_id     uuid        not null references debtor,
  entry_id      uuid        not null,
  kind          text        not null constraint entry_kind_is_known
                            check (kind in ('charge', 'memo', 'payment', 'application', 'adjustment', 'write-off', 'reversal')),
  source        text        not null constraint entry_source_is_known check (source in ('import', 'desk', 'command', 'day')),
  document      text        not null default '',
  batch_id      uuid,
  because       text        not null constraint entry_says_why check (length(because) > 0),
  login_id      uuid        references login,
  reverses_id   uuid        constraint only_a_reversal_reverses check ((kind = 'reversal') = (reverses_id is not null)),
  booked_on     date        not null,
  recorded_at   timestamptz not null,
  primary key (debtor_id, entry_id),
  foreign key (debtor_id, reverses_id) references entry,
  constraint entry_is_reversed_once unique (debtor_id, reverses_id)
);
create index entry_by_batch on entry (batch_id) where batch_id is not null;
create index entry_by_recorded on entry (recorded_at);
comment on table entry is 'debtor: postings that belong together, with source document, reason and author; reversed whole';

-- owned by ledger
create table posting (
  debtor_id     uuid        not null,
  entry_id      uuid        not null,
  number        integer     not null constraint postings_count_from_one check (number > 0),
  account_id    uuid        not null,
  debit         text        not null constraint posting_debit_is_known
                            check (debit in ('receivable', 'unapplied', 'cash', 'sales', 'source', 'write-off', 'discount', 'fees', 'interest')),
  credit        text        not null constraint posting_credit_is_known
                            check (credit in ('receivable', 'unapplied', 'cash', 'sales', 'source', 'write-off', 'discount', 'fees', 'interest'))
                            constraint posting_has_two_sides check (credit <> debit),
  amount_minor  bigint      not null constraint posting_amount_is_positive check (amount_minor > 0),
  currency      text        not null,
  item_id       uuid        constraint posting_names_its_item
                            check ((item_id is not null) = (debit = 'receivable' or credit = 'receivable')),
  part          text        constraint posting_names_its_part check ((part is null) = (item_id is null)),
  credit_id     uuid        constraint posting_names_its_credit
                            check ((credit_id is not null) = (debit = 'unapplied' or credit = 'unapplied')),
  effective_on  date        not null,
  booked_on     date        not null,
  recorded_at   timestamptz not null,
  primary key (debtor_id, entry_id, number),
  foreign key (debtor_id, entry_id) references entry,
  foreign key (debtor_id, item_id) references item,
  foreign key (debtor_id, credit_id) references credit,
  foreign key (debtor_id, account_id) references account
);
create index posting_by_item on posting (debtor_id, item_id) where item_id is not null;
create index posting_by_credit on posting (debtor_id, credit_id) where credit_id is not null;
create index posting_by_effective_day on posting (effective_on);
create index posting_by_recorded on posting (recorded_at);
comment on table posting is 'debtor: one debit account, one credit account, one positive amount, on three clocks; nothing is edited or deleted';

-- owned by ledger
create table pending_in_source (
  debtor_id     uuid        not null,
  entry_id      uuid        not null,
  since_at      timestamptz not null,
  confirmed_at  timestamptz constraint pending_is_confirmed_after_it_begins check (confirmed_at >= since_at),
  confirmed_batch_id uuid   constraint confirmation_names_its_batch check ((confirmed_at is null) = (confirmed_batch_id is null)),
  withdrawn_at  timestamptz constraint pending_is_withdrawn_after_it_begins check (withdrawn_at >= since_at)
                            constraint pending_ends_once check (withdrawn_at is null or confirmed_at is null),
  primary key (debtor_id, entry_id),
  foreign key (debtor_id, entry_id) references entry
);
create index still_pending_in_source on pending_in_source (debtor_id) where confirmed_at is null and withdrawn_at is null;
comment on table pending_in_source is 'debtor: what was posted here in a mirror book, until an import shows it in the source, or it is reversed before that';

-- owned by disputes
create table dispute (
  debtor_id     uuid        not null,
  dispute_id    uuid        not null,
  account_id    uuid        not null,
  item_id       uuid        not null,
  currency      text        not null,
  amount_minor  bigint      constraint disputed_amount_is_positive check (amount_minor > 0),
  because       text        not null constraint dispute_says_why check (length(because) > 0),
  raised_on     date        not null,
  recorded_at   timestamptz not null,
  recorded_by   uuid        references login,
  resolved_on   date,
  resolution    text        constraint resolved_dispute_says_how check ((resolution is null) = (resolved_on is null)),
  primary key (debtor_id, dispute_id),
  foreign key (debtor_id, item_id) references item,
  foreign key (debtor_id, account_id) references account
);
create unique index one_open_dispute_of_an_item on dispute (debtor_id, item_id) where resolved_on is null;
comment on table dispute is 'debtor: what is contested of an item; without an amount, all of it';

-- owned by intake
create table import_batch (
  batch_id      uuid        primary key,
  creditor_id   uuid        not null references creditor,
  preset        text        not null,
  files         jsonb       not null,
  digest        text        not null,
  as_of         timestamptz not null,
  imported_at   timestamptz not null,
  login_id      uuid        references login,
  summary       jsonb       not null
);
create index import_batch_by_creditor on import_batch (creditor_id, as_of);
comment on table import_batch is 'local: files that were taken in together, in one transaction, with what came of them';

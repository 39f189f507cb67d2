-- Agings of months that are over, kept so that a trend over years does not read the book once for each of them.

-- owned by reports
create table report_month_reading (
  month_end     date        primary key,
  postings      bigint      not null,
  due_changes   bigint      not null,
  read_at       timestamptz not null
);
comment on table report_month_reading is 'local: of how many postings and changed due days a kept month was read: it holds for as long as there are as many, for none is ever taken away';

-- owned by reports
create table report_month (
  month_end     date        not null references report_month_reading on delete cascade,
  creditor_id   uuid        not null references creditor,
  currency      text        not null,
  aged_minor    bigint[]    not null constraint kept_month_has_every_bucket check (cardinality(aged_minor) = 5),
  primary key (month_end, creditor_id, currency)
);
comment on table report_month is 'local: what was open at the end of a month by bucket of the aging; it can be read anew at any time, checked by verify';

alter table book_export drop constraint exported_thing_is_known;
alter table book_export add constraint exported_thing_is_known check (what in ('book', 'aging', 'report'));

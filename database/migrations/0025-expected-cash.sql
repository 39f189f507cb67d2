-- The order of work: what a step may be expected to bring, from what this office saw come of steps like it.

-- What minutes cost and in which currency work is ranked. No amount that is owed is ever converted.
alter table office add column currency text not null default 'USD';
alter table office add column cost_of_minute_minor bigint not null default 60
  constraint minute_costs_something check (cost_of_minute_minor >= 0);

-- owned by work
create table ranking_rate (
  currency      text        not null,
  from_on       date        not null,
  rate          numeric     not null constraint ranking_rate_is_positive check (rate > 0),
  set_by        uuid        references login,
  primary key (currency, from_on)
);
comment on table ranking_rate is 'reference: what one unit of a currency is worth in the office''s own from a day on, for the order of work alone';

-- owned by work
create table step_chance (
  ladder        text        not null,
  bucket        smallint    not null,
  band          smallint    not null,
  action        text        not null,
  tried         integer     not null,
  paid          integer     not null constraint no_more_paid_than_were_tried check (paid between 0 and tried),
  primary key (ladder, bucket, band, action)
);
comment on table step_chance is 'reference: how often half of what was overdue came in within fourteen days of a step, or of a day without one, by ladder, days overdue and size; read anew once a day';

-- owned by work
create table step_chance_reading (
  reading_id    smallint    primary key constraint step_chances_are_read_as_one check (reading_id = 1),
  read_on       date        not null
);
comment on table step_chance_reading is 'reference: on which day the chances were read';

alter table collection_case add column expected_minor bigint not null default 0;
alter table collection_case add column expected_of jsonb;
update collection_case set expected_minor = value_minor / 10
 where closed_at is null and next_owner <> 'automatic';
drop index worklist_order;
create index worklist_order on collection_case (expected_minor desc, next_on, debtor_id)
  include (next_owner) where closed_at is null and next_owner <> 'automatic' and next_action <> 'wait';
comment on column collection_case.expected_minor is 'what the next step may be expected to bring, in the office''s currency: the order of the worklist';
comment on column collection_case.expected_of is 'the numbers that expected_minor is made of, as they were when the case was decided';

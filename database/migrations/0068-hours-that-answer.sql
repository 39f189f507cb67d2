-- Who answers when: what the office's own calls of a year came to, by the hour of the week where the debtor is.
-- owned by work
create table answer_hour (
  kind    text     not null constraint answer_hour_is_of_a_kind check (kind in ('person', 'business')),
  segment text     not null,
  weekday smallint not null constraint weekday_is_one check (weekday between 1 and 7),
  hour    smallint not null constraint hour_is_one check (hour between 0 and 23),
  tried   integer  not null,
  reached integer  not null constraint no_more_reached_than_were_tried check (reached between 0 and tried),
  constraint answer_hour_pkey primary key (kind, segment, weekday, hour)
);
comment on table answer_hour is 'reference: how many calls of a year reached whom they were for, by kind of debtor, segment in small letters (empty: all of the kind), and the hour of the week where the debtor is; read anew once a day';

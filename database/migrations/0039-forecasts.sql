-- Forecasts of cash, kept as they were made, so that their error can be measured by what came.

-- owned by reports
create table forecast_made (
  made_on       date        primary key constraint forecast_is_of_a_monday check (extract(isodow from made_on) = 1),
  known_at      timestamptz not null,
  made_at       timestamptz not null constraint forecast_is_made_after_it_is_known check (made_at >= known_at)
);
comment on table forecast_made is 'local: on which Mondays a forecast is kept, as known at which instant, and when it was made: in the night before, or afterwards from what had been recorded by then';

-- owned by reports
create table forecast_week (
  made_on       date        not null references forecast_made on delete cascade,
  creditor_id   uuid        not null references creditor,
  currency      text        not null,
  week          smallint    not null constraint forecast_reaches_a_quarter check (week between 1 and 13),
  minor         bigint      not null,
  primary key (made_on, creditor_id, currency, week)
);
comment on table forecast_week is 'local: what was expected to come in, by week from a Monday on; of nobody by name';

-- The house policy is the office's to make stricter than the law, in versions: the newest holds, and the one that came with
-- the program as long as there is none.

-- owned by settings
create table house_policy (
  version           integer     primary key constraint policy_versions_count_from_one check (version > 0),
  quiet_after       time        not null,
  quiet_before      time        not null,
  calls_collector   smallint    not null,
  calls_own_name    smallint    not null,
  calls_business    smallint    not null,
  touches_collector smallint    not null,
  touches_own_name  smallint    not null,
  touches_business  smallint    not null,
  set_by            uuid        not null references login,
  set_at            timestamptz not null,
  constraint policy_leaves_no_hour check (quiet_after < quiet_before),
  constraint policy_hours_are_within_the_laws check (quiet_after >= '08:00' and quiet_before <= '21:00'),
  constraint policy_calls_are_within_the_laws check (calls_collector between 1 and 7),
  constraint policy_counts_from_one check (least(calls_own_name, calls_business, touches_collector, touches_own_name, touches_business) >= 1)
);
comment on table house_policy is 'reference: what the house asks of itself beyond the law, each version with who set it and when';

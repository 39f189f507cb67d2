-- A callback whose time has come is given to its person once by "next"; whoever goes on without calling finds it above the list.
alter table callback add column taken_at timestamptz;

-- What makes a debtor's situation special: who talks with them must know it.

-- owned by parties
create table circumstance (
  debtor_id     uuid        not null references debtor,
  circumstance_id uuid      not null,
  kind          text        not null constraint circumstance_is_known
                            check (kind in ('minor', 'hardship', 'active-duty', 'vulnerable', 'disaster', 'in-prison')),
  because       text        not null constraint circumstance_says_why check (length(because) > 0),
  source        text        not null constraint circumstance_source_is_known
                            check (source in ('consumer', 'creditor', 'prior-collector', 'bureau', 'other')),
  since_on      date        not null,
  until_on      date        constraint circumstance_ends_after_it_begins check (until_on >= since_on),
  recorded_at   timestamptz not null,
  recorded_by   uuid        references login,
  primary key (debtor_id, circumstance_id)
);
create unique index one_circumstance_of_a_kind on circumstance (debtor_id, kind) where until_on is null;
comment on table circumstance is 'debtor: what makes a debtor''s situation special, from a day until a day; it stops nothing by itself';

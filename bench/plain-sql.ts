/** The least that ages the book: one pass over the open items, by debtor. */
export const plainAging = `
  select debtor_id,
         sum(open_minor) filter (where due_on >= $1::date) as current,
         sum(open_minor) filter (where due_on between $1::date - 30 and $1::date - 1) as to_30,
         sum(open_minor) filter (where due_on between $1::date - 60 and $1::date - 31) as to_60,
         sum(open_minor) filter (where due_on between $1::date - 90 and $1::date - 61) as to_90,
         sum(open_minor) filter (where due_on < $1::date - 90) as over_90
    from item where open_minor > 0
   group by debtor_id`;

/** The least that moves what is due: every due case one step on, and a row written down for it. */
export const plainDay = `
  with moved as (
    update collection_case
       set last_step = next_step, last_step_on = $1::date, next_on = $1::date + 10, decided_at = now()
     where closed_at is null and next_on <= $1::date
    returning debtor_id, case_id)
  insert into task (debtor_id, task_id, case_id, kind, due_on, because, created_at)
  select debtor_id, gen_random_uuid(), case_id, 'moved', $1::date, 'The yardstick moved it.', now() from moved`;

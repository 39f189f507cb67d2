import { sql } from "kysely";
import { cashLayout } from "#reports/report-cash";
import { known, lineOf, ofAccounts, onDay } from "./asked.ts";
import type { Flow } from "./read-flow.ts";

/** The money that came in, by where it was entered; a reversal counts, with the other sign, where its payment did. */
export const cashFlow: Flow = {
  sums: cashLayout,
  facts: (asked, stretches) => sql`
    select ${lineOf(asked, sql`null`)} as line, p.currency, coalesce(r.source, e.source) as series, p.debtor_id,
           p.entry_id as id, p.effective_on as day, 1 as count,
           case when p.debit = 'cash' then p.amount_minor else -p.amount_minor end as minor
      from ${stretches}
      join posting p on ${onDay(sql`p.effective_on`)} and 'cash' in (p.debit, p.credit)
       and ${known(sql`p.recorded_at`, asked)} and ${ofAccounts(sql`p`, asked)}
      join entry e on e.debtor_id = p.debtor_id and e.entry_id = p.entry_id
      left join entry r on r.debtor_id = e.debtor_id and r.entry_id = e.reverses_id`,
};

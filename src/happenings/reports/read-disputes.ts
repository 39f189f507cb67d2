import { sql } from "kysely";
import { disputesLayout } from "#reports/report-disputes";
import { byPeople, known, lineOf, ofAccounts, onDay } from "./asked.ts";
import type { Flow } from "./read-flow.ts";

/** What was contested, by why, when or by whom it was recorded; without an amount, what its item owed on that day. */
export const disputesFlow: Flow = {
  sums: disputesLayout,
  facts: (asked, stretches) => sql`
    select ${lineOf(asked, asked.by === "reason" ? sql`t.reason` : sql`t.recorded_by`)} as line, t.currency, what.series,
           t.debtor_id, t.dispute_id as id, t.raised_on as day, what.count, what.minor
      from ${stretches}
      join dispute t on t.taken_back_at is null and ${onDay(sql`t.raised_on`)} and ${known(sql`t.recorded_at`, asked)} and ${ofAccounts(sql`t`, asked)}
       and ${byPeople(sql`t.recorded_by`, asked)}
     cross join lateral (
           select coalesce(sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end), 0) as minor
             from posting p
            where p.debtor_id = t.debtor_id and p.item_id = t.item_id and p.effective_on <= t.raised_on
              and 'receivable' in (p.debit, p.credit) and ${known(sql`p.recorded_at`, asked)}) owed
     cross join lateral (values
             (case when t.resolved_on is null then 'open' else 'resolved' end, 1, coalesce(t.amount_minor, owed.minor)),
             (case when t.resolved_on is not null then 'days' end, t.resolved_on - t.raised_on, 0)
           ) as what (series, count, minor)
     where what.series is not null`,
};

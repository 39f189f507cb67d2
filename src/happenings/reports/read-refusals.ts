import { sql, type RawBuilder } from "kysely";
import { refusalsLayout } from "#reports/report-refusals";
import { atInstant, byPeople, dayOf, known, lineOf, type ReportAsked } from "./asked.ts";
import type { Flow } from "./read-flow.ts";

/** What was asked for and refused: once for each rule that refused it, or once where no rule covers it. */
export const refusalsFlow: Flow = {
  counts: refusalsLayout,
  facts: (asked, stretches) => sql`
    select ${lineOf(asked, asked.by === "rule" ? sql`refused.rule` : sql`r.login_id`)} as line, null as currency,
           what.series, r.debtor_id, r.permit_id as id, ${dayOf(sql`r.asked_at`, asked)} as day, 1 as count, 0 as minor
      from ${stretches}
      join permit r on ${atInstant(sql`r.asked_at`, asked)} and r.verdict <> 'allow' and ${known(sql`r.asked_at`, asked)}
       and ${byPeople(sql`r.login_id`, asked)} and ${isAbout(asked)}
     cross join lateral (
           select (f ->> 'rule') || ' (' || (f ->> 'cite') || ')' as rule, f ->> 'kind' as refuser
             from jsonb_array_elements(r.findings) f where r.verdict = 'deny' and (f ->> 'denies')::boolean
           union all
           select null, 'not-covered' where r.verdict = 'not-covered') refused
     cross join lateral (values (refused.refuser), (r.act)) as what (series)`,
};

/** Whether a permit `r` was asked about accounts of the creditors that are asked for. */
export function isAbout({ creditorIds }: ReportAsked): RawBuilder<boolean> {
  if (creditorIds === null) return sql`true`;
  return sql`exists (select from permit_account o
                       join account a on a.debtor_id = o.account_debtor_id and a.account_id = o.account_id
                      where o.debtor_id = r.debtor_id and o.permit_id = r.permit_id
                        and a.creditor_id = any(${creditorIds}::uuid[]))`;
}

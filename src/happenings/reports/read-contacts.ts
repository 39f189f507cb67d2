import { sql } from "kysely";
import { contactsLayout } from "#reports/report-contacts";
import { atInstant, byPeople, dayOf, lineOf } from "./asked.ts";
import { isContact } from "./read-collectors.ts";
import type { Flow } from "./read-flow.ts";

/** Contacts by kind and by what came of them, by when they happened or who made them. */
export const contactsFlow: Flow = {
  counts: contactsLayout,
  facts: (asked, stretches) => sql`
    select ${lineOf(asked, sql`e.login_id`)} as line, null as currency, what.series, e.debtor_id, e.effort_id as id,
           ${dayOf(sql`e.happened_at`, asked)} as day, e.attempts as count, 0 as minor
      from ${stretches}
      join effort e on ${atInstant(sql`e.happened_at`, asked)} and ${isContact(asked)} and ${byPeople(sql`e.login_id`, asked)}
     cross join lateral (values
             (case e.from_whom when 'us' then e.kind else 'came-in' end),
             (case e.from_whom when 'us' then coalesce(e.outcome, 'unreported') end)
           ) as what (series)
     where what.series is not null`,
};

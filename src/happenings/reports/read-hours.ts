import { sql } from "kysely";
import { hoursLayout } from "#reports/report-hours";
import { clockThere, reachedWhom } from "#happenings/work/read-answer-hours";
import { atInstant, byPeople, dayOf, lineOf } from "./asked.ts";
import { isContact } from "./read-collectors.ts";
import type { Flow } from "./read-flow.ts";

/** Calls by the hour and the day of the week where the debtor is, and those of them that reached whom they were for. */
export const hoursFlow: Flow = {
  counts: hoursLayout,
  facts: (asked, stretches) => sql`
    select ${lineOf(asked, sql`extract(hour from there.clock)::integer`)} as line, null as currency,
           what.series || extract(isodow from there.clock) as series, e.debtor_id, e.effort_id as id,
           ${dayOf(sql`e.happened_at`, asked)} as day, what.count, 0 as minor
      from ${stretches}
      join effort e on ${atInstant(sql`e.happened_at`, asked)} and ${isContact(asked)} and ${byPeople(sql`e.login_id`, asked)}
       and e.kind = 'call' and e.from_whom = 'us' and e.outcome is not null
     cross join lateral (select ${clockThere(asked.zone)} as clock) there
     cross join lateral (values ('calls-', e.attempts), (case when ${reachedWhom} then 'reached-' end, 1)
           ) as what (series, count)
     where what.series is not null`,
};

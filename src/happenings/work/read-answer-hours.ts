import { sql, type RawBuilder } from "kysely";
import { startOfDay } from "#calendar/zone-clock";
import { survivorIdOf } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { replaceAnswerHours, type AnswerHour } from "#work/answering-hours/store";

/** How far back one looks, and at how many calls at most: of a large office the newest. */
const daysBack = 365;
const callsMax = 200_000;

/** Whether a call `e` reached whom it was for. */
export const reachedWhom = sql<boolean>`e.reached in ('debtor', 'spouse', 'attorney')`;

/**
 * What the clock showed where the debtor of a call `e` was: by the number that was called, in the first zone in which that
 * may be; by the office's clock where it is not known.
 */
export function clockThere(zone: string): RawBuilder<unknown> {
  return sql`e.happened_at at time zone coalesce(
    (select p.zones[1] from contact_point p where p.debtor_id = e.debtor_id and p.point_id = e.point_id), ${zone})`;
}

/** Reads anew how many calls reached whom they were for, by the hour of the week, from the office's own of a year. */
export async function readAnswerHours(
  tx: Queries,
  { on, zone }: { readonly on: Temporal.PlainDate; readonly zone: string },
): Promise<void> {
  const from = startOfDay(on.subtract({ days: daysBack }), zone);
  const { rows } = await sql<AnswerHour>`
    select d.kind, of.segment, extract(isodow from called.local)::integer as weekday,
           extract(hour from called.local)::integer as hour, sum(called.attempts)::integer as tried,
           (count(*) filter (where called.is_reached))::integer as reached
      from (select e.debtor_id, e.attempts, ${reachedWhom} as is_reached, ${clockThere(zone)} as local
              from (select * from effort
                     where kind = 'call' and from_whom = 'us' and outcome is not null and happened_at >= ${from}
                       and happened_at < ${startOfDay(on, zone)}
                     order by happened_at desc limit ${callsMax}) e) called
      join debtor d on d.debtor_id = ${survivorIdOf(sql`called.debtor_id`)}
     cross join lateral (values (''), (lower(d.segment))) as of (segment)
     where of.segment is not null
     group by 1, 2, 3, 4`.execute(tx);
  await replaceAnswerHours(tx, rows);
}

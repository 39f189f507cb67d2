import { sql, type RawBuilder } from "kysely";
import { writeSubject } from "#lookouts/lookout";
import { dailyMonitors, type Monitor } from "#parties/monitor";
import { watched, type Looking } from "./watched.ts";

/** Whom a monitor shows at the desk: read now, or, where that would read half the book, as it was read this morning. */
export function shownBy(monitor: Monitor, looking: Looking): RawBuilder<unknown> {
  if (!dailyMonitors.includes(monitor)) return watched(monitor, looking);
  return sql`
    select debtor_id, currency, amount_minor as minor, reason::json as reason
      from monitor_member where subject = ${writeSubject({ is: "monitor", monitor })}`;
}

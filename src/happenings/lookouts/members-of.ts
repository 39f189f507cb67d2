import { sql, type RawBuilder } from "kysely";
import type { Subject } from "#lookouts/lookout";
import { ofPersons, openItems, watched, type Looking } from "#happenings/book/monitors/watched";

/** Whom a subject shows, a row for each amount; nothing for one that shows no debtors. */
export function membersOf(subject: Subject, looking: Looking): RawBuilder<unknown> | undefined {
  switch (subject.is) {
    case "monitor":
      return watched(subject.monitor, looking);
    case "owes": {
      const { currency, minor } = subject.amount;
      return sql`
        select debtor_id, currency, sum(minor)::bigint as minor, null::json as reason
          from (${ofPersons(openItems(looking, sql`currency = ${currency}`))}) as owed
         group by debtor_id, currency having sum(minor) >= ${minor}`;
    }
    case "import-refused":
    case "licence-ends":
      return undefined;
  }
}

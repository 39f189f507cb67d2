import { sql } from "kysely";
import { promisesLayout } from "#reports/report-promises";
import { byPeople, known, lineOf, ofAccounts, onDay } from "./asked.ts";
import type { Flow } from "./read-flow.ts";

/** What became of promises, by when or by whom they were taken. */
export const promisesFlow: Flow = {
  sums: promisesLayout,
  facts: (asked, stretches) => sql`
    select ${lineOf(asked, sql`p.login_id`)} as line, p.currency, p.state as series, p.debtor_id,
           p.promise_id as id, p.taken_on as day, 1 as count, p.amount_minor as minor
      from ${stretches}
      join promise_to_pay p on ${onDay(sql`p.taken_on`)} and ${ofAccounts(sql`p`, asked)}
       and ${byPeople(sql`p.login_id`, asked)} and ${known(sql`p.taken_at`, asked)}`,
};

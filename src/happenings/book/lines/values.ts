import { sql, type RawBuilder } from "kysely";
import type { ColumnName } from "#book/columns";
import type { Fact } from "./facts.ts";

/** Where a value of a line comes from: the facts that it needs, and the expression over them, `d` and `owing`. */
export type Value = { readonly needs: readonly Fact[]; readonly sql: RawBuilder<unknown> };

const own = (expression: RawBuilder<unknown>): Value => ({ needs: [], sql: expression });
const of = (fact: Fact, column: string): Value => ({ needs: [fact], sql: sql.ref(`${fact}.${column}`) });
const is = (fact: Fact): Value => ({ needs: [fact], sql: sql`(${sql.ref(`${fact}.debtor_id`)} is not null)` });
const aged = (bucket: number): Value => ({ needs: ["aged"], sql: sql`owing.minors[${sql.lit(bucket)}]` });

/** The value of every column. Every list reads what is owed, for that is what its lines are. */
export function valueOf(column: ColumnName, today: Temporal.PlainDate): Value {
  // Of nothing there is no age.
  if (column === "overdue") return own(sql`(greatest(${today}::date, owing.oldest_on) - owing.oldest_on)`);
  return values[column];
}

// prettier-ignore
const values: Record<Exclude<ColumnName, "overdue">, Value> = {
  name:           own(sql`d.name`),
  number:         own(sql`d.number`),
  kind:           own(sql`d.kind`),
  creditor:       of("accounts", "creditors"),
  open:           own(sql`owing.open_minor`),
  "past-due":     own(sql`owing.past_due_minor`),
  due:            own(sql`owing.oldest_on`),
  current:        aged(1),
  "1-30":         aged(2),
  "31-60":        aged(3),
  "61-90":        aged(4),
  "over-90":      aged(5),
  "last-payment": of("paid", "paid_on"),
  "last-contact": of("contacted", "contacted_on"),
  action:         of("working", "next_action"),
  next:           of("working", "next_on"),
  "put-off":      of("snoozed", "until_on"),
  collector:      of("assigned", "names"),
  promised:       of("promises", "minor"),
  promise:        of("promised", "due_on"),
  disputed:       is("disputed"),
  hold:           is("held"),
  stopped:        is("stopped"),
  limit:          of("limits", "minor"),
  exposure:       { needs: ["pending"], sql: sql`(owing.open_minor - coalesce(pending.minor, 0))` },
  "over-limit":   is("over"),
  state:          { needs: ["located"], sql: sql`array_to_string(located.states, ', ')` },
  lang:           own(sql`d.language`),
  segment:        own(sql`d.segment`),
  opened:         of("accounts", "opened_on"),
};

import { sql } from "kysely";
import { columns, type ColumnKind, type Sort } from "#book/columns";
import type { Key } from "#happenings/lists/place";
import { valueOf } from "./values.ts";
import type { Fact } from "./facts.ts";

export type Order = { readonly keys: readonly Key[]; readonly needs: readonly Fact[] };

const types: Record<ColumnKind, Key["type"]> = {
  ...{ text: "text", amount: "bigint", day: "date", count: "integer", "yes-no": "boolean" },
};

/**
 * The order of a list: its column, then the debtor and the currency, so that no two lines are equal. Amounts are in
 * order within their currency, for those of two currencies cannot be compared.
 */
export function orderOf({ by, descending }: Sort, today: Temporal.PlainDate): Order {
  const { needs, sql: value } = valueOf(by, today);
  const { is } = columns[by];
  // Numbers are in order as they are written, as their index has them.
  const first = { sql: is === "text" && by !== "number" ? sql`lower(${value})` : value, type: types[is], descending };
  const currency = { sql: sql`owing.currency`, type: "text", descending: false } as const;
  const debtor = { sql: sql`d.debtor_id`, type: "uuid", descending } as const;
  return { needs, keys: is === "amount" ? [currency, first, debtor] : [first, debtor, currency] };
}

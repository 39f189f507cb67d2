import { sql, type RawBuilder } from "kysely";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeSubject } from "#lookouts/lookout";
import { readingsOf } from "#lookouts/members/store";
import { writeMoney, type WrittenMoney } from "#money/written-money";
import { dailyMonitors, monitorNames, monitors, type Monitor } from "#parties/monitor";
import type { Queries } from "#platform/database";
import { shownBy } from "./shown-by.ts";
import { watched } from "./watched.ts";

/** A monitor as it stands: how many debtors it shows, and the sum that puts them there, by currency. */
export type Monitored = {
  readonly monitor: Monitor;
  readonly says: string;
  readonly debtors: number;
  readonly sums: WrittenMoney[];
  /** When it was read, where it is read once a day; null: just now. */
  readonly readAt: string | null;
};

type Asked = {
  readonly today: Temporal.PlainDate;
  /** The condition on `debtor d` that keeps the answer within what the asker may see. */
  readonly within: RawBuilder<boolean>;
  /** Reads all of them now, whatever it costs. */
  readonly isAnew?: boolean;
};

type Row = { monitor: Monitor; currency: string | null; debtors: number; minor: string };

/** Every monitor, also those that show nobody, in one statement. */
export async function readMonitors(tx: Queries, { today, within, isAnew = false }: Asked): Promise<Monitored[]> {
  const each = monitorNames.map(
    (monitor) =>
      sql`select ${monitor}::text as monitor, debtor_id, currency, minor from (${isAnew ? watched(monitor, { today }) : shownBy(monitor, { today })}) as w`,
  );
  // A whole book may add up to more than 64 bits hold.
  const { rows } = await sql<Row>`
    select monitor, currency, count(distinct d.debtor_id)::integer as debtors, sum(minor)::text as minor
      from (${sql.join(each, sql` union all `)}) as shown join debtor d using (debtor_id)
     where ${within}
     group by grouping sets ((monitor), (monitor, currency)) order by currency`.execute(tx);
  const readings = await readingsOf(tx);
  const readAt = (monitor: Monitor) => {
    if (isAnew || !dailyMonitors.includes(monitor)) return null;
    return readings.get(writeSubject({ is: "monitor", monitor }))?.toString() ?? null;
  };
  return monitorNames.map((monitor) => {
    const its = rows.filter((row) => row.monitor === monitor);
    const sums = its.flatMap(({ currency, minor }) =>
      currency === null ? [] : [writeMoney(money(storedCurrency(currency), BigInt(minor)))],
    );
    const debtors = its.find((row) => row.currency === null)?.debtors ?? 0;
    return { monitor, says: monitors[monitor], debtors, sums, readAt: readAt(monitor) };
  });
}

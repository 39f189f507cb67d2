import { sql } from "kysely";
import { money, type Currency, type Money } from "#money/money";
import { survivorsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import { leftMax, type DayBar } from "#work/worklist";
import { factsOf } from "#happenings/floor/facts-of-figures";
import type { Reader } from "./due-entries.ts";
import { countWorklist } from "./read-worklist.ts";

/**
 * How the reader's day goes. Done are persons with whom they took a step on that day; what was promised and came in is
 * counted for them as the board counts it.
 */
export async function dayBar(tx: Queries, reader: Reader, zone: string): Promise<DayBar> {
  const left = await countWorklist(tx, reader, leftMax);
  return {
    done: await countDone(tx, reader),
    left,
    forSupervisor: left === 0 ? await countForSupervisor(tx, reader) : 0,
    promised: await readersSums(tx, "promised", { ...reader, zone }),
    collected: await readersSums(tx, "collected", { ...reader, zone }),
  };
}

/** What a collector's empty list leaves out: debtors within their reach whose step is kept for a supervisor. */
async function countForSupervisor(tx: Queries, reader: Reader): Promise<number> {
  if (reader.caller.role !== "collector") return 0;
  return countWorklist(tx, { ...reader, caller: { ...reader.caller, role: "supervisor" } }, leftMax);
}

async function countDone(tx: Queries, { caller, on }: Reader): Promise<number> {
  const { rows } = await sql<{ done: bigint }>`
    with worked as (
      select debtor_id from step_by_person where taken_on = ${on}::date and login_id = ${caller.loginId})
    select count(distinct survivor_id) as done
      from ${survivorsAmong(sql`array(select debtor_id from worked)`)} as person`.execute(tx);
  return Number(rows[0]?.done ?? 0n);
}

type Sum = { readonly currency: Currency; readonly minor: bigint };

/** What a figure of the board is of the reader alone: their bar and the board never say two sums of one day. */
async function readersSums(
  tx: Queries,
  figure: "promised" | "collected",
  { caller, on, now, zone }: Reader & { readonly zone: string },
): Promise<Money[]> {
  const { rows } = await sql<Sum>`
    select currency, sum(minor)::bigint as minor from ${factsOf(figure, { on, now, zone })} f
     where login_id = ${caller.loginId}
     group by currency order by currency`.execute(tx);
  return rows.map(({ currency, minor }) => money(currency, minor));
}

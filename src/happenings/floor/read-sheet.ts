import { sql } from "kysely";
import { added, byTeam, type FigureRow, type PersonOfDay } from "#floor/floor";
import type { DaySheet, SheetFigures } from "#floor/sheet";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import type { Queries } from "#platform/database";
import { spanOf, theOffice } from "#happenings/desk/office-day";
import { isWorkOn } from "#happenings/work/due-entries";
import type { DayAsked } from "./facts-of-figures.ts";
import { readBoard } from "./read-board.ts";
import { readFigure } from "./read-figure.ts";
import { readUntouched } from "./read-waiting.ts";

const listedMax = 10;
const reachedMax = 100;

/** The figures of the day's sheet, as they stand now. */
export async function readFiguresOfSheet(tx: Queries, asked: DayAsked): Promise<DaySheet> {
  const { on, zone, now } = asked;
  const people = await readBoard(tx, asked);
  const behind = async (figure: "reached" | "promised" | "broken") =>
    (await readFigure(tx, { ...asked, figure, whose: { by: "all" } })).rows;
  const untouched = (await readUntouched(tx, asked)).slice(0, listedMax);
  return {
    ...{ on: on.toString(), madeAt: now.toString(), zone, office: (await theOffice(tx)).name },
    people: people.filter(hasDone).map(figuresOf),
    teams: byTeam(people).map((team) => figuresOf({ ...team, name: null })),
    all: figuresOf({ ...added(people), name: null, team: null }),
    reached: (await behind("reached")).slice(0, reachedMax).map(({ debtorId, debtor, person, what }) => {
      return { debtorId, debtor, person, what };
    }),
    promises: largest(await behind("promised")),
    broken: largest(await behind("broken")),
    disputes: await readDisputes(tx, asked),
    approvals: await readApprovals(tx),
    untouched: untouched.map(({ debtorId, debtor, action, touchedAt, owner }) => {
      return { debtorId, debtor, action, touchedAt: touchedAt.toString(), owner };
    }),
    tomorrow: await readTomorrow(tx, asked),
  };
}

function hasDone({ worked, kept, broken, promised, collected }: PersonOfDay): boolean {
  return worked + kept + broken + promised.length + collected.length > 0;
}

type Figures = Pick<PersonOfDay, "name" | "team" | "worked" | "reached" | "kept" | "broken" | "promised" | "collected">;

function figuresOf({ name, team, worked, reached, kept, broken, promised, collected }: Figures): SheetFigures {
  return {
    ...{ name, team, worked, reached, kept, broken },
    ...{ promised: promised.map(writeMoney), collected: collected.map(writeMoney) },
  };
}

function largest(rows: readonly FigureRow[]): DaySheet["promises"] {
  return rows
    .slice(0, listedMax)
    .flatMap(({ debtorId, debtor, person, amount }) =>
      amount === null ? [] : [{ debtorId, debtor, person, ...writeMoney(amount) }],
    );
}

async function readDisputes(tx: Queries, { on, zone }: DayAsked): Promise<DaySheet["disputes"]> {
  const { from, until } = spanOf(on, zone);
  const { rows } = await sql<{ debtorId: string; debtor: string; because: string; currency: string; minor: bigint }>`
    select t.debtor_id as "debtorId", d.name as debtor, t.because, t.currency,
           coalesce(t.amount_minor, i.open_minor) as minor
      from dispute t join debtor d using (debtor_id) join item i using (debtor_id, item_id)
     where t.recorded_at >= ${from} and t.recorded_at < ${until} order by t.recorded_at, t.dispute_id`.execute(tx);
  return rows.map(({ currency, minor, ...row }) => ({ ...row, ...writeMoney(money(storedCurrency(currency), minor)) }));
}

async function readApprovals(tx: Queries): Promise<DaySheet["approvals"]> {
  const { rows } = await sql<{ kind: string; debtor: string; asker: string; dueAt: Temporal.Instant }>`
    select a.kind, coalesce(d.name, '') as debtor, l.name as asker, a.due_at as "dueAt"
      from approval a left join debtor d using (debtor_id) join login l on l.login_id = a.asked_by
     where a.verdict is null order by a.due_at, a.approval_id`.execute(tx);
  return rows.map((row) => ({ ...row, dueAt: row.dueAt.toString() }));
}

async function readTomorrow(tx: Queries, { on, zone }: DayAsked): Promise<DaySheet["tomorrow"]> {
  const day = on.add({ days: 1 });
  const { from, until } = spanOf(day, zone);
  const promises = await sql<{ currency: string; minor: bigint; promises: number }>`
    select currency, sum(amount_minor)::bigint as minor, count(*)::integer as promises from promise_to_pay
     where due_on = ${day}::date and state = 'open' group by currency order by currency`.execute(tx);
  const counts = await sql<{ callbacks: number; steps: number }>`
    select (select count(*)::integer from callback
             where ended_at is null and due_at >= ${from} and due_at < ${until}) as callbacks,
           (select count(*)::integer from collection_case k
             where ${isWorkOn(sql`k`, day)} and k.next_on = ${day}::date) as steps`.execute(tx);
  const { callbacks = 0, steps = 0 } = counts.rows[0] ?? {};
  return {
    ...{ on: day.toString(), callbacks, steps },
    promises: promises.rows.reduce((sum, row) => sum + row.promises, 0),
    promised: promises.rows.map(({ currency, minor }) => writeMoney(money(storedCurrency(currency), minor))),
  };
}

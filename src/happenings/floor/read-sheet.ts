import { sql } from "kysely";
import { officeMinute } from "#access/store";
import type { ApprovalKind } from "#approvals/approval";
import { businessDaysAfter } from "#calendar/business-days";
import { added, byTeam, type PersonOfDay } from "#floor/floor";
import { officeFirst, type DaySheet, type SheetFigures } from "#floor/sheet";
import { storedCurrency } from "#ledger/item";
import { money } from "#money/money";
import { writeMoney } from "#money/written-money";
import type { Queries } from "#platform/database";
import { spanOf, theOffice } from "#happenings/desk/office-day";
import { isWorkOn } from "#happenings/work/due-entries";
import { factsOf, type DayAsked } from "./facts-of-figures.ts";
import { isOver, readBoard } from "./read-board.ts";
import { readFigure } from "./read-figure.ts";
import { readUntouched } from "./read-waiting.ts";

const listedMax = 10;
const disputesAndApprovalsMax = 50;
const reachedMax = 100;

type SheetAsked = DayAsked & {
  /** When the office closed on a day that is over: what waited then is told of that instant. */
  readonly closedAt: Temporal.Instant;
};

/**
 * The figures of the day's sheet, as they stand now; of a day that is over, as the records say them, without what nobody
 * keeps: whom nobody had touched then, and what was due on the day after.
 */
export async function readFiguresOfSheet(tx: Queries, asked: SheetAsked): Promise<DaySheet> {
  const { on, zone, now, closedAt } = asked;
  const isLate = isOver(asked);
  const { currency } = await officeMinute(tx);
  const [people, looking] = [await readBoard(tx, asked), { ...asked, currency }];
  const figures = (of: Figures) => figuresOf(of, currency);
  const disputes = await readDisputes(tx, looking);
  const approvals = await readApprovals(tx, isLate ? closedAt : now);
  const reached = await readFigure(tx, { ...asked, figure: "reached", whose: { by: "all" } });
  return {
    ...{ on: on.toString(), madeAt: now.toString(), zone, office: (await theOffice(tx)).name, isLate },
    people: people.filter(hasDone).map(figures),
    teams: byTeam(people).map((team) => figures({ ...team, name: null })),
    all: figures({ ...added(people), name: null, team: null }),
    reached: reached.rows.slice(0, reachedMax).map(({ debtorId, debtor, person, what }) => {
      return { debtorId, debtor, person, what };
    }),
    promises: await readLargest(tx, "promised", looking),
    broken: await readLargest(tx, "broken", looking),
    ...{ disputes: disputes.listed, disputesMore: disputes.more },
    ...{ approvals: approvals.listed, approvalsMore: approvals.more },
    untouched: isLate ? null : await readOldest(tx, asked),
    tomorrow: isLate ? null : await readTomorrow(tx, looking),
  };
}

function hasDone({ worked, kept, broken, promised, collected }: PersonOfDay): boolean {
  return worked + kept + broken + promised.length + collected.length > 0;
}

type Figures = Pick<PersonOfDay, "name" | "team" | "worked" | "reached" | "kept" | "broken" | "promised" | "collected">;

function figuresOf(
  { name, team, worked, reached, kept, broken, promised, collected }: Figures,
  currency: string,
): SheetFigures {
  return {
    ...{ name, team, worked, reached, kept, broken },
    promised: officeFirst(promised.map(writeMoney), currency),
    collected: officeFirst(collected.map(writeMoney), currency),
  };
}

type Largest = DayAsked & { readonly currency: string };
type LargestRow = Pick<DaySheet["promises"][number], "debtorId" | "debtor" | "person"> & {
  readonly currency: string;
  readonly minor: bigint;
};

/** The largest promises of a day in each currency, those in the office's first: amounts of two are never compared. */
async function readLargest(
  tx: Queries,
  figure: "promised" | "broken",
  { currency: office, ...asked }: Largest,
): Promise<DaySheet["promises"]> {
  const { rows } = await sql<LargestRow>`
    select * from (
      select f.debtor_id as "debtorId", d.name as debtor, l.name as person, f.currency, f.minor,
             row_number() over (partition by f.currency order by f.minor desc, d.name, f.debtor_id) as place
        from ${factsOf(figure, asked)} f join debtor d on d.debtor_id = f.debtor_id
        left join login l on l.login_id = f.login_id) r
     where place <= ${listedMax} order by currency <> ${office}, currency, place`.execute(tx);
  return rows.map(({ debtorId, debtor, person, currency, minor }) => {
    return { debtorId, debtor, person, ...writeMoney(money(storedCurrency(currency), minor)) };
  });
}

async function readOldest(tx: Queries, asked: DayAsked): Promise<NonNullable<DaySheet["untouched"]>> {
  const untouched = await readUntouched(tx, asked);
  return untouched.slice(0, listedMax).map(({ debtorId, debtor, action, touchedAt, owner }) => {
    return { debtorId, debtor, action, touchedAt: touchedAt.toString(), owner };
  });
}

/** The first of a list, and how many more there are. */
type Listed<Of> = { readonly listed: readonly Of[]; readonly more: number };

function listedOf<Of>(listed: readonly Of[], all: number | undefined): Listed<Of> {
  return { listed, more: (all ?? 0) - listed.length };
}

type Disputed = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly because: string;
  readonly currency: string;
  readonly minor: bigint;
  readonly all: number;
};

/**
 * What was contested on the day, the office's currency first; without an amount, what its item owed when that was recorded.
 */
async function readDisputes(
  tx: Queries,
  { on, zone, currency: office }: Largest,
): Promise<Listed<DaySheet["disputes"][number]>> {
  const { from, until } = spanOf(on, zone);
  const { rows } = await sql<Disputed>`
    select t.debtor_id as "debtorId", d.name as debtor, t.because, t.currency,
           t.all, coalesce(t.amount_minor, (
             select sum(case when p.debit = 'receivable' then p.amount_minor else -p.amount_minor end)::bigint
               from posting p
              where p.debtor_id = t.debtor_id and p.item_id = t.item_id and p.recorded_at <= t.recorded_at
                and 'receivable' in (p.debit, p.credit)), 0) as minor
      from (select *, (count(*) over ())::integer as all from dispute
             where recorded_at >= ${from} and recorded_at < ${until} and taken_back_at is null
             order by currency <> ${office}, currency, recorded_at, dispute_id limit ${disputesAndApprovalsMax}) t
      join debtor d using (debtor_id)
     order by t.currency <> ${office}, t.currency, t.recorded_at, t.dispute_id`.execute(tx);
  const listed = rows.map(({ debtorId, debtor, because, currency, minor }) => {
    return { debtorId, debtor, because, ...writeMoney(money(storedCurrency(currency), minor)) };
  });
  return listedOf(listed, rows[0]?.all);
}

/** What waited to be approved at an instant. */
async function readApprovals(tx: Queries, at: Temporal.Instant): Promise<Listed<DaySheet["approvals"][number]>> {
  const { rows } = await sql<Waiting>`
    select a.kind, d.debtor_id as "debtorId", coalesce(d.name, '') as debtor, l.name as asker, a.due_at as "dueAt",
           (count(*) over ())::integer as all
      from approval a left join debtor d using (debtor_id) join login l on l.login_id = a.asked_by
     where (a.verdict is null or a.decided_at > ${at}) and a.asked_at <= ${at}
     order by a.due_at, a.approval_id limit ${disputesAndApprovalsMax}`.execute(tx);
  return listedOf(
    rows.map(({ all: _all, dueAt, ...row }) => ({ ...row, dueAt: dueAt.toString() })),
    rows[0]?.all,
  );
}

type Waiting = {
  readonly kind: ApprovalKind;
  readonly debtorId: string | null;
  readonly debtor: string;
  readonly asker: string;
  readonly dueAt: Temporal.Instant;
  readonly all: number;
};

/** What falls due until the office works again, that day included. */
async function readTomorrow(tx: Queries, { on, zone, currency: office }: Largest): Promise<DaySheet["tomorrow"]> {
  const day = businessDaysAfter(on, 1);
  const { from } = spanOf(on.add({ days: 1 }), zone);
  const { until } = spanOf(day, zone);
  const promises = await sql<{ currency: string; minor: bigint; promises: number }>`
    select currency, sum(amount_minor)::bigint as minor, count(*)::integer as promises from promise_to_pay
     where due_on > ${on}::date and due_on <= ${day}::date and state = 'open' group by currency order by currency <> ${office}, currency`.execute(
    tx,
  );
  const counts = await sql<{ callbacks: number; steps: number }>`
    select (select count(*)::integer from callback
             where ended_at is null and due_at >= ${from} and due_at < ${until}) as callbacks,
           (select count(*)::integer from collection_case k
             where ${isWorkOn(sql`k`, day)} and k.next_on > ${on}::date and k.next_on <= ${day}::date) as steps`.execute(
    tx,
  );
  const { callbacks = 0, steps = 0 } = counts.rows[0] ?? {};
  return {
    ...{ on: day.toString(), callbacks, steps },
    promises: promises.rows.reduce((sum, row) => sum + row.promises, 0),
    promised: promises.rows.map(({ currency, minor }) => writeMoney(money(storedCurrency(currency), minor))),
  };
}

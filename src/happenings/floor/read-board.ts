import { sql } from "kysely";
import { compareDays } from "#calendar/days";
import { figureNames, type FigureName, type PersonOfDay } from "#floor/floor";
import { storedCurrency } from "#ledger/item";
import { money, type Money } from "#money/money";
import { together, type Queries } from "#platform/database";
import { dayAt, spanOf } from "#happenings/desk/office-day";
import { isWorkOn, minutesOfStep } from "#happenings/work/due-entries";
import { factsOf, type DayAsked } from "./facts-of-figures.ts";

/** Whether a day is over: of it only what was done is known, not what was due then. */
export function isOver({ on, zone, now }: DayAsked): boolean {
  return compareDays(on, dayAt({ zone }, now)) < 0;
}

/** What everybody did on a day, and, while it lasts, has still to do. What is nobody's stands in a row without a name. */
export async function readBoard(tx: Queries, asked: DayAsked): Promise<PersonOfDay[]> {
  const sums = (
    await together(
      tx,
      figureNames.map((figure) => () => readSums(tx, figure, asked)),
    )
  ).flat();
  const isPast = isOver(asked);
  const due = isPast ? [] : await readDue(tx, asked);
  const open = isPast ? [] : await readOpen(tx, asked);
  const known = await readPeople(tx, asked, [...new Set([...sums, ...due].flatMap(({ loginId }) => loginId ?? []))]);
  const people = [...known, { loginId: null, name: null, team: null, teamId: null, minutes: null }];
  const rows = people.map((person) => {
    const mine = <Row extends { readonly loginId: string | null }>(all: readonly Row[]) =>
      all.filter(({ loginId }) => loginId === person.loginId);
    const own = mine(sums);
    const [has] = mine(due);
    return {
      ...person,
      ...figuresOf(own),
      ...(isPast
        ? { due: null, dueMinutes: null, minutes: null }
        : { due: has?.due ?? 0, dueMinutes: has?.minutes ?? 0 }),
      on: mine(open).map(({ debtorId, debtor, since }) => ({ debtorId, debtor, since: since.toString() })),
      isEmpty: own.length === 0 && has === undefined,
    };
  });
  return rows.flatMap(({ isEmpty, ...row }) => (row.loginId === null && isEmpty ? [] : [row]));
}

type Sum = {
  readonly figure: FigureName;
  readonly loginId: string | null;
  readonly currency: string | null;
  readonly minor: bigint | null;
  readonly debtors: number;
  readonly times: number;
};

async function readSums(tx: Queries, figure: FigureName, asked: DayAsked): Promise<Sum[]> {
  const { rows } = await sql<Omit<Sum, "figure">>`
    select login_id as "loginId", currency, sum(minor)::bigint as minor, count(distinct debtor_id)::integer as debtors,
           count(*)::integer as times
      from ${factsOf(figure, asked)} f group by login_id, currency order by currency`.execute(tx);
  return rows.map((row) => ({ figure, ...row }));
}

function figuresOf(sums: readonly Sum[]) {
  const of = (figure: FigureName) => sums.filter((sum) => sum.figure === figure);
  const count = (figure: FigureName, by: "debtors" | "times") => of(figure).reduce((all, sum) => all + sum[by], 0);
  const amounts = (figure: FigureName): Money[] =>
    of(figure).flatMap(({ currency, minor }) =>
      currency === null || minor === null ? [] : [money(storedCurrency(currency), minor)],
    );
  return {
    ...{ worked: count("worked", "debtors"), reached: count("reached", "debtors"), promised: amounts("promised") },
    ...{ kept: count("kept", "times"), broken: count("broken", "times"), collected: amounts("collected") },
  };
}

type Person = Pick<PersonOfDay, "loginId" | "name" | "team" | "teamId" | "minutes">;

/** Who collects or leads, as far as they worked here on that day, and whoever else did something on it. */
async function readPeople(tx: Queries, { on, zone }: DayAsked, doers: readonly string[]): Promise<Person[]> {
  const { from, until } = spanOf(on, zone);
  const { rows } = await sql<Person>`
    select l.login_id as "loginId", l.name, t.name as team, l.team_id as "teamId", w.minutes
      from login l left join team t using (team_id) left join worker w using (login_id)
     where l.login_id = any(${doers}::uuid[])
        or (l.role in ('collector', 'supervisor') and l.created_at < ${until}
            and (l.ended_at is null or l.ended_at > ${from}))
     order by t.name nulls last, l.name, l.login_id`.execute(tx);
  return rows;
}

async function readDue(tx: Queries, { on }: DayAsked) {
  const { rows } = await sql<{ loginId: string | null; due: number; minutes: number }>`
    with assigned as materialized (
      select a.debtor_id, a.creditor_id, min(s.login_id::text)::uuid as login_id
        from assignment s join account a using (debtor_id, account_id)
       where s.login_id is not null and s.from_on <= ${on}::date and (s.until_on is null or s.until_on > ${on}::date)
       group by a.debtor_id, a.creditor_id)
    select s.login_id as "loginId", count(*)::integer as due,
           sum(${minutesOfStep(sql`k`)})::integer as minutes
      from collection_case k left join assigned s using (debtor_id, creditor_id)
     where ${isWorkOn(sql`k`, on)}
     group by s.login_id`.execute(tx);
  return rows;
}

async function readOpen(tx: Queries, { now }: DayAsked) {
  const { rows } = await sql<{ loginId: string; debtorId: string; debtor: string; since: Temporal.Instant }>`
    select l.login_id as "loginId", l.debtor_id as "debtorId", d.name as debtor, l.taken_at as since
      from worklist_lease l join debtor d using (debtor_id)
     where l.until_at > ${now} order by l.taken_at`.execute(tx);
  return rows;
}

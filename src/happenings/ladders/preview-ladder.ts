import { sql } from "kysely";
import { activeTemplates } from "#letters/templates/store";
import type { Queries } from "#platform/database";
import { decide } from "#strategy/decide";
import type { Decision } from "#strategy/decision";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { readCases, type KnownCase, type Moment } from "#happenings/cases/case-facts";
import { laddersInForce, withNext, type LaddersInForce } from "#happenings/cases/ladders";
import { checkAmong } from "./save-ladder.ts";
import type { TextFault } from "./read-ladder-text.ts";

const debtorsAtOnceMax = 2_000;
const debtorsMax = 10_000;
const shownMax = 200;

type Change = {
  readonly debtorId: string;
  readonly creditorId: string;
  readonly today: Decision | undefined;
  readonly changed: Decision | undefined;
};

export type TouchedCase = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly today: string;
  readonly todayOn: string | null;
  readonly changed: string;
  readonly changedOn: string | null;
  readonly because: string[];
};

export type LadderPreview = {
  readonly faults: TextFault[];
  readonly on: string;
  readonly looked: number;
  readonly isWhole: boolean;
  readonly changed: number;
  readonly steps: { readonly from: string; readonly to: string; readonly count: number }[];
  readonly cases: TouchedCase[];
};

/**
 * Whom a ladder would touch tomorrow: every case that is decided otherwise under it than under the ladders in force,
 * by the one function that decides. The debtors whose case is due first are looked at first, and no more than so many.
 */
export async function previewLadder(
  tx: Queries,
  { words, now }: { readonly words: string; readonly now: Temporal.Instant },
): Promise<LadderPreview> {
  const office = await theOffice(tx);
  const moment: Moment = { now, today: dayAt(office, now).add({ days: 1 }), zone: office.zone };
  const before = await laddersInForce(tx);
  const { ladder, faults } = checkAmong(before, words, await activeTemplates(tx, null));
  const nothing = { on: moment.today.toString(), looked: 0, isWhole: true, changed: 0, steps: [], cases: [] };
  if (ladder === undefined || faults.length > 0) return { ...nothing, faults: [...faults] };
  const sides = [before, withNext(before, ladder)] as const;
  const debtorIds = await debtorsToLookAt(tx);
  const looked = debtorIds.slice(0, debtorsMax);
  const changes: Change[] = [];
  for (let from = 0; from < looked.length; from += debtorsAtOnceMax) {
    changes.push(...(await changesOf(tx, looked.slice(from, from + debtorsAtOnceMax), sides, moment)));
  }
  return {
    ...nothing,
    ...{ faults: [], looked: looked.length, isWhole: looked.length === debtorIds.length, changed: changes.length },
    steps: countSteps(changes),
    cases: await nameCases(tx, changes.slice(0, shownMax)),
  };
}

async function debtorsToLookAt(tx: Queries): Promise<string[]> {
  const { rows } = await sql<{ debtor_id: string }>`
    select debtor_id from (
      select debtor_id, min(next_on) as next_on from collection_case where closed_at is null group by debtor_id) as due
     order by next_on, debtor_id limit ${debtorsMax + 1}`.execute(tx);
  return rows.map((row) => row.debtor_id);
}

// oxlint-disable-next-line max-params -- whose cases, under which ladders and when
async function changesOf(
  tx: Queries,
  debtorIds: readonly string[],
  [before, after]: readonly [LaddersInForce, LaddersInForce],
  moment: Moment,
): Promise<Change[]> {
  const known = (await readCases(tx, debtorIds, before, moment)).map((one) => [keyOf(one), one] as const);
  const [old, fresh] = [new Map(known), new Map<string, KnownCase>()];
  for (const one of await readCases(tx, debtorIds, after, moment)) fresh.set(keyOf(one), one);
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const one = fresh.get(key) ?? old.get(key);
    const [today, changed] = [decided(old.get(key), moment), decided(fresh.get(key), moment)];
    if (one === undefined || saysOf(today) === saysOf(changed)) return [];
    return [{ debtorId: one.debtorId, creditorId: one.creditorId, today, changed }];
  });
}

/** A case that stays itself under another ladder is compared with itself. */
function keyOf({ open, debtorId, creditorId, ladder }: KnownCase): string {
  return open?.caseId ?? `${debtorId} ${creditorId} ${ladder}`;
}

function decided(known: KnownCase | undefined, { today }: Moment): Decision | undefined {
  return known && decide(known.facts, known.rules, today);
}

function saysOf(decision: Decision | undefined): string {
  return decision?.kind === "next" ? `${decision.step} ${decision.action} ${decision.owner} ${decision.on}` : "";
}

const stepOf = (decision: Decision | undefined) => (decision?.kind === "next" ? decision.step : "none");
const dayOf = (decision: Decision | undefined) => (decision?.kind === "next" ? decision.on.toString() : null);

function countSteps(changes: readonly Change[]): LadderPreview["steps"] {
  const counts = Map.groupBy(changes, ({ today, changed }) => `${stepOf(today)} ${stepOf(changed)}`);
  return [...counts.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ from: stepOf(first.today), to: stepOf(first.changed), count: same.length }] : [];
    })
    .toSorted((a, b) => b.count - a.count);
}

async function nameCases(tx: Queries, changes: readonly Change[]): Promise<TouchedCase[]> {
  const { rows } = await sql<{ place: number; debtor: string; number: string; creditor: string }>`
    select k.place::integer, d.name as debtor, d.number, c.name as creditor
      from unnest(${changes.map(({ debtorId }) => debtorId)}::uuid[], ${changes.map((one) => one.creditorId)}::uuid[])
             with ordinality as k (debtor_id, creditor_id, place)
      join debtor d on d.debtor_id = k.debtor_id
      join creditor c on c.creditor_id = k.creditor_id
     order by k.place`.execute(tx);
  return rows.flatMap(({ place, ...names }) => {
    const change = changes[place - 1];
    if (change === undefined) return [];
    const { debtorId, today, changed } = change;
    const because = changed?.kind === "next" ? [...changed.because] : [];
    const steps = { today: stepOf(today), todayOn: dayOf(today), changed: stepOf(changed), changedOn: dayOf(changed) };
    return [{ debtorId, ...names, ...steps, because }];
  });
}

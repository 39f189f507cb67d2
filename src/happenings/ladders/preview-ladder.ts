import { sql } from "kysely";
import { activeTemplates } from "#letters/templates/store";
import type { Queries } from "#platform/database";
import type { StepOn } from "#strategy/case-facts";
import { decide } from "#strategy/decide";
import type { Decision } from "#strategy/decision";
import { factsAfterLetter, isLetterDueOn } from "#strategy/taking";
import { theOffice } from "#happenings/desk/office-day";
import {
  casesUnder,
  readDebtors,
  readingFor,
  type KnownCase,
  type Moment,
  type Reading,
} from "#happenings/cases/case-facts";
import { laddersInForce, withNext, type LaddersInForce } from "#happenings/cases/ladders";
import { checkAmong } from "./save-ladder.ts";
import type { TextFault } from "./read-ladder-text.ts";

const debtorsAtOnceMax = 2_000;
const debtorsMax = 10_000;
const shownMax = 200;

type Change = {
  readonly debtorId: string;
  readonly creditorId: string;
  readonly now: Decision | undefined;
  readonly changed: Decision | undefined;
};

export type TouchedCase = {
  readonly debtorId: string;
  readonly debtor: string;
  readonly number: string;
  readonly creditor: string;
  readonly now: string;
  readonly nowOn: string | null;
  readonly changed: string;
  readonly changedOn: string | null;
  readonly because: string[];
};

export type PreviewedDay = {
  readonly on: string;
  readonly changed: number;
  readonly letters: number;
  readonly steps: { readonly from: string; readonly to: string; readonly count: number }[];
  readonly cases: TouchedCase[];
};

export type LadderPreview = {
  readonly faults: TextFault[];
  readonly looked: number;
  readonly isWhole: boolean;
  readonly days: PreviewedDay[];
};

/**
 * Whom a ladder would touch as soon as it is saved, and tomorrow: every case that is decided otherwise under it than under
 * the ladders in force, by the one function that decides. The debtors whose case is due first are looked at first, and
 * no more than so many.
 */
export async function previewLadder(
  tx: Queries,
  { words, now }: { readonly words: string; readonly now: Temporal.Instant },
): Promise<LadderPreview> {
  const before = await laddersInForce(tx);
  const { ladder, faults } = checkAmong(before, words, await activeTemplates(tx, null));
  const nothing = { faults: [], looked: 0, isWhole: true, days: [] };
  if (ladder === undefined || faults.length > 0) return { ...nothing, faults: [...faults] };
  const days = await daysAhead(tx, now);
  const reading = await readingFor(tx, [...before.all, ladder], days.today.today);
  const compared = { name: ladder.name, before, after: withNext(before, ladder), reading, ...days };
  const debtorIds = await debtorsToLookAt(tx);
  const looked = debtorIds.slice(0, debtorsMax);
  const changes: [Change[], Change[]] = [[], []];
  for (let from = 0; from < looked.length; from += debtorsAtOnceMax) {
    const [today, tomorrow] = await changesOf(tx, looked.slice(from, from + debtorsAtOnceMax), compared);
    changes[0].push(...today);
    changes[1].push(...tomorrow);
  }
  const told = [await tellDay(tx, days.today, changes[0]), await tellDay(tx, days.tomorrow, changes[1])];
  return { ...nothing, looked: looked.length, isWhole: looked.length === debtorIds.length, days: told };
}

type Days = { readonly today: Moment; readonly tomorrow: Moment; readonly dayIsAhead: boolean };
type Compared = Days & {
  /** The ladder that would be saved. */
  readonly name: string;
  readonly before: LaddersInForce;
  readonly after: LaddersInForce;
  readonly reading: Reading;
};

async function daysAhead(tx: Queries, now: Temporal.Instant): Promise<Days> {
  const { zone, dayRunAt } = await theOffice(tx);
  const here = now.toZonedDateTimeISO(zone);
  const on = here.toPlainDate();
  const dayIsAhead = Temporal.PlainTime.compare(here.toPlainTime(), Temporal.PlainTime.from(dayRunAt)) < 0;
  return { today: { now, today: on, zone }, tomorrow: { now, today: on.add({ days: 1 }), zone }, dayIsAhead };
}

async function tellDay(tx: Queries, { today }: Moment, changes: readonly Change[]): Promise<PreviewedDay> {
  return {
    on: today.toString(),
    changed: changes.length,
    letters: changes.filter(({ changed }) => changed?.kind === "next" && isLetterDueOn(changed, today)).length,
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

type Decided = { readonly known: KnownCase; readonly decision: Decision };

/** What is decided of each case under some ladders. */
type Side = ReadonlyMap<string, Decided>;

/**
 * The cases that are decided otherwise today and tomorrow. Saving is followed by a run of the cases under the ladder, so that
 * their letters of today have left the next day; all others have where the office's day is still ahead. A letter that both
 * sides write is taken as written on both, whichever run writes it: it is no change.
 */
async function changesOf(
  tx: Queries,
  debtorIds: readonly string[],
  { name, before, after, reading, today, tomorrow, dayIsAhead }: Compared,
): Promise<readonly [Change[], Change[]]> {
  const known = await readDebtors(tx, debtorIds, { moment: today, reading });
  const old = decideAll(await casesUnder(tx, known, before), today);
  const fresh = decideAll(await casesUnder(tx, known, after), today);
  const next = await readDebtors(tx, debtorIds, { moment: tomorrow, reading });
  const isRun = ({ known: { open, ladder } }: Decided) => dayIsAhead || (open?.ladder ?? ladder) === name;
  const written = lettersOf(new Map([...fresh].filter(([, decided]) => isRun(decided))), today);
  const ofToday = lettersOf(old, today);
  const alike = new Map([...ofToday].filter(([key, { step }]) => dayIsAhead || written.get(key)?.step === step));
  const oldNext = decideAll(await casesUnder(tx, next, before), tomorrow, alike);
  const freshNext = decideAll(await casesUnder(tx, next, after), tomorrow, written);
  return [changesBetween(old, fresh), changesBetween(oldNext, freshNext)];
}

function decideAll(
  cases: readonly KnownCase[],
  { today }: Moment,
  written: ReadonlyMap<string, StepOn> = new Map(),
): Side {
  return new Map(
    cases.map((known) => {
      const letter = written.get(keyOf(known));
      const facts = letter === undefined ? known.facts : factsAfterLetter(known.facts, letter, known.rules);
      return [keyOf(known), { known, decision: decide(facts, known.rules, today) }] as const;
    }),
  );
}

/** The letters that a run writes down on a day, by case. */
function lettersOf(side: Side, { today }: Moment): ReadonlyMap<string, StepOn> {
  return new Map(
    [...side].flatMap(([key, { decision }]) =>
      decision.kind === "next" && isLetterDueOn(decision, today) ? [[key, { step: decision.step, on: today }]] : [],
    ),
  );
}

function changesBetween(old: Side, fresh: Side): Change[] {
  return [...new Set([...old.keys(), ...fresh.keys()])].flatMap((key) => {
    const one = fresh.get(key) ?? old.get(key);
    const [now, changed] = [old.get(key)?.decision, fresh.get(key)?.decision];
    if (one === undefined || saysOf(now) === saysOf(changed)) return [];
    return [{ debtorId: one.known.debtorId, creditorId: one.known.creditorId, now, changed }];
  });
}

/** A case that stays itself under another ladder is compared with itself. */
function keyOf({ open, debtorId, creditorId, ladder }: KnownCase): string {
  return open?.caseId ?? `${debtorId} ${creditorId} ${ladder}`;
}

function saysOf(decision: Decision | undefined): string {
  return decision?.kind === "next" ? `${decision.step} ${decision.action} ${decision.owner} ${decision.on}` : "";
}

const stepOf = (decision: Decision | undefined) => (decision?.kind === "next" ? decision.step : "none");
const dayOf = (decision: Decision | undefined) => (decision?.kind === "next" ? decision.on.toString() : null);

function countSteps(changes: readonly Change[]): PreviewedDay["steps"] {
  const counts = Map.groupBy(changes, ({ now, changed }) => `${stepOf(now)} ${stepOf(changed)}`);
  return [...counts.values()]
    .flatMap((same) => {
      const [first] = same;
      return first ? [{ from: stepOf(first.now), to: stepOf(first.changed), count: same.length }] : [];
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
    const { debtorId, now, changed } = change;
    const because = changed?.kind === "next" ? [...changed.because] : [];
    const steps = { now: stepOf(now), nowOn: dayOf(now), changed: stepOf(changed), changedOn: dayOf(changed) };
    return [{ debtorId, ...names, ...steps, because }];
  });
}

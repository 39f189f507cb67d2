import { assert } from "#base/assert";
import { money } from "#money/money";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { AccountFacts, CaseFacts, NoticeFacts } from "#strategy/case-facts";
import { latest } from "#strategy/day-order";
import { classKey, type Ladder } from "#strategy/ladder";
import type { CaseKey, OpenCase } from "#strategy/open-case";
import { barringStops } from "#strategy/stops";
import { openCases } from "#strategy/store";
import {
  knownAskings,
  knownEfforts,
  knownReasons,
  knownReplies,
  type KnownEffort,
  type KnownReason,
  type KnownReply,
} from "./known-efforts.ts";
import {
  knownHolds,
  knownPauses,
  knownPromises,
  knownReach,
  knownRefusedLetters,
  knownStatements,
  knownStops,
  type KnownPause,
  type KnownPromise,
} from "./known-of-debtors.ts";
import type { LaddersInForce } from "./ladders.ts";
import { owedOfAccounts, owingPrincipalAmong, type AccountOwed } from "./owed-of-accounts.ts";

/** A case with all that its next decision asks. `open` is undefined where none is open yet. */
export type KnownCase = CaseKey & {
  readonly rules: Ladder;
  readonly open: OpenCase | undefined;
  readonly facts: CaseFacts;
  /** The newest call about the case. */
  readonly lastEffort: KnownEffort | undefined;
};

export type Moment = { readonly now: Temporal.Instant; readonly today: Temporal.PlainDate; readonly zone: string };

const rememberedHours = 60 * 24;

type Ruled = CaseKey & { readonly rules: Ladder; readonly owed: AccountOwed[]; readonly open: OpenCase | undefined };

/** What is known on a day of some debtors, whichever ladders their cases are under. */
type KnownDebtors = {
  readonly open: readonly OpenCase[];
  readonly owed: readonly AccountOwed[];
  readonly known: Awaited<ReturnType<typeof readKnown>>;
  readonly moment: Moment;
};

/** What is known of these debtors, by a handful of statements for all. */
export async function readDebtors(tx: Queries, debtorIds: readonly string[], moment: Moment): Promise<KnownDebtors> {
  const open = await openCases(tx, debtorIds);
  const owed = await owedOfAccounts(tx, debtorIds, moment.today);
  const owing = [...new Set(owed.map(({ debtorId }) => debtorId))];
  return { open, owed, known: await readKnown(tx, owing, moment), moment };
}

/** Every case that debtors have or should have under these ladders, with all that is known of it. */
export async function casesUnder(
  tx: Queries,
  { open, owed, known, moment }: KnownDebtors,
  ladders: LaddersInForce,
): Promise<KnownCase[]> {
  const cases = casesOf(open, owed, ladders);
  const askedBefore = await askingsBefore(tx, cases, moment);
  const owingPrincipal = await accountsOwingPrincipal(tx, cases);
  return cases.map(({ debtorId, creditorId, ladder, rules, owed: rows, open: before }) => {
    const efforts = effortsOf(rows, known.efforts);
    const facts = {
      ...{ ...known.of({ debtorId, creditorId, ladder }, rows), ...placeOf(before), efforts },
      askedBeforeOn: latestOf(rows.flatMap(({ accountId }) => askedBefore.get(accountId) ?? [])),
      isPrincipalPaid: rules.feesStop === true && !rows.some(({ accountId }) => owingPrincipal.has(accountId)),
    };
    return { debtorId, creditorId, ladder, rules, open: before, facts, lastEffort: efforts[0] };
  });
}

/** When the accounts of cases that did not climb yet were asked about before; of the others their place says enough. */
async function askingsBefore(
  tx: Queries,
  cases: readonly Ruled[],
  { zone }: Moment,
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  const beginning = cases
    .filter(({ open }) => (open?.climbed ?? null) === null)
    .flatMap(({ debtorId, owed, open }) =>
      owed.map(({ accountId }) => ({ debtorId, accountId, caseId: open?.caseId ?? null })),
    );
  if (beginning.length === 0) return new Map();
  const persons = await personsAmong(tx, [...new Set(beginning.map(({ debtorId }) => debtorId))]);
  return new Map((await knownAskings(tx, beginning, { persons, zone })).map((row) => [row.account_id, row.on]));
}

/** Of the cases whose ladder asks for no fees after the principal, the accounts that owe some of it, or of its tax. */
async function accountsOwingPrincipal(tx: Queries, cases: readonly Ruled[]): Promise<ReadonlySet<string>> {
  const asked = cases.filter(({ rules }) => rules.feesStop === true);
  return asked.length === 0 ? new Set() : owingPrincipalAmong(tx, [...new Set(asked.map(({ debtorId }) => debtorId))]);
}

function latestOf([first, ...others]: readonly Temporal.PlainDate[]): Temporal.PlainDate | null {
  return first === undefined ? null : latest(first, ...others);
}

/** Accounts by the ladder that they are under now. A case whose accounts came under another ladder goes there with them. */
function casesOf(open: readonly OpenCase[], owed: readonly AccountOwed[], ladders: LaddersInForce): Ruled[] {
  const cases = new Map<string, Ruled>();
  const opened = new Map(open.map((one) => [keyOf(one), one]));
  for (const row of owed) {
    const rules = ladders.byClass.get(classKey(row));
    assert(rules !== undefined, "the office's ladders leave no account out");
    const key = { debtorId: row.debtorId, creditorId: row.creditorId, ladder: rules.name };
    const found = cases.get(keyOf(key)) ?? { ...key, rules, owed: [], open: opened.get(keyOf(key)) };
    found.owed.push(row);
    cases.set(keyOf(key), found);
  }
  const empty = open.filter((one) => !cases.has(keyOf(one)));
  const fresh = [...cases.values()].filter((one) => one.open === undefined);
  for (const one of empty) {
    const place = fresh.findIndex(
      ({ debtorId, creditorId }) => debtorId === one.debtorId && creditorId === one.creditorId,
    );
    const [moved] = place === -1 ? [] : fresh.splice(place, 1);
    if (moved === undefined) cases.set(keyOf(one), { ...one, rules: ladders.named(one.ladder), owed: [], open: one });
    else cases.set(keyOf(moved), { ...moved, open: one });
  }
  return [...cases.values()];
}

function keyOf({ debtorId, creditorId, ladder }: CaseKey): string {
  return `${debtorId} ${creditorId} ${ladder}`;
}

function placeOf(open: OpenCase | undefined): Pick<CaseFacts, "taken" | "climbed" | "next"> {
  if (open === undefined) return { taken: null, climbed: null, next: null };
  return { taken: open.taken, climbed: open.climbed, next: open.next };
}

async function readKnown(tx: Queries, debtorIds: readonly string[], { now, today, zone }: Moment) {
  const persons = await personsAmong(tx, debtorIds);
  const asked = { debtorIds, persons, zone, since: now.subtract({ hours: rememberedHours }) };
  const efforts = Map.groupBy(await knownEfforts(tx, asked), (row) => row.account_id);
  const promises = Map.groupBy(await knownPromises(tx, asked), (row) => row.account_id);
  const letters = Map.groupBy(await knownRefusedLetters(tx, asked), (row) => `${row.debtor_id} ${row.creditor_id}`);
  const stated = new Map(
    (await knownStatements(tx, asked)).map((row) => [`${row.debtor_id} ${row.creditor_id}`, row.on]),
  );
  const held = new Set((await knownHolds(tx, asked)).map(({ debtor_id: of, creditor_id: by }) => `${of} ${by}`));
  const reasons = new Map((await knownReasons(tx, asked)).map((row) => [row.account_id, row]));
  const replies = Map.groupBy(await knownReplies(tx, asked), (row) => row.account_id);
  const stops = Map.groupBy(await knownStops(tx, asked, Object.keys(barringStops)), (row) => row.debtor_id);
  const pauses = Map.groupBy(await knownPauses(tx, asked, today), (row) => row.debtor_id);
  const reachOf = await knownReach(tx, asked);
  return {
    efforts,
    of: ({ debtorId, creditorId }: CaseKey, owed: readonly AccountOwed[]) => {
      const accountIds: ReadonlySet<string | null> = new Set([null, ...owed.map(({ accountId }) => accountId)]);
      const stop = stops.get(debtorId)?.find(({ account_id: accountId }) => accountIds.has(accountId));
      return {
        accounts: accountsOf(owed, promises, pauses.get(debtorId) ?? []),
        refusedLetter: letters.get(`${debtorId} ${creditorId}`)?.[0] ?? null,
        statedOn: stated.get(`${debtorId} ${creditorId}`) ?? null,
        isOnHold: held.has(`${debtorId} ${creditorId}`),
        stop:
          stop === undefined
            ? null
            : ({ on: stop.received_on, because: barringStops[stop.kind] ?? stop.kind } satisfies NoticeFacts),
        reply: replyOf(owed, replies),
        reason: reasonOf(owed, reasons),
        reach: reachOf(debtorId),
      };
    },
  };
}

const cameIn: Readonly<Record<string, string>> = {
  call: "A call from the debtor that nobody took",
  conversation: "What the debtor asked on the telephone",
  visit: "What the debtor asked in person",
  email: "An e-mail from the debtor",
  letter: "A letter from the debtor",
  text: "A text from the debtor",
};

function replyOf(owed: readonly AccountOwed[], replies: ReadonlyMap<string, KnownReply[]>): NoticeFacts | null {
  const waiting = owed.flatMap(({ accountId }) => replies.get(accountId) ?? []);
  const [oldest] = waiting.toSorted((a, b) => Temporal.Instant.compare(a.at, b.at));
  return oldest === undefined ? null : { on: oldest.on, because: cameIn[oldest.kind] ?? oldest.kind };
}

function reasonOf(owed: readonly AccountOwed[], reasons: ReadonlyMap<string, KnownReason>): CaseFacts["reason"] {
  const told = owed.flatMap(({ accountId }) => reasons.get(accountId) ?? []);
  const [newest] = told.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
  return newest === undefined ? null : { kind: newest.kind, on: newest.on };
}

function accountsOf(
  owed: readonly AccountOwed[],
  promises: ReadonlyMap<string, KnownPromise[]>,
  pauses: readonly KnownPause[],
): AccountFacts[] {
  return [...Map.groupBy(owed, ({ accountId }) => accountId)].map(([accountId, rows]) => {
    const made = promises.get(accountId) ?? [];
    const open = made.find((promise) => promise.broken_on === null);
    const pause = pauses.find((each) => isUnder(each, accountId, rows));
    const broken = made.find((promise) => promise.broken_on !== null);
    return {
      kind: rows[0]?.kind ?? "other",
      owed: rows,
      pause: pause === undefined ? null : { untilOn: pause.until_on, because: pause.because },
      openPromise: open === undefined ? null : termsOf(open),
      brokenPromise: broken?.broken_on ? { ...termsOf(broken), brokenOn: broken.broken_on } : null,
    };
  });
}

/** A pause of an account, of what is owed to a creditor, or of all that a debtor owes. */
function isUnder(pause: KnownPause, accountId: string, rows: readonly AccountOwed[]): boolean {
  if (pause.account_id !== null) return pause.account_id === accountId;
  return pause.creditor_id === null || pause.creditor_id === rows[0]?.creditorId;
}

function termsOf({ currency, amount_minor: minor, due_on: dueOn }: KnownPromise) {
  return { amount: money(currency, minor), dueOn };
}

/** One call about several accounts of a case is one call. */
function effortsOf(owed: readonly AccountOwed[], efforts: ReadonlyMap<string, KnownEffort[]>): KnownEffort[] {
  const accountIds = new Set(owed.map(({ accountId }) => accountId));
  const all = [...accountIds].flatMap((accountId) => efforts.get(accountId) ?? []);
  const byInstant = new Map(all.map((effort) => [effort.at.epochNanoseconds, effort]));
  return [...byInstant.values()].toSorted((a, b) => Temporal.Instant.compare(b.at, a.at));
}

import { compareInstants } from "#calendar/instants";
import { validationPeriodEnd } from "#law/us/regulation-f/1006.34-b-5-validation-period";
import { money } from "#money/money";
import type { StopKind } from "#parties/person-stop";
import { personsAmong } from "#parties/person/store";
import type { Queries } from "#platform/database";
import type { AccountFacts, CaseFacts, NoticeFacts } from "#strategy/case-facts";
import { latest } from "#strategy/day-order";
import type { FactsAsked } from "#strategy/facts-asked";
import type { CaseKey } from "#strategy/open-case";
import { barringStops } from "#strategy/stops";
import type { Moment } from "./case-facts.ts";
import {
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
  knownStops,
  knownWritings,
  type KnownPause,
  type KnownPromise,
  type KnownStop,
  type KnownWriting,
} from "./known-of-debtors.ts";
import { noticesSent } from "./known-notices.ts";
import { knownReceived } from "./known-received.ts";
import type { AccountOwed } from "./owed-of-accounts.ts";

const rememberedHours = 60 * 24;

/** What is known of these debtors besides what they owe, by case. */
export async function readKnown(
  tx: Queries,
  debtorIds: readonly string[],
  { now, today, zone, asks }: Moment & { readonly asks: FactsAsked },
) {
  const persons = await personsAmong(tx, debtorIds);
  const asked = { debtorIds, persons, zone, since: now.subtract({ hours: rememberedHours }) };
  const efforts = Map.groupBy(await knownEfforts(tx, asked), (row) => row.account_id);
  const promises = Map.groupBy(await knownPromises(tx, asked), (row) => row.account_id);
  const received = Map.groupBy(await knownReceived(tx, debtorIds), (row) => `${row.debtor_id} ${row.creditor_id}`);
  const letters = Map.groupBy(await knownRefusedLetters(tx, asked), (row) => `${row.debtor_id} ${row.creditor_id}`);
  const writings = new Map(
    (await knownWritings(tx, asked, asks)).map((row) => [`${row.debtor_id} ${row.creditor_id}`, row]),
  );
  const held = new Set((await knownHolds(tx, asked)).map(({ debtor_id: of, creditor_id: by }) => `${of} ${by}`));
  const reasons = new Map((await knownReasons(tx, asked)).map((row) => [row.account_id, row]));
  const replies = Map.groupBy(await knownReplies(tx, asked), (row) => row.account_id);
  const kinds = [...Object.keys(barringStops), refusing];
  const [refusals, barring] = parted(await knownStops(tx, asked, { kinds, today }));
  const stops = Map.groupBy(barring, (row) => row.debtor_id);
  const pauses = Map.groupBy(await knownPauses(tx, asked, today), (row) => row.debtor_id);
  const reachOf = await knownReach(tx, asked, refusals);
  const sent = asks.notices ? await noticesSent(tx, { debtorIds, persons, on: today }) : undefined;
  return {
    efforts,
    of: ({ debtorId, creditorId }: CaseKey, owed: readonly AccountOwed[]) => {
      const key = `${debtorId} ${creditorId}`;
      const stop = stops.get(debtorId)?.find((each) => isAbout(each, owed));
      return {
        accounts: accountsOf(owed, promises, pauses.get(debtorId) ?? []),
        received: (received.get(key) ?? []).map(({ currency, minor }) => money(currency, minor)),
        refusedLetter: letters.get(key)?.[0] ?? null,
        ...writtenOf(writings.get(key)),
        segment: owed[0]?.segment ?? null,
        ...noticesOf(owed, sent),
        isOnHold: held.has(key),
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

const refusing: StopKind = "medium";

/** The stops that refuse a medium, and those that bar every contact. */
function parted(stops: readonly KnownStop[]): readonly [refusals: KnownStop[], barring: KnownStop[]] {
  return [stops.filter(({ kind }) => kind === refusing), stops.filter(({ kind }) => kind !== refusing)];
}

/** Whether a stop is of one of these accounts, or of all that its person owes. */
function isAbout({ account_id: stopped }: KnownStop, owed: readonly AccountOwed[]): boolean {
  return stopped === null || owed.some(({ accountId }) => accountId === stopped);
}

/** Whether a validation notice of these accounts is missing, and until when those that were sent may be answered. */
function noticesOf(
  owed: readonly AccountOwed[],
  sent: ReadonlyMap<string, Temporal.PlainDate> | undefined,
): Pick<CaseFacts, "lacksNotice" | "answerUntil"> {
  if (sent === undefined) return { lacksNotice: false, answerUntil: null };
  const days = owed.filter(isToBeNoticed).map(({ accountId }) => sent.get(accountId));
  const [first, ...others] = days.flatMap((sentOn) => (sentOn === undefined ? [] : [validationPeriodEnd(sentOn)]));
  return { lacksNotice: days.includes(undefined), answerUntil: first === undefined ? null : latest(first, ...others) };
}

/** Whether a third party collects it of a consumer, who is told of it in a validation notice. */
function isToBeNoticed({ purpose, capacity }: AccountOwed): boolean {
  return purpose === "consumer" && capacity === "third-party";
}

function writtenOf(writing: KnownWriting | undefined): Pick<CaseFacts, "statedOn" | "written"> {
  const {
    stated_on: statedOn,
    written_on: on,
    template,
  } = writing ?? { stated_on: null, written_on: null, template: null };
  return { statedOn, written: on === null ? null : { on, template } };
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
  const [oldest] = waiting.toSorted((a, b) => compareInstants(a.at, b.at));
  return oldest === undefined ? null : { on: oldest.on, because: cameIn[oldest.kind] ?? oldest.kind };
}

function reasonOf(owed: readonly AccountOwed[], reasons: ReadonlyMap<string, KnownReason>): CaseFacts["reason"] {
  const told = owed.flatMap(({ accountId }) => reasons.get(accountId) ?? []);
  const [newest] = told.toSorted((a, b) => compareInstants(b.at, a.at));
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
export function effortsOf(owed: readonly AccountOwed[], efforts: ReadonlyMap<string, KnownEffort[]>): KnownEffort[] {
  const accountIds = new Set(owed.map(({ accountId }) => accountId));
  const all = [...accountIds].flatMap((accountId) => efforts.get(accountId) ?? []);
  // What is of one account is in its order already, and hardly any has been called.
  if (accountIds.size < 2 || all.length < 2) return all;
  const byInstant = new Map(all.map((effort) => [effort.at.epochNanoseconds, effort]));
  return [...byInstant.values()].toSorted((a, b) => compareInstants(b.at, a.at));
}

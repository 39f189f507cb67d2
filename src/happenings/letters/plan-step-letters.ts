import { assert } from "#base/assert";
import type { Id } from "#base/id";
import type { Way } from "#letters/letter";
import { plannedGiveWay, planLetters } from "#letters/store";
import { personsAmong } from "#parties/person/store";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import { templateOfStep } from "#strategy/ladder";
import type { DecidedCase } from "#strategy/open-case";
import type { LaddersInForce } from "#happenings/cases/ladders";
import type { Desk } from "#happenings/desk/desk";
import { newestPoints } from "./newest-points.ts";
import { writtenSince } from "./written-since.ts";

type Planning = {
  readonly letters: readonly DecidedCase[];
  readonly now: Temporal.Instant;
  /** Since when it is today: what was written to somebody today is not written again. */
  readonly since: Temporal.Instant;
  /** The ladders by which they were decided. */
  readonly ladders: LaddersInForce;
};

/**
 * Writes down the letters that cases ask for as their next step, by post or by e-mail, each to the newest address of its
 * person. The template is the one that the step names, else the one of its own name. A letter says all that its person
 * owes the creditor, so that of several cases of one person with one creditor one letter goes out on a day, for the case
 * that is worth most; and one of an earlier day that still waits gives way to it. A letter is asked of the law when it
 * leaves. Gives which letter speaks for each of the cases.
 */
export async function planStepLetters(
  desk: Desk,
  tx: Queries,
  { letters, now, since, ladders }: Planning,
): Promise<ReadonlyMap<DecidedCase, string>> {
  if (letters.length === 0) return new Map();
  const debtorIds = [...new Set(letters.map(({ debtorId }) => debtorId))];
  const persons = await personsAmong(tx, debtorIds);
  const written = await writtenSince(tx, { persons, since });
  const first = new Map<string, { readonly one: DecidedCase; readonly letterId: Id<"letter"> }>();
  const speaking = new Map<DecidedCase, string>();
  for (const one of letters.toSorted(byWorth)) {
    const key = `${persons.of(one.debtorId)[0]} ${one.creditorId}`;
    const before = written.get(`${one.debtorId} ${one.creditorId}`);
    if (before === undefined && !first.has(key)) first.set(key, { one, letterId: newId<"letter">(now, desk.chance) });
    const letterId = before ?? first.get(key)?.letterId;
    assert(letterId !== undefined, "a letter speaks for every case that asks for one");
    speaking.set(one, letterId);
  }
  const planned = [...first.values()];
  const wanted = planned.map(({ one }) => one);
  const waiting = wanted.flatMap(({ debtorId, creditorId }) =>
    persons.of(debtorId).map((personId) => ({ personId, creditorId })),
  );
  await plannedGiveWay(tx, {
    debtorIds: waiting.map(({ personId }) => personId),
    creditorIds: waiting.map(({ creditorId }) => creditorId),
    at: now,
    only: null,
  });
  const byPost = await newestPoints(tx, persons, "post");
  const isByEmail = wanted.some(({ next }) => next?.action === "email");
  const byEmail = isByEmail ? await newestPoints(tx, persons, "email") : new Map<string, Id<"point">>();
  await planLetters(
    tx,
    planned.map(({ one, letterId }) => {
      const { debtorId, creditorId, ladder, next } = one;
      assert(next !== null, "a letter is written for a next step");
      const { sentBy, because } = wayOf(next, { sendsEmail: desk.mail.from !== null, byPost: byPost.has(debtorId) });
      const pointId = (sentBy === "email" ? byEmail : byPost).get(debtorId);
      assert(pointId !== undefined, "a letter is the next step only where there is an address");
      const rules = ladders.named(ladder);
      const { invoices = next.action === "email" } = rules.steps.find(({ id }) => id === next.step) ?? {};
      const how = { template: templateOfStep(rules, next.step), sentBy, pointId, withCopies: invoices };
      return { debtorId, letterId, creditorId, ...how, because: because.join(" "), plannedAt: now };
    }),
  );
  return speaking;
}

/** The order in which cases speak for their persons: what is worth most first. */
function byWorth({ value: { minor: one } }: DecidedCase, { value: { minor: other } }: DecidedCase): number {
  if (one === other) return 0;
  return one > other ? -1 : 1;
}

type Ways = {
  /** Whether a mail server is set up. */
  readonly sendsEmail: boolean;
  /** Whether there is an address to write to by post. */
  readonly byPost: boolean;
};

/** Without a mail server e-mail waits for a person, so that what the day writes by itself goes by post where it can. */
function wayOf({ action, because }: NonNullable<DecidedCase["next"]>, { sendsEmail, byPost }: Ways) {
  const sentBy: Way = action === "email" && (sendsEmail || !byPost) ? "email" : "post";
  if (action !== "email" || sentBy === "email") return { sentBy, because };
  return { sentBy, because: [...because, "No mail server is set up, so it goes by post."] };
}

import type { Id } from "#base/id";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Asked } from "#contact/law-case";
import { permitState } from "#contact/permit";
import type { PersonFacts } from "#contact/person-facts";
import { findPermit } from "#contact/store";
import type { Finding } from "#law/finding";
import { personOf } from "#parties/store";
import { officeToday } from "#happenings/desk/office-day";
import type { Queries } from "#platform/database";
import { foreseeTheLaw, whyNotAskable } from "./ask-the-law.ts";
import { readLawFacts } from "./read-law-facts.ts";

type StandingAsked = {
  readonly tx: Queries;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
  readonly permitId: string;
};

/** What a permit is worth at an instant: whether its act is lawful still, and until when, as far as that can be seen. */
export type Standing = {
  readonly at: Temporal.Instant;
  readonly isLawful: boolean;
  readonly until: Temporal.Instant | null;
  readonly retryAt: Temporal.Instant | null;
  readonly findings: readonly Finding[];
};

type StandingRefusal = "permit_is_not_known" | "permit_was_refused";

/** So far ahead it is asked until when an act stays lawful: whoever holds a permit for longer asks again. */
const minutesAhead = 60;

/**
 * Asks anew about the act of a permit that was given, at the moment at which it is done: a stop may have come in, or the
 * hour may be over. The permit itself counts as an attempt, and is no reason against its own act. Nothing is recorded.
 */
export async function readStanding(asked: StandingAsked): Promise<Outcome<Standing, StandingRefusal>> {
  const { tx, now, debtorId, permitId } = asked;
  const personIds = await personOf(tx, debtorId as Id<"debtor">);
  const permit = await findPermit(tx, { personIds, permitId });
  if (permit === undefined) return refused("permit_is_not_known");
  if (permitState(permit, now) === "refused") return refused("permit_was_refused");
  const known = await readLawFacts(tx, { personIds, now, today: await officeToday(tx, now) });
  const own = [permit.effortId, permitId];
  const facts = { ...known, efforts: known.efforts.filter(({ effortId }) => !own.includes(effortId)) };
  const { act, pointId, purpose, askedAgain } = permit;
  const accountIds = permit.accounts.map(({ accountId }) => accountId);
  return accepted(standingOf(facts, { at: now, act, pointId, accountIds, attempts: 1, purpose, askedAgain }));
}

function standingOf(facts: PersonFacts, asked: Asked): Standing {
  const { at } = asked;
  if (whyNotAskable(facts, asked) !== undefined) {
    return { at, isLawful: false, until: null, retryAt: null, findings: [] };
  }
  const { verdict, findings, retryAt } = foreseeTheLaw(facts, asked);
  const isLawful = verdict === "allow";
  return { at, isLawful, until: isLawful ? lawfulUntil(facts, asked) : null, retryAt, findings };
}

/** The first whole minute ahead at which the act is lawful no more; null where it is all the while. */
function lawfulUntil(facts: PersonFacts, asked: Asked): Temporal.Instant | null {
  const minute = asked.at.round({ smallestUnit: "minute", roundingMode: "ceil" });
  for (let ahead = 0; ahead <= minutesAhead; ahead += 1) {
    const at = minute.add({ minutes: ahead });
    if (foreseeTheLaw(facts, { ...asked, at }).verdict !== "allow") return at;
  }
  return null;
}

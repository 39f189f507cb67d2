import { businessDaysAfter, nextBusinessDay } from "#calendar/business-days";
import { daysAfter } from "#calendar/days";
import { statementName } from "#letters/statement";
import {
  moneyFirst,
  nothingToAsk,
  letterRefused,
  noticeFirst,
  principalPaid,
  promiseBroken,
  replied,
  resting,
  stopped,
  unanswered,
} from "./answers.ts";
import type { CaseFacts, Reach } from "./case-facts.ts";
import { climb } from "./climb.ts";
import { earliest, isBefore, latest } from "./day-order.ts";
import type { Decision, Proposal } from "./decision.ts";
import { templateOfStep, type Ladder } from "./ladder.ts";
import { standing } from "./standing.ts";
import type { View } from "./view.ts";

/** What is asked, in this order: the first that has an answer decides, and where none has, the ladder. */
const answers = [
  replied,
  stopped,
  nothingToAsk,
  principalPaid,
  resting,
  moneyFirst,
  letterRefused,
  noticeFirst,
  promiseBroken,
  unanswered,
] as const;

/**
 * What happens next with a case, and why: exactly one next step while something is owed, nothing when it is not. The
 * daily run, the collector's screen and the tests all ask this one function.
 */
export function decide(facts: CaseFacts, ladder: Ladder, today: Temporal.PlainDate): Decision {
  if (facts.accounts.every(({ owed }) => owed.every(({ open }) => open === 0n))) {
    return { kind: "closed", because: "Nothing is owed any more." };
  }
  const view: View = { facts, ladder, standing: standing(facts), today };
  return { kind: "next", ...onItsDay(withinReach(propose(view), view), view) };
}

function propose(view: View): Proposal {
  for (const answer of answers) {
    const proposal = answer(view);
    if (proposal !== undefined) return proposal;
  }
  return climb(view);
}

/**
 * What cannot go by e-mail goes by post; where somebody cannot be called or written to, or asked not to be, a person looks
 * for another way. That it is so is said first: it is why the step is not what its ladder says.
 */
function withinReach(proposal: Proposal, { facts: { reach } }: View): Proposal {
  const { action, because } = proposal;
  if (action !== "call" && action !== "letter" && action !== "email") return proposal;
  const without = outOfReach[action][reach[action]];
  if (without === undefined) return proposal;
  if (action === "email" && reach.letter === "there") {
    return { ...proposal, action: "letter", because: [without, ...because] };
  }
  const byPost = action === "email" ? outOfReach.letter[reach.letter] : undefined;
  const reasons = byPost === undefined ? because : ([byPost, ...because] as const);
  return { ...proposal, action: "review", owner: "collector", because: [without, ...reasons] };
}

const outOfReach: Readonly<Record<keyof CaseFacts["reach"], Readonly<Partial<Record<Reach, string>>>>> = {
  call: { missing: "There is no number to call.", refused: "They asked not to be called." },
  letter: { missing: "There is no address to write to.", refused: "They asked not to be written to by post." },
  email: { missing: "There is no e-mail address to write to.", refused: "They asked not to be written to by e-mail." },
};

/**
 * The day on which a proposed step is due. A wait ends in the future, work falls on business days, and after a step
 * was taken the next one comes on a later day. A step that is due already keeps the day since which it is,
 * unless it is somebody else's now: what has become automatic is due today, and not forgotten.
 */
function onItsDay(proposal: Proposal, { facts, ladder, today }: View): Proposal {
  const { next, taken, efforts, statedOn } = facts;
  if (proposal.action === "wait") {
    const on = earliest([proposal.on, ...resumptions(facts)]) ?? proposal.on;
    return { ...proposal, on: latest(on, daysAfter(today, 1)) };
  }
  // Who wrote today is answered today, whatever was done before.
  const done = proposal.step === "answer-reply" ? [] : [taken?.on, efforts[0]?.on];
  // A statement is no reminder: what is to be written beside it comes on another day, so that one message leaves on each.
  const isWritten = proposal.action === "letter" || proposal.action === "email";
  if (isWritten && templateOfStep(ladder, proposal.step) !== statementName) done.push(statedOn ?? undefined);
  const busy = done.find((day) => day !== undefined && !isBefore(day, today));
  if (busy !== undefined) return { ...proposal, on: latest(nextBusinessDay(proposal.on), businessDaysAfter(busy, 1)) };
  const isAsBefore = next?.step === proposal.step && next.owner === proposal.owner;
  if (isAsBefore && !isBefore(today, proposal.on) && !isBefore(today, next.on)) return { ...proposal, on: next.on };
  return { ...proposal, on: nextBusinessDay(latest(proposal.on, today)) };
}

/** The days on which something that is paused comes back: nothing waits longer. */
function resumptions({ accounts }: CaseFacts): Temporal.PlainDate[] {
  const ends = accounts.flatMap(({ pause, owed }) => [
    pause?.untilOn ?? null,
    ...owed.map(({ pausedUntil }) => pausedUntil),
  ]);
  return ends.flatMap((on) => (on === null ? [] : [daysAfter(on, 1)]));
}

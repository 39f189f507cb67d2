import { businessDaysAfter } from "#calendar/business-days";
import { compareDays, daysAfter } from "#calendar/days";
import type { Money } from "#money/money";
import type { AccountFacts, CaseFacts, EffortFacts, NoticeFacts } from "./case-facts.ts";
import { isFor, whileAnswering } from "./climb.ts";
import { earliest, isBefore, latest } from "./day-order.ts";
import type { Proposal } from "./decision.ts";
import { isNoticeStep } from "./ladder.ts";
import type { Standing } from "./standing.ts";
import { actionOf, type View } from "./view.ts";
import { amountWords, dayWords, lateWords } from "./words.ts";

/**
 * What came in is answered by a person before anything else, a stop among it, is looked at: a look goes out to nobody.
 */
export function replied({ facts: { reply } }: View): Proposal | undefined {
  if (reply === null) return undefined;
  return {
    step: "answer-reply",
    action: "review",
    owner: "collector",
    on: reply.on,
    because: [`${reply.because} of ${dayWords(reply.on)} waits for an answer.`],
  };
}

/** A stop bars every contact: a person looks at the case now and then, and nothing else happens. */
export function stopped({ facts: { stop, taken }, ladder }: View): Proposal | undefined {
  if (stop === null) return undefined;
  const seen = taken?.step === "stopped" && !isBefore(taken.on, stop.on) ? taken.on : undefined;
  return {
    step: "stopped",
    action: "review",
    owner: "collector",
    on: seen === undefined ? stop.on : businessDaysAfter(seen, ladder.stopReviewDays),
    because: [`${stop.because}, since ${dayWords(stop.on)}: nothing goes out until that is over.`],
  };
}

/** What is wholly in dispute or retained is not asked for: a person sees to it that the dispute is answered. */
export function nothingToAsk({ facts: { accounts, taken }, ladder, standing, today }: View): Proposal | undefined {
  const owed = accounts.flatMap((account) => account.owed);
  if (owed.some(({ oldestDueOn }) => oldestDueOn !== null) || standing.workable.length === 0) return undefined;
  const since = earliest(owed.flatMap(({ disputedOn }) => (disputedOn === null ? [] : [disputedOn])));
  const pausedUntil = earliest(owed.flatMap((each) => each.pausedUntil ?? []));
  if (since === undefined) return pausedUntil === undefined ? retained(today) : itemsPaused(pausedUntil);
  const seen = taken?.step === "in-dispute" && !isBefore(taken.on, since) ? taken.on : since;
  return {
    step: "in-dispute",
    action: "review",
    owner: "collector",
    on: businessDaysAfter(seen, ladder.disputeReviewDays),
    because: [`All open items are in dispute, since ${dayWords(since)}.`],
  };
}

/**
 * What a third party writes first to a consumer is the validation notice, whatever the age of the debt is and whoever asked
 * for it before; one that came back is sent anew.
 */
export function noticeFirst(view: View): Proposal | undefined {
  const { facts, ladder, standing, today } = view;
  const step = ladder.steps.find(isNoticeStep);
  const { oldestDueOn } = standing;
  if (step === undefined || oldestDueOn === undefined || !facts.lacksNotice || !isFor(step, view)) return undefined;
  const on = daysAfter(oldestDueOn, step.from);
  if (isBefore(today, on)) return undefined;
  const because = [lateWords(oldestDueOn, today), "No validation notice is on record for it.", step.because] as const;
  return { step: step.id, action: step.action, owner: step.owner, on, because };
}

/** Where the ladder says so nothing is asked for once the principal is paid, however late its fees are. */
export function principalPaid({ facts: { isPrincipalPaid }, ladder, today }: View): Proposal | undefined {
  if (!isPrincipalPaid || ladder.feesStop !== true) return undefined;
  return {
    step: "fees-only",
    action: "wait",
    owner: "automatic",
    on: today.with({ day: 1 }).add({ months: 1 }),
    because: ["The principal is paid, and the ladder asks for no fees, interest or costs after it."],
  };
}

/**
 * Nobody is asked for what was received already: where it covers all that may be asked for, a person applies it first. Where
 * that was looked at and not done, it is looked at again as a dispute is.
 */
export function moneyFirst({ facts: { received, taken }, ladder, standing, today }: View): Proposal | undefined {
  const covering = coveringOf(received, standing);
  if (covering === undefined) return undefined;
  const seen = taken?.step === "apply-money" ? taken.on : undefined;
  return {
    step: "apply-money",
    action: "review",
    owner: "collector",
    on: seen === undefined ? today : businessDaysAfter(seen, ladder.disputeReviewDays),
    because: [`${amountWords(covering)} was received and is not applied yet: it covers all that may be asked for.`],
  };
}

/** What was received in the currency with most overdue, where in every currency it is as much as may be asked for. */
function coveringOf(received: CaseFacts["received"], { workable, askable }: Standing): Money | undefined {
  if (askable === undefined || askable.minor <= 0n) return undefined;
  const covering = received.find(({ currency }) => currency === askable.currency);
  if (covering === undefined) return undefined;
  const left = new Map(received.map(({ currency, minor }) => [currency, minor]));
  for (const { currency, askable: asked } of workable.flatMap(({ owed }) => owed)) {
    left.set(currency, (left.get(currency) ?? 0n) - asked);
  }
  return [...left.values()].every((minor) => minor >= 0n) ? covering : undefined;
}

/** What is held back is due when it is released, which decides the case again. */
function retained(today: Temporal.PlainDate): Proposal {
  return {
    step: "retained",
    action: "wait",
    owner: "automatic",
    on: today.with({ day: 1 }).add({ months: 1 }),
    because: ["All that is open is retained until it is released."],
  };
}

function itemsPaused(untilOn: Temporal.PlainDate): Proposal {
  return {
    step: "paused",
    action: "wait",
    owner: "automatic",
    on: daysAfter(untilOn, 1),
    because: [`What is open and not in dispute is paused until ${dayWords(untilOn)}.`],
  };
}

/**
 * While accounts are promised or paused and nothing else is overdue, the case rests: until the day after the first
 * promise or pause ends, or after something else falls due.
 */
export function resting({ facts: { accounts }, standing }: View): Proposal | undefined {
  const rests = accounts.flatMap(restOf);
  const endsOn = earliest(rests.map(({ untilOn }) => untilOn));
  const first = rests.find(({ untilOn }) => endsOn?.equals(untilOn));
  if (endsOn === undefined || first === undefined || isOverdue(standing)) return undefined;
  const { oldestDueOn } = standing;
  const ends = [daysAfter(endsOn, 1), ...(oldestDueOn === undefined ? [] : [daysAfter(oldestDueOn, 1)])];
  const { step, because } = first;
  return { step, action: "wait", owner: "automatic", on: earliest(ends) ?? endsOn, because: [because] };
}

type Rest = {
  readonly step: "promise-open" | "paused";
  readonly untilOn: Temporal.PlainDate;
  readonly because: string;
};

/** Why an account rests, where it does: an account that is paused and promised rests until the later of the two. */
function restOf({ openPromise, pause }: AccountFacts): Rest[] {
  const isPausedLonger = pause !== null && (openPromise === null || isBefore(openPromise.dueOn, pause.untilOn));
  if (isPausedLonger) {
    const because = `Paused until ${dayWords(pause.untilOn)}: ${pause.because}`;
    return [{ step: "paused", untilOn: pause.untilOn, because }];
  }
  if (openPromise === null) return [];
  const { amount, dueOn } = openPromise;
  const because = `Promise of ${amountWords(amount)} by ${dayWords(dueOn)} is open.`;
  return [{ step: "promise-open", untilOn: dueOn, because }];
}

function isOverdue({ askable }: Standing): boolean {
  return askable !== undefined && askable.minor > 0n;
}

/** A broken promise is asked about by telephone, unless somebody called since, or took the step another way. */
export function promiseBroken({ facts: { efforts, taken }, standing, today }: View): Proposal | undefined {
  const broken = standing.workable
    .flatMap(({ brokenPromise }) => (brokenPromise === null ? [] : [brokenPromise]))
    .toSorted((a, b) => compareDays(b.brokenOn, a.brokenOn))[0];
  if (broken === undefined || standing.oldestDueOn === undefined) return undefined;
  const asked = taken?.step === "broken-promise" && !isBefore(taken.on, broken.brokenOn);
  if (asked || efforts.some(({ on }) => !isBefore(on, broken.brokenOn))) return undefined;
  const promise = `Promise of ${amountWords(broken.amount)} by ${dayWords(broken.dueOn)}`;
  return {
    step: "broken-promise",
    action: "call",
    owner: "collector",
    on: broken.brokenOn,
    because: [`${promise} broken on ${broken.brokenOn.toString()}.`, lateWords(standing.oldestDueOn, today)],
  };
}

/** A letter that the law refused when it was to leave is looked at by a person, once. */
export function letterRefused({ facts: { refusedLetter: letter, taken, climbed } }: View): Proposal | undefined {
  if (letter === null || wasSeen(letter, taken?.step === "letter-refused" ? taken.on : undefined)) return undefined;
  if (climbed !== null && isBefore(letter.on, climbed.on)) return undefined;
  return {
    step: "letter-refused",
    action: "review",
    owner: "collector",
    on: letter.on,
    because: [`The letter did not leave on ${dayWords(letter.on)}: ${letter.because}`],
  };
}

function wasSeen({ on }: NoticeFacts, seenOn: Temporal.PlainDate | undefined): boolean {
  return seenOn !== undefined && !isBefore(seenOn, on);
}

/**
 * Nobody answered: we call again on the next business day, and after so many times in a row a letter says so. Who asked not
 * to be called is not called again: the ladder goes on.
 */
export function unanswered(view: View): Proposal | undefined {
  const { facts, ladder, standing, today } = view;
  if (facts.reach.call === "refused") return undefined;
  const calls = unansweredCalls(view);
  const [last] = calls;
  if (last === undefined || standing.oldestDueOn === undefined || !isOverdue(standing)) return undefined;
  // Where the ladder's own steps leave the time to answer the notice alone, these do.
  const waiting = ladder.steps.some(({ after }) => after !== undefined) ? whileAnswering(view) : [];
  const calling = calls.length === 1 ? "The call of" : `${calls.length} calls in a row until`;
  const tried = `${calling} ${dayWords(last.on)} reached nobody.`;
  const because = [tried, lateWords(standing.oldestDueOn, today), ...waiting.map(({ because: why }) => why)] as const;
  const on = latest(businessDaysAfter(last.on, 1), ...waiting.map((wait) => wait.on));
  return calls.length < ladder.unansweredCallsMax
    ? { step: "call-again", action: "call", owner: "collector", on, because }
    : { step: "no-answer-letter", action: "letter", owner: "automatic", on, because };
}

const rememberedDays = 21;

/** The calls that reached nobody since somebody was reached, or since a step other than a call was taken. */
function unansweredCalls({ facts: { efforts, taken }, ladder, today }: View): readonly EffortFacts[] {
  if (efforts.length === 0) return [];
  const otherwise = taken !== null && actionOf(taken.step, ladder) !== "call" ? [daysAfter(taken.on, 1)] : [];
  const since = latest(daysAfter(today, -rememberedDays), ...otherwise);
  const reachedAt = efforts.findIndex(({ reached }) => reached);
  return efforts.slice(0, reachedAt === -1 ? undefined : reachedAt).filter(({ on }) => !isBefore(on, since));
}

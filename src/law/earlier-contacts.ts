import { keepingLast } from "./keeping-last.ts";
import type { Contact, LawCase } from "./law-case.ts";
import { isAtOrAfter } from "./when.ts";

/** The contacts before an act, by the days of any zone in which the consumer may be: every rule that looks back asks for them. */
export const earlierContacts: (facts: LawCase) => readonly Contact[] = keepingLast((facts: LawCase) => {
  const { at, history, where } = facts;
  return isAllPast(facts) ? history : history.filter((contact) => isAtOrAfter(at, contact.at, where));
});

/** Whether every contact is known to lie before the act, to the millisecond. The same history is asked about for many minutes. */
export function isAllPast({ at, history }: Pick<LawCase, "at" | "history">): boolean {
  return newestOf(history) < at.epochMilliseconds;
}

/** The millisecond of the newest contact; infinity where one is known by its day alone. */
const newestOf = keepingLast((history: LawCase["history"]) =>
  history.reduce(
    (newest, { at }) =>
      Math.max(newest, at instanceof Temporal.Instant ? at.epochMilliseconds : Number.POSITIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  ),
);

import { keepingLast } from "./keeping-last.ts";
import type { Contact, LawCase } from "./law-case.ts";
import { isAtOrAfter } from "./when.ts";

/** The contacts before an act, by the days of any zone in which the consumer may be: every rule that looks back asks for them. */
export const earlierContacts: (facts: LawCase) => readonly Contact[] = keepingLast(
  ({ at, history, where }: LawCase) => {
    const isEarlier = (contact: Contact) => isAtOrAfter(at, contact.at, where);
    return history.every(isEarlier) ? history : history.filter(isEarlier);
  },
);

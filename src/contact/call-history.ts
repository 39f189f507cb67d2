import { compareInstants } from "#calendar/instants";
import { outcomes, type Contact, type Recipient } from "#law/law-case";
import { noLaterThan } from "./no-later-than.ts";
import type { EffortFact } from "./person-facts.ts";

/** Somebody around the debtor to whom nothing may be said of a debt: what they are to it, and who they are. */
export type Other = { readonly to: Recipient; readonly person: string | null };

/** Whose numbers and addresses some are, by their ids, where they are such an other's. */
export type Others = ReadonlyMap<string, Other>;

/** What happened with a person, as the law counts it at an instant. */
export function callHistory(efforts: readonly EffortFact[], at: Temporal.Instant, others: Others): Contact[] {
  return efforts.flatMap((effort) => {
    const contact = contactOf(effort, at);
    if (contact === undefined) return [];
    const other = effort.pointId === null ? undefined : others.get(effort.pointId);
    return other === undefined || contact.to !== "consumer" ? contact : contactsWith(other, contact);
  });
}

/** A call that such an other answered is a conversation with them besides. */
function contactsWith(other: Other, contact: Contact): Contact[] {
  const theirs = { ...contact, ...other };
  const isAnswered = contact.kind === "call" && contact.outcome === "answered";
  return isAnswered ? [theirs, { ...theirs, id: null, kind: "conversation" }] : [theirs];
}

function contactOf(effort: EffortFact, at: Temporal.Instant): Contact | undefined {
  const isReserved = effort.window !== null;
  if (isReserved && compareInstants(at, effort.window.until) >= 0) return undefined;
  return {
    id: effort.effortId,
    // Attempts that are only reserved may be made at any moment now, so they count as if they were. What is on record
    // has happened, also where whoever asks was waiting for it, or another machine's clock is ahead.
    at: isReserved ? at : noLaterThan(at, effort.happenedAt),
    kind: effort.kind,
    from: effort.from,
    to: effort.reached === "attorney" ? "attorney" : "consumer",
    point: effort.pointId,
    debts: effort.accountIds.length === 0 ? null : effort.accountIds,
    count: effort.attempts,
    outcome: outcomes.find((known) => known === effort.outcome) ?? null,
    consentToCall: effort.consentToCall,
    // Nobody records these of an effort. A night makes millions of contacts: all is said here, and nothing spread.
    person: null,
    prerecorded: false,
  };
}

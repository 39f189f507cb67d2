import { compareInstants } from "#calendar/instants";
import { outcomes, type Contact } from "#law/law-case";
import { noLaterThan } from "./no-later-than.ts";
import type { EffortFact } from "./person-facts.ts";

/** What happened with a person, as the law counts it at an instant. */
export function callHistory(efforts: readonly EffortFact[], at: Temporal.Instant): Contact[] {
  return efforts.flatMap((effort) => contactOf(effort, at) ?? []);
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

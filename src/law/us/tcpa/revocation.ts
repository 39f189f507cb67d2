import { hasBegun, usedPoint } from "#law/act-facts";
import type { LawCase } from "#law/law-case";
import { hasCome, isAtOrAfter, isOver, type When } from "#law/when";

/**
 * When the called person asked in whatever way that calls or texts to this number stop: an opt-out of it, a refusal of
 * either medium, or a written wish to cease. Who says no to one and not to the other is taken to mean both.
 */
export function revocations(facts: LawCase): When[] {
  const { act, debtor } = facts;
  const optedOutOn = usedPoint(facts)?.optedOutOn ?? null;
  const refused = debtor.mediaRefused.filter(
    ({ kind, point, until }) =>
      (kind === "call" || kind === "text") && (point === null || point === act.point) && !isOver(until, facts),
  );
  const said = [...refused.map(({ on }) => on), ...debtor.ceaseOn.map(({ receivedOn }) => receivedOn)];
  return [...(optedOutOn === null ? [] : [optedOutOn]), ...said].filter((when) => hasCome(when, facts));
}

/** Whether consent that was given on a day has been revoked since. */
export function isRevokedSince(given: When, facts: LawCase): boolean {
  return revocations(facts).some((revoked) => isAtOrAfter(revoked, given, facts.where));
}

/** Whether the act is the one text that confirms a revocation: no other text of ours came since. */
export function confirmsRevocation(facts: LawCase): boolean {
  const { act, history, where } = facts;
  if (act.kind !== "text" || act.purpose !== "opt-out-confirmation") return false;
  return revocations(facts).some(
    (revoked) =>
      hasBegun(revoked, facts) &&
      !history.some(({ from, kind, at }) => from === "us" && kind === "text" && isAtOrAfter(at, revoked, where)),
  );
}

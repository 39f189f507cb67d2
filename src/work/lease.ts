/** How long a debtor is somebody's own when they take it and do nothing more. */
const leaseMinutes = 20;

/** Why a debtor cannot be taken, in order of precedence. */
export const leaseRefusals = {
  somebody_else_has_it: "Somebody else has this debtor open just now.",
} as const;

export type LeaseRefusal = keyof typeof leaseRefusals;

/** Until when a debtor is taken that is taken now. Taking it again begins anew. */
export function leasedUntil(now: Temporal.Instant): Temporal.Instant {
  return now.add({ minutes: leaseMinutes });
}

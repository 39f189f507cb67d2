import type { Id } from "#base/id";
import type { AddressFinding } from "./address/findings.ts";

/** The ways in which a person can be reached; the law treats a mobile otherwise than a landline or a place of work. */
export type PointKind =
  "mobile" | "landline" | "voip" | "email" | "work-phone" | "work-email" | "home" | "work" | "social";

/** The kinds of points that a person enters. */
export const enteredPoints = [
  "mobile",
  "landline",
  "voip",
  "email",
  "work-phone",
  "work-email",
  "home",
  "work",
] as const satisfies readonly PointKind[];

/** The kinds to which e-mail and texts go, of which somebody may opt out. */
export const messagedPoints = ["email", "work-email", "mobile", "voip"] as const satisfies readonly PointKind[];

export type PointSource = "consumer" | "creditor" | "prior-collector" | "bureau" | "other";

/** What a number, e-mail or postal address says once it is read: comparable, and with every zone in which it may lie. */
export type ReadPoint = {
  readonly kind: PointKind;
  readonly value: string;
  readonly normalised: string;
  readonly state: string | null;
  readonly zip: string | null;
  readonly zones: readonly string[];
  /** What is missing in an address, or doubtful. */
  readonly findings: readonly AddressFinding[];
};

/** A contact point as it is written down. */
export type NewPoint = Omit<ReadPoint, "findings"> & {
  readonly debtorId: Id<"debtor">;
  readonly pointId: Id<"point">;
  readonly relationId: Id<"relation"> | null;
  readonly source: PointSource;
  readonly sinceAt: Temporal.Instant;
};

import { compareInstants } from "#calendar/instants";
import type { PointKind } from "#parties/contact-point";

/** What goes out to a person and needs a permit. */
export const contactActs = ["call", "voicemail", "letter", "email", "text", "visit"] as const;
export type ContactAct = (typeof contactActs)[number];

const phones = ["mobile", "landline", "voip", "work-phone"] as const;
const postal = ["home", "work"] as const;
const pointKindsOf: Readonly<Record<ContactAct, readonly PointKind[]>> = {
  call: phones,
  voicemail: phones,
  letter: postal,
  email: ["email", "work-email"],
  text: ["mobile", "voip"],
  visit: postal,
};

/** Whether an act can be done at a point of this kind at all: nobody writes a letter to a telephone number. */
export function fits(act: ContactAct, kind: PointKind): boolean {
  return pointKindsOf[act].includes(kind);
}

/**
 * Three kinds. `now`: counts from issue on, until a person says that it was not dialled. `reserved`: so many attempts
 * in a window, counted until reported or the window ends. `at-hand-over`: asked at the moment at which it leaves.
 */
const permitKinds = ["now", "reserved", "at-hand-over"] as const;
export type PermitKind = (typeof permitKinds)[number];

export type Window = { readonly from: Temporal.Instant; readonly until: Temporal.Instant };

/** What is on record of a permit, as far as its state depends on it. */
export type PermitRecord = {
  readonly verdict: "allow" | "deny" | "not-covered";
  readonly window: Window | null;
  readonly withdrawnAt: Temporal.Instant | null;
  readonly outcome: string | null;
};

/** The state of a permit follows from its record. A reserved one lapses with its window; one for now never does. */
export function permitState({ verdict, window, withdrawnAt, outcome }: PermitRecord, now: Temporal.Instant) {
  if (verdict !== "allow") return "refused";
  if (withdrawnAt !== null) return "withdrawn";
  if (outcome !== null) return "reported";
  if (window !== null && compareInstants(now, window.until) >= 0) return "lapsed";
  return "issued";
}

/** Why no permit is given, in order of precedence. Each is on record where a person or the day's run asked. */
export const permitRefusals = {
  somebody_else_has_it: "Somebody else has this debtor open.",
  point_is_not_the_persons: "The number or address is not one of this debtor's, or is not in use any more.",
  point_does_not_fit_the_act: "This cannot be done at a number or address of that kind.",
  account_is_not_the_persons: "An account that it is about is not one of this debtor's.",
  no_mandate: "The office has no mandate of the creditor in force, so it may not act for it.",
  the_law_stops_it: "The law, the debtor's own wish or the house's policy stops it now.",
  not_covered: "No rule that the desk knows governs this act, so it is not permitted.",
} as const;

export type PermitRefusal = keyof typeof permitRefusals;

/** Why a day is not run, and what a person reads. */
export const dayRefusals = {
  day_is_running: { status: 409, says: "A run like this is under way already. Its page shows how far it is." },
  day_has_not_come: { status: 422, says: "That day has not come yet. A dry run says what it would do." },
} as const;

export type DayRefusal = keyof typeof dayRefusals;

/** Why the cases of a run do not leave as a file. */
export const dayFileRefusals = {
  export_is_too_large: { status: 422, says: "That is more than 200,000 lines. Narrow it by the filter." },
} as const;

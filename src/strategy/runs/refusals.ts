/** Why a day is not run, and what a person reads. */
export const dayRefusals = {
  day_is_running: { status: 409, says: "A run like this is under way already. Its page shows how far it is." },
  day_has_not_come: { status: 422, says: "That day has not come yet. A dry run says what it would do." },
} as const;

export type DayRefusal = keyof typeof dayRefusals;

import { weekDays, type StopFacts } from "./stop-draft.ts";

/** A stretch of the week, every week: on some days or on all, at some hours or at all. */
export type WeekWindow = Pick<StopFacts, "days" | "from" | "to">;

/**
 * What of the week lies outside a stretch of it. Nothing where that is not again one stretch: outside hours of some days
 * lie both the other hours and the other days.
 */
export function restOfWeek({ days, from, to }: WeekWindow): WeekWindow | undefined {
  const others = weekDays.filter((day) => days?.includes(day) === false);
  const hasHours = from !== undefined || to !== undefined;
  if (others.length > 0) return hasHours ? undefined : { days: others };
  if (!hasHours || from === to) return undefined;
  return { ...(to === undefined ? {} : { from: to }), ...(from === undefined ? {} : { to: from }) };
}

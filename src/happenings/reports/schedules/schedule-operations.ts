import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { AnyOperation } from "#platform/operation";
import { scheduleRoutes } from "#reports/schedules/routes";
import { readTiming } from "#reports/schedules/written-timing";
import type { Desk } from "#happenings/desk/desk";
import { changeMoments, considerSchedule, endSchedule, keepSchedule } from "./keep-schedule.ts";
import { listSchedules } from "./list-schedules.ts";

/** The operations of reports that go by mail, wired. */
export function scheduleOperations(desk: Desk): AnyOperation<Caller>[] {
  return scheduleRoutes({
    listSchedules: async ({ report, ...asked }) => {
      return { isSetUp: desk.mail.from !== null, ...(await listSchedules(asked, report)) };
    },
    previewSchedule: async ({ timing, receiverId, ...asked }) => {
      const considered = await considerSchedule({ ...asked, receiverId, timing: readTiming(timing) });
      if (!considered.ok) return considered;
      const { from, to, dueAt } = considered.value.next;
      return accepted({ dueAt: dueAt.toString(), from: from.toString(), to: to.toString() });
    },
    scheduleReport: ({ timing, receiverId, ...asked }) =>
      keepSchedule(desk, { ...asked, receiverId, timing: readTiming(timing) }),
    changeSchedule: ({ timing, ...asked }) => changeMoments({ ...asked, timing: readTiming(timing) }),
    endSchedule,
  });
}

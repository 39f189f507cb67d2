import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { debtorsAtOnceMax } from "#parties/at-once";
import { snoozeRefusals, type SnoozeRefusal } from "#work/snooze";
import type { Queries } from "#platform/database";
import { AskedDay, AskedTime } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Snoozing = Asked & {
  readonly debtorIds: readonly string[];
  /** On the office's clock. */
  readonly until: Temporal.PlainDateTime;
  readonly because: string;
};
export type Snoozed = {
  readonly snoozed: number;
  readonly left: readonly {
    readonly debtorId: string;
    readonly debtor: string;
    readonly number: string;
    readonly because: string;
  }[];
};

type Deps = {
  readonly snoozeDebtors: (
    asked: Snoozing,
  ) => Promise<Outcome<Snoozed, Exclude<SnoozeRefusal, "a_clock_comes_before">>>;
  readonly endSnooze: (asked: Asked & { readonly debtorId: string }) => Promise<void>;
};

/** Putting debtors off, and taking that back. */
export function snoozeRoutes({ snoozeDebtors, endSnooze }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "snoozeDebtors",
      method: "post",
      path: "/snoozes",
      summary: "Leave debtors off the worklists until an hour of the office's; of whom something is due before stays",
      body: z.object({
        debtorIds: z.array(z.uuid()).min(1).max(debtorsAtOnceMax),
        on: AskedDay,
        time: AskedTime.default("08:00"),
        because: z.string().trim().min(1).max(300),
      }),
      answer: z.object({
        snoozed: z.int(),
        left: z.array(z.object({ debtorId: z.uuid(), debtor: z.string(), number: z.string(), because: z.string() })),
      }),
      refusals: {
        until_is_past: { status: 422, says: snoozeRefusals.until_is_past },
        until_is_too_far: { status: 422, says: snoozeRefusals.until_is_too_far },
      },
      handle: async ({ body, tx, caller, now }) => {
        const until = Temporal.PlainDate.from(body.on).toPlainDateTime(Temporal.PlainTime.from(body.time));
        const { debtorIds, because } = body;
        const outcome = await snoozeDebtors({ tx, caller, now, debtorIds, because, until });
        return outcome.ok ? accepted({ ...outcome.value, left: [...outcome.value.left] }) : outcome;
      },
    }),
    operation<Caller>()({
      id: "endSnooze",
      method: "delete",
      path: "/debtors/{debtorId}/snooze",
      summary: "Put a debtor who was put off back on the worklists",
      params: z.object({ debtorId: z.uuid() }),
      answer: "nothing",
      refusals: {},
      handle: async ({ params, tx, caller, now }) => {
        await endSnooze({ tx, caller, now, debtorId: params.debtorId });
        return accepted(undefined);
      },
    }),
  ];
}

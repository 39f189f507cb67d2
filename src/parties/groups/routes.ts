import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { groupRefusals, type GroupRefusal } from "#parties/group";
import { AskedDay } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const params = z.object({ debtorId: z.uuid() });
const because = z.string().trim().min(1).max(500);

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly because: string;
};
type Joining = Asked & {
  /** The parent, as a person names it: by number, by CREDITOR/NUMBER, or by id. */
  readonly parent: string;
  readonly pays: boolean;
  readonly fromOn: Temporal.PlainDate | null;
};

type Deps = {
  joinGroup: (asked: Joining) => Promise<Outcome<{ readonly parentId: string }, GroupRefusal>>;
  leaveGroup: (asked: Asked & { readonly on: Temporal.PlainDate | null }) => Promise<Outcome<undefined, GroupRefusal>>;
};

const says = (name: GroupRefusal, status: 404 | 409 | 422) => ({ status, says: groupRefusals[name] }) as const;
const dayOf = (day: string | undefined) => (day === undefined ? null : Temporal.PlainDate.from(day));

/** Which firm belongs to which, and who pays for it. */
export function groupRoutes({ joinGroup, leaveGroup }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "joinGroup",
      method: "post",
      path: "/debtors/{debtorId}/parent",
      summary: "Put a firm under a parent from a day on, and say whether the parent pays for it",
      params,
      body: z.object({
        parent: z.string().trim().min(1).max(200),
        pays: z.boolean(),
        fromOn: AskedDay.optional(),
        because,
      }),
      answer: z.object({ parentId: z.uuid() }),
      refusals: {
        nobody_is_known_by_that: says("nobody_is_known_by_that", 404),
        several_are_known_by_that: says("several_are_known_by_that", 422),
        begins_in_the_future: says("begins_in_the_future", 422),
        only_firms_belong: says("only_firms_belong", 409),
        group_has_a_circle: says("group_has_a_circle", 409),
        group_has_one_parent: says("group_has_one_parent", 409),
      },
      handle: ({ params: { debtorId }, body: { fromOn, ...said }, ...asked }) =>
        joinGroup({ ...asked, ...said, debtorId: debtorId as Id<"debtor">, fromOn: dayOf(fromOn) }),
    }),
    operation<Caller>()({
      id: "leaveGroup",
      method: "post",
      path: "/debtors/{debtorId}/parent/end",
      summary: "End that a firm belongs to its parent",
      params,
      body: z.object({ on: AskedDay.optional(), because }),
      answer: "nothing",
      refusals: {
        group_has_no_parent: says("group_has_no_parent", 409),
        ends_before_it_begins: says("ends_before_it_begins", 422),
      },
      handle: ({ params: { debtorId }, body: { on, ...said }, ...asked }) =>
        leaveGroup({ ...asked, ...said, debtorId: debtorId as Id<"debtor">, on: dayOf(on) }),
    }),
  ];
}

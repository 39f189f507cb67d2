import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { enteredPoints } from "#parties/contact-point";
import { optOutRefusals, peopleRefusals, type OptOutRefusal } from "#parties/people";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { pointReading } from "#parties/point-reading";

type OptingOut = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: Id<"debtor">;
  readonly pointId: Id<"point">;
  readonly because: string;
};
type Deps = { readonly optOutPoint: (asked: OptingOut) => Promise<Outcome<undefined, OptOutRefusal>> };

/** How a number or address would be read, before anybody writes it down; and that no more messages are to go there. */
export function pointRoutes({ optOutPoint }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "optOutPoint",
      method: "post",
      path: "/debtors/{debtorId}/points/{pointId}/opt-out",
      summary: "Record that somebody wants no more e-mail or texts at an address or number, whoever holds it",
      params: z.object({ debtorId: z.uuid(), pointId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(1000) }),
      answer: "nothing",
      refusals: {
        point_is_unknown: { status: 404, says: optOutRefusals.point_is_unknown },
        point_gets_no_messages: { status: 422, says: optOutRefusals.point_gets_no_messages },
        opted_out_already: { status: 409, says: optOutRefusals.opted_out_already },
      },
      handle: ({ params, body, ...asked }) =>
        optOutPoint({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; pointId: Id<"point"> }) }),
    }),
    operation<Caller>()({
      id: "readPoint",
      method: "get",
      path: "/debtors/{debtorId}/points/reading",
      summary: "Say how a number, e-mail or address would be read, and what in it is missing or doubtful",
      params: z.object({ debtorId: z.uuid() }),
      query: z.object({ kind: z.enum(enteredPoints), text: z.string().trim().min(1).max(500) }),
      answer: z.object({ lines: z.array(z.string()), findings: z.array(z.string()) }),
      refusals: { point_is_unreadable: { status: 422, says: peopleRefusals.point_is_unreadable } },
      handle: ({ query }) => Promise.resolve(pointReading(query)),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { enteredPoints } from "#parties/contact-point";
import { peopleRefusals } from "#parties/people";
import { operation, type AnyOperation } from "#platform/operation";
import { pointReading } from "#parties/point-reading";

/** How a number or address would be read, before anybody writes it down. */
export function pointRoutes(): AnyOperation<Caller>[] {
  return [
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

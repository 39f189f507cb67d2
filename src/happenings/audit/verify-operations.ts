import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { operation, type AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { verifyBook } from "./verify-book.ts";

const Verified = z
  .object({
    checked: z.record(z.string(), z.int()),
    breaches: z.array(z.object({ what: z.string(), where: z.string(), because: z.string() })),
  })
  .meta({ id: "Verified" });

/** The check of the whole book, as an auditor asks for it. */
export function verifyOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "verifyBook",
      method: "get",
      path: "/verify",
      summary: "Recomputes everything that is kept twice, and names each breach",
      answer: Verified,
      refusals: {},
      handle: async ({ tx }) => {
        const { checked, breaches } = await verifyBook(desk, tx);
        return accepted({ checked: { ...checked }, breaches: [...breaches] });
      },
    }),
  ];
}

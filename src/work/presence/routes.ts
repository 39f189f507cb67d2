import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};

type Deps = {
  readonly bePresent: (asked: Asked) => Promise<readonly string[]>;
  readonly beAbsent: (asked: Asked) => Promise<void>;
};

const params = z.object({ debtorId: z.uuid() });

/** Two people who look at the same debtor see each other. */
export function presenceRoutes({ bePresent, beAbsent }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "bePresent",
      method: "put",
      path: "/debtors/{debtorId}/presence",
      summary: "Say that one has a debtor on the screen, and hear who else has",
      params,
      answer: z.object({ others: z.array(z.string()) }),
      isRepeatable: true,
      refusals: {},
      handle: async ({ params: { debtorId }, tx, caller, now }) =>
        accepted({ others: [...(await bePresent({ tx, caller, now, debtorId }))] }),
    }),
    operation<Caller>()({
      id: "beAbsent",
      method: "delete",
      path: "/debtors/{debtorId}/presence",
      summary: "Say that one has turned to something else",
      params,
      answer: "nothing",
      isRepeatable: true,
      refusals: {},
      handle: async ({ params: { debtorId }, tx, caller, now }) => {
        await beAbsent({ tx, caller, now, debtorId });
        return accepted(undefined);
      },
    }),
  ];
}

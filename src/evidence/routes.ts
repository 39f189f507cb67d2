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
  readonly addNote: (asked: Asked & { readonly words: string }) => Promise<{ readonly number: bigint }>;
};

/** Notes that people write of a debtor. */
export function evidenceRoutes({ addNote }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "addNote",
      method: "post",
      path: "/debtors/{debtorId}/notes",
      summary: "Put a note on the timeline of a debtor",
      params: z.object({ debtorId: z.uuid() }),
      body: z.object({ words: z.string().trim().min(1).max(4000) }),
      answer: z.object({ number: z.int() }),
      refusals: {},
      handle: async ({ params, body, ...asked }) => {
        const { number } = await addNote({ ...asked, ...params, ...body });
        return accepted({ number: Number(number) });
      },
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const Found = z.object({
  debtorId: z.uuid(),
  name: z.string(),
  number: z.string(),
  by: z.enum(["name", "number", "invoice", "credit", "point", "person", "amount", "document", "words", "note"]),
  said: z.string().describe("Empty of a note, whose words are sealed"),
  score: z.number(),
});

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
};

type Deps = {
  search: (asked: Asked & { readonly text: string }) => Promise<z.input<typeof Found>[]>;
};

/** Who owes. */
export function partyRoutes({ search }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "search",
      method: "get",
      path: "/search",
      summary:
        "Find debtors by name, number, invoice, amount, telephone, e-mail, address, document, note or people around them",
      query: z.object({ for: z.string().trim().min(1).max(200) }),
      answer: z.object({ found: z.array(Found) }),
      refusals: {},
      handle: async ({ query, ...asked }) => accepted({ found: await search({ ...asked, text: query.for }) }),
    }),
  ];
}

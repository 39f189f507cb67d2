import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import type { LetterRef } from "#letters/letter";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { returnedRefusals, type ReturnedRefusal } from "./returned-letter.ts";

type Returned = LetterRef & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly because: string;
};

type Deps = { readonly letterCameBack: (asked: Returned) => Promise<Outcome<undefined, ReturnedRefusal>> };

const says = (name: ReturnedRefusal, status: 404 | 409) => ({ status, says: returnedRefusals[name] }) as const;

/** Letters and e-mail that came back. */
export function returnedRoutes({ letterCameBack }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "letterCameBack",
      method: "post",
      path: "/debtors/{debtorId}/letters/{letterId}/came-back",
      summary:
        "Say that a letter or e-mail came back: its address is not written to any more, and a notice is sent anew",
      params: z.object({ debtorId: z.uuid(), letterId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: "nothing",
      refusals: {
        letter_is_unknown: says("letter_is_unknown", 404),
        letter_has_not_left: says("letter_has_not_left", 409),
        letter_came_back_already: says("letter_came_back_already", 409),
      },
      handle: ({ params, body, ...asked }) => letterCameBack({ ...asked, ...params, ...body }),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import type { Outcome } from "#base/outcome";
import { secretKinds, secretRefusals, type SecretKind, type SecretRefusal } from "#parties/secret";
import { operation, type AnyOperation } from "#platform/operation";

type Deps = {
  readSecret: (asked: {
    readonly caller: Caller;
    readonly now: Temporal.Instant;
    readonly debtorId: Id<"debtor">;
    readonly kind: SecretKind;
  }) => Promise<Outcome<{ readonly shown: string }, SecretRefusal>>;
};

/** What is kept of a debtor under seal. It is asked for by a reading, of which no answer is kept. */
export function secretRoutes({ readSecret }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readSecret",
      method: "get",
      path: "/debtors/{debtorId}/secrets/{kind}",
      summary: "The end of a tax identifier or bank account, or the year of a birth; the timeline tells who asked",
      params: z.object({ debtorId: z.uuid(), kind: z.enum(secretKinds) }),
      answer: z.object({ shown: z.string() }),
      refusals: { secret_is_unknown: { status: 404, says: secretRefusals.secret_is_unknown } },
      handle: ({ caller, now, params: { debtorId, kind } }) =>
        readSecret({ caller, now, debtorId: debtorId as Id<"debtor">, kind }),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refusal, type Refused } from "#platform/operation";
import { letterRefusals, type LetterRefusal } from "./letter.ts";

const Wanted = z.object({
  creditorId: z.uuid(),
  // A template is named as the step of a ladder is.
  template: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]{0,59}$/)
    .optional(),
  pointId: z.uuid().optional(),
});

type Making = z.output<typeof Wanted> & {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly debtorId: string;
};
type Made = { readonly ok: true; readonly value: { readonly letterId: string; readonly digest: string } };

type Deps = {
  readonly makeLetter: (asked: Making) => Promise<Made | Refused>;
  /** The refusals of the gate that every letter passes, with what a person reads of each. */
  readonly gateRefusals: Readonly<Record<string, Refusal>>;
};

const refusals = {
  no_address: { status: 422, says: letterRefusals.no_address },
  nothing_to_ask_for: { status: 422, says: letterRefusals.nothing_to_ask_for },
} as const satisfies Record<LetterRefusal, Refusal>;

/** Letters that a person asks for at the desk. */
export function letterRoutes({ makeLetter, gateRefusals }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "makeLetter",
      method: "post",
      path: "/debtors/{debtorId}/letters",
      summary: "Write a letter about what is owed to a creditor, and hand it over at once",
      params: z.object({ debtorId: z.uuid() }),
      body: Wanted,
      answer: z.object({ letterId: z.uuid(), digest: z.string() }),
      refusals: { ...gateRefusals, ...refusals },
      handle: ({ params, body, ...asked }) => makeLetter({ ...asked, ...params, ...body }),
    }),
  ];
}

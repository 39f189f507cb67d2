import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { letterStates, ways } from "#letters/letter";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import {
  outgoingRefusals,
  whichLetters,
  type OutgoingCounts,
  type OutgoingLetter,
  type WhichLetters,
} from "./outgoing.ts";

const Outgoing = z
  .object({
    debtorId: z.uuid(),
    letterId: z.uuid(),
    debtor: z.string(),
    number: z.string(),
    creditor: z.string(),
    template: z.string(),
    sentBy: z.enum(ways),
    state: z.enum(letterStates),
    because: z.string(),
    trouble: z.string().nullable(),
    plannedAt: Instant,
    tryAt: Instant.nullable(),
    decidedAt: Instant.nullable(),
  })
  .meta({ id: "OutgoingLetter" });

const counts = z.object({ waiting: z.int(), "not-sent": z.int(), "to-print": z.int() });

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant };
type Listed = {
  /** Whether a mail server is set up: without one nothing leaves by e-mail. */
  readonly sendsEmail: boolean;
  readonly counts: OutgoingCounts;
  readonly letters: readonly OutgoingLetter[];
};
type Withdrawing = Asked & {
  readonly caller: Caller;
  readonly debtorId: string;
  readonly letterId: string;
  readonly because: string;
};
type Deps = {
  readonly listOutgoing: (asked: Asked & { readonly which: WhichLetters }) => Promise<Listed>;
  readonly withdrawLetter: (asked: Withdrawing) => Promise<Outcome<undefined, keyof typeof outgoingRefusals>>;
};

/** Letters to debtors that are on their way, went astray, or wait to be printed. */
export function outgoingRoutes({ listOutgoing, withdrawLetter }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listOutgoing",
      method: "get",
      path: "/letters",
      summary: "Letters to debtors that wait, did not leave, or are to be printed, with how many there are of each",
      query: z.object({ which: z.enum(whichLetters).default("waiting") }),
      answer: z.object({ sendsEmail: z.boolean(), counts, letters: z.array(Outgoing) }),
      refusals: {},
      handle: async ({ query, ...asked }) => {
        const { letters, ...listed } = await listOutgoing({ ...asked, ...query });
        return accepted({
          ...listed,
          letters: letters.map(({ plannedAt, tryAt, decidedAt, ...letter }) => ({
            ...letter,
            plannedAt: plannedAt.toString(),
            tryAt: tryAt?.toString() ?? null,
            decidedAt: decidedAt?.toString() ?? null,
          })),
        });
      },
    }),
    operation<Caller>()({
      id: "withdrawLetter",
      method: "post",
      path: "/debtors/{debtorId}/letters/{letterId}/withdraw",
      summary: "Take back a letter that waits, so that it does not leave",
      params: z.object({ debtorId: z.uuid(), letterId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: z.object({}),
      refusals: {
        letter_is_unknown: { status: 404, says: outgoingRefusals.letter_is_unknown },
        letter_has_left: { status: 409, says: outgoingRefusals.letter_has_left },
      },
      handle: async ({ params, body, ...asked }) => {
        const done = await withdrawLetter({ ...asked, ...params, ...body });
        return done.ok ? accepted({}) : done;
      },
    }),
  ];
}

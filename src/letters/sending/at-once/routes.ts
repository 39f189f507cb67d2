import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import type { LetterRef } from "#letters/letter";
import { outgoingRefusals } from "#letters/sending/outgoing";
import { debtorsAtOnceMax } from "#parties/at-once";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer, type Refused } from "#platform/operation";

/** As many as one act writes to many debtors, of whom some owe several creditors. */
const withdrawnAtOnceMax = 5 * debtorsAtOnceMax;

/** As many as the list shows: each of them is set in type and asked of the law by itself. */
const takenAtOnceMax = 200;

const Letters = z.array(z.object({ debtorId: z.uuid(), letterId: z.uuid() }));

const Left = z
  .array(
    z.object({ debtorId: z.uuid(), letterId: z.uuid(), debtor: z.string(), number: z.string(), because: z.string() }),
  )
  .readonly()
  .describe("Those with which it could not be done, and why");

const Withdrawn = z.object({ withdrawn: z.int(), left: Left });
const TakenOut = z.object({ taken: Letters.readonly(), left: Left });
const Marked = z.object({ marked: z.int(), left: Left });

export type LettersLeft = z.input<typeof Left>;
export type LettersWithdrawn = z.input<typeof Withdrawn>;
export type LettersTakenOut = z.input<typeof TakenOut>;
export type LettersMarked = z.input<typeof Marked>;

/** Letters that are named in one request, and by whom. */
export type LettersAsked = {
  readonly letters: readonly LetterRef[];
  readonly caller: Caller;
  readonly now: Temporal.Instant;
};

type Deps = {
  readonly withdrawLetters: (
    asked: LettersAsked & { readonly tx: Queries; readonly because: string },
  ) => Promise<LettersWithdrawn>;
  readonly takeOutLetters: (asked: LettersAsked) => Promise<LettersTakenOut>;
  readonly readTakenOut: (
    asked: LettersAsked & { readonly tx: Queries },
  ) => Promise<{ readonly ok: true; readonly value: FileAnswer } | Refused>;
  readonly markAllHandedOver: (asked: LettersAsked) => Promise<LettersMarked>;
};

/** The same done with many letters of the outbox at once. Those with which it cannot be done are left and named. */
export function lettersAtOnceRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [withdrawing(deps), ...byHand(deps)];
}

function withdrawing({ withdrawLetters }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "withdrawLetters",
    method: "post",
    path: "/letters/withdrawn",
    summary: "Take back letters that wait, so that they do not leave; what does not wait any more is named",
    body: z.object({ letters: Letters.min(1).max(withdrawnAtOnceMax), because: z.string().trim().min(1).max(500) }),
    answer: Withdrawn,
    refusals: {},
    handle: async ({ body, tx, caller, now }) => accepted(await withdrawLetters({ ...body, tx, caller, now })),
  });
}

function byHand({ takeOutLetters, readTakenOut, markAllHandedOver }: Deps): AnyOperation<Caller>[] {
  const body = z.object({ letters: Letters.min(1).max(takenAtOnceMax) });
  return [
    operation<Caller>()({
      id: "takeOutLetters",
      method: "post",
      path: "/letters/taken-out",
      summary: "Take e-mails out of the outbox, to send them by hand, each asked of the law at this moment",
      ownTransactions: true,
      body,
      answer: TakenOut,
      refusals: {},
      handle: async ({ body: { letters }, caller, now }) => accepted(await takeOutLetters({ letters, caller, now })),
    }),
    operation<Caller>()({
      id: "readTakenOut",
      method: "post",
      path: "/letters/taken-out/file",
      summary: "The e-mails that one has taken out and that may leave as they are, in one archive",
      isRepeatable: true,
      body,
      answer: "file",
      refusals: { letter_is_not_taken_out: { status: 409, says: outgoingRefusals.letter_is_not_taken_out } },
      handle: ({ body: { letters }, tx, caller, now }) => readTakenOut({ letters, tx, caller, now }),
    }),
    operation<Caller>()({
      id: "markAllHandedOver",
      method: "post",
      path: "/letters/handed-over",
      summary: "Say that e-mails that were taken out have been sent: they are on file, and count from now on",
      ownTransactions: true,
      body,
      answer: Marked,
      refusals: {},
      handle: async ({ body: { letters }, caller, now }) => accepted(await markAllHandedOver({ letters, caller, now })),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import type { Queries } from "#platform/database";
import type { PostedLine } from "./posted.ts";
import { accepted, type Outcome } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import { AskedDay, AskedInstant, Money } from "#platform/answers";
import { agedBys, agingBys } from "./aging.ts";
import { reversalRefusals, type ReversalRefusal } from "./reversal.ts";

const Postings = z
  .object({
    postings: z.array(
      z.object({
        entryId: z.uuid(),
        kind: z.string(),
        because: z.string(),
        document: z.string(),
        debit: z.string(),
        credit: z.string(),
        part: z.string().nullable(),
        amount: Money,
        effectiveOn: z.iso.date(),
        bookedOn: z.iso.date(),
        recordedAt: z.iso.datetime(),
        by: z.string().nullable(),
        reversedBy: z.uuid().nullable(),
      }),
    ),
  })
  .meta({ id: "Postings" });

const sums = {
  amounts: z.array(z.string()).readonly(),
  total: z.string(),
  credits: z.object({ memos: z.string(), payments: z.string(), total: z.string() }),
};
const names = { debtorId: z.uuid(), debtor: z.string(), number: z.string() };
const otherNames = {
  collector: z.string(),
  accountId: z.uuid(),
  account: z.string(),
  creditorId: z.uuid(),
  creditor: z.string(),
};
const AgingRow = z
  .object({ ...names, ...otherNames })
  .partial()
  .extend(sums);
const Aging = z
  .object({
    on: z.iso.date(),
    currency: z.string(),
    buckets: z.array(z.string()).readonly(),
    rows: z.array(AgingRow).readonly(),
    ...sums,
  })
  .meta({ id: "Aging" });

export const AgingQuery = z.object({
  on: AskedDay.optional(),
  knownAt: AskedInstant.optional(),
  by: z.enum(agingBys).default("debtor"),
  agedBy: z.enum(agedBys).default("due"),
  buckets: z
    .string()
    .regex(/^\d{1,4}(?:,\d{1,4})*$/)
    .optional(),
  creditor: z.string().optional(),
});

/** A line with the name of whoever posted it. */
export type NamedLine = PostedLine & { readonly by: string | null };

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Reversal = Asked & { debtorId: Id<"debtor">; entryId: Id<"entry">; because: string };

type Deps = {
  readPostings: (asked: Asked & { debtorId: Id<"debtor">; itemId: Id<"item"> }) => Promise<readonly NamedLine[]>;
  reverseEntry: (
    asked: Reversal,
  ) => Promise<Outcome<{ readonly entryId: Id<"entry"> }, ReversalRefusal | "over_authority">>;
  readAging: (
    asked: Asked & { query: z.output<typeof AgingQuery> },
  ) => Promise<Outcome<z.input<typeof Aging>[], "creditor_is_unknown" | "buckets_do_not_rise">>;
  exportAging: (
    asked: Asked & { query: z.output<typeof AgingQuery> },
  ) => Promise<Outcome<FileAnswer, "creditor_is_unknown" | "buckets_do_not_rise">>;
};

const refusals = {
  entry_is_unknown: { status: 404, says: reversalRefusals.entry_is_unknown },
  reversal_is_not_reversed: { status: 409, says: reversalRefusals.reversal_is_not_reversed },
  entry_is_reversed_once: { status: 409, says: reversalRefusals.entry_is_reversed_once },
  credit_is_used_elsewhere: { status: 409, says: reversalRefusals.credit_is_used_elsewhere },
  item_was_paid_since: { status: 409, says: reversalRefusals.item_was_paid_since },
  over_authority: { status: 403, says: "The amount is over your authority. Ask for it to be approved." },
} as const satisfies Record<ReversalRefusal | "over_authority", object>;

/** Why an item owes what it owes, the aging of the book, and the taking back of an entry. */
export function ledgerRoutes({ readPostings, reverseEntry, ...aging }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readPostings",
      method: "get",
      path: "/debtors/{debtorId}/items/{itemId}/postings",
      summary: "Why an item owes what it owes: its postings, in the order in which they were learned",
      params: z.object({ debtorId: z.uuid(), itemId: z.uuid() }),
      answer: Postings,
      refusals: {},
      handle: async ({ params, ...asked }) => {
        const lines = await readPostings({ ...asked, ...(params as { debtorId: Id<"debtor">; itemId: Id<"item"> }) });
        return accepted({ postings: lines.map(lineAnswer) });
      },
    }),
    operation<Caller>()({
      id: "reverseEntry",
      method: "post",
      path: "/debtors/{debtorId}/entries/{entryId}/reversal",
      summary: "Take an entry back whole: a payment with all that it paid",
      params: z.object({ debtorId: z.uuid(), entryId: z.uuid() }),
      body: z.object({ because: z.string().trim().min(1).max(500) }),
      answer: z.object({ entryId: z.uuid() }),
      refusals,
      handle: ({ params, body, ...asked }) =>
        reverseEntry({ ...asked, ...body, ...(params as { debtorId: Id<"debtor">; entryId: Id<"entry"> }) }),
    }),
    ...agingRoutes(aging),
  ];
}

const agingRefusals = {
  creditor_is_unknown: { status: 404, says: "There is no such creditor." },
  buckets_do_not_rise: { status: 422, says: "Buckets are up to twelve numbers of days that rise: 30,60,90." },
} as const;

function agingRoutes({ readAging, exportAging }: Pick<Deps, "readAging" | "exportAging">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readAging",
      method: "get",
      path: "/aging",
      summary: "What is open by days past due, on a day, as known at an instant; credits beside, never netted",
      query: AgingQuery,
      answer: z.array(Aging),
      refusals: agingRefusals,
      handle: readAging,
    }),
    operation<Caller>()({
      id: "exportAging",
      method: "get",
      path: "/aging/workbook",
      summary: "The same aging as an Excel workbook; that it left the desk is kept on record",
      query: AgingQuery,
      answer: "file",
      refusals: agingRefusals,
      handle: exportAging,
    }),
  ];
}

function lineAnswer({ amount, effectiveOn, bookedOn, recordedAt, ...line }: NamedLine) {
  return {
    ...line,
    amount: writeMoney(amount),
    effectiveOn: effectiveOn.toString(),
    bookedOn: bookedOn.toString(),
    recordedAt: recordedAt.toString(),
  };
}

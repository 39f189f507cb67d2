import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import { Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import type { Reconciling } from "./reconciling.ts";

const Waiting = z.object({
  debtorId: z.uuid(),
  debtor: z.string(),
  number: z.string(),
  creditor: z.string(),
  entryId: z.uuid(),
  kind: z.string(),
  document: z.string(),
  items: z.array(z.string()).readonly(),
  lessens: Money,
  unapplied: Money,
  effectiveOn: z.iso.date(),
  since: z.iso.datetime(),
  age: z.int(),
  importsSince: z.int(),
});

const creditor = { creditorId: z.uuid(), creditor: z.string() };
const Total = z.object({
  ...creditor,
  currency: z.string(),
  book: z.string(),
  pending: z.string(),
  source: z.string(),
});
const Control = Money.extend({ book: z.string(), pending: z.string(), agrees: z.boolean() });
const LastImport = z.object({
  ...creditor,
  batchId: z.uuid(),
  asOf: z.iso.datetime(),
  importedAt: z.iso.datetime(),
  rejected: z.int(),
  control: z.array(Control).readonly(),
});

const Answer = z
  .object({
    totals: z.array(Total).readonly(),
    lastImports: z.array(LastImport).readonly(),
    waiting: z.array(Waiting).readonly(),
    more: z.boolean(),
  })
  .meta({ id: "Reconciling" });

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly creditor: string | undefined };
type Deps = { readReconciling: (asked: Asked) => Promise<Outcome<Reconciling, "creditor_is_unknown">> };

/** How the books that other systems own stand to their sources. */
export function reconcilingRoutes({ readReconciling }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readReconciling",
      method: "get",
      path: "/reconciling",
      summary: "What was posted here in mirror books and their sources do not show yet, oldest first, with the totals",
      query: z.object({ creditor: z.string().max(200).optional() }),
      answer: Answer,
      refusals: { creditor_is_unknown: { status: 404, says: "There is no such creditor." } },
      handle: ({ tx, now, query }) => readReconciling({ tx, now, creditor: query.creditor }),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Id } from "#base/id";
import { accepted } from "#base/outcome";
import type { Desk } from "#happenings/desk/desk";
import { Instant } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { officeToday } from "#happenings/desk/office-day";
import { Settled } from "./item-shape.ts";
import { readDebtor } from "./read-debtor.ts";
import { readSettled } from "./read-settled.ts";
import { DebtorScreen } from "./shape.ts";
import { timelinePage } from "./timeline-page.ts";

const params = z.object({ debtorId: z.uuid() });
const ofTimeline = z.object({
  before: z.coerce.number().int().positive().optional(),
  kind: z.string().max(200).optional().describe("Kinds of entries, with commas between them"),
  words: z
    .string()
    .max(200)
    .optional()
    .describe("Words that an entry has all, as they begin in what it says, or as they stand in its document"),
});

const Timeline = z
  .object({
    entries: z.array(
      z.object({
        number: z.int(),
        kind: z.string(),
        happenedAt: Instant,
        by: z.string().nullable(),
        words: z.string().nullable(),
        subject: z.record(z.string(), z.unknown()),
        inDocument: z.boolean().describe("Whether it is in its document alone that words stand which were asked for"),
      }),
    ),
    kinds: z.array(z.string()).describe("Every kind of entry that the whole timeline has"),
    next: z.int().nullable().describe("Before which entry there are more, or more to look at for words"),
  })
  .meta({ id: "Timeline" });

/** The debtor screen, and the timeline below it. */
export function debtorScreenRoutes(desk: Desk): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readDebtor",
      method: "get",
      path: "/debtors/{debtorId}",
      summary: "All of a debtor on one screen, with what may be done now and what stands against it",
      params,
      answer: DebtorScreen,
      refusals: {},
      handle: async ({ params: { debtorId }, caller, tx, now }) =>
        accepted(await readDebtor(tx, { debtorId: debtorId as Id<"debtor">, caller, vault: desk.vault, now })),
    }),
    operation<Caller>()({
      id: "readSettled",
      method: "get",
      path: "/debtors/{debtorId}/settled",
      summary: "What a debtor owes no more, and the money that came of them: from here it can be reversed",
      params,
      answer: Settled,
      refusals: {},
      handle: async ({ params: { debtorId }, tx, now }) =>
        accepted(await readSettled(tx, debtorId as Id<"debtor">, await officeToday(tx, now))),
    }),
    operation<Caller>()({
      id: "readTimeline",
      method: "get",
      path: "/debtors/{debtorId}/timeline",
      summary: "What happened with a debtor, newest first",
      params,
      query: ofTimeline,
      answer: Timeline,
      refusals: {},
      handle: async ({ params, query, tx }) => accepted(await timelinePage(tx, desk.vault, { ...params, ...query })),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted } from "#base/outcome";
import { kindsOnTimeline, readTimeline } from "#evidence/store";
import { survivorOf } from "#parties/store";
import type { Desk } from "#happenings/desk/desk";
import { Instant } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { readDebtor } from "./read-debtor.ts";
import { DebtorScreen } from "./shape.ts";

const params = z.object({ debtorId: z.uuid() });
const pageLength = 50;
const ofTimeline = z.object({
  before: z.coerce.number().int().positive().optional(),
  kind: z.string().max(200).optional().describe("Kinds of entries, with commas between them"),
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
      }),
    ),
    kinds: z.array(z.string()).describe("Every kind of entry that the whole timeline has"),
    next: z.int().nullable(),
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
      id: "readTimeline",
      method: "get",
      path: "/debtors/{debtorId}/timeline",
      summary: "What happened with a debtor, newest first",
      params,
      query: ofTimeline,
      answer: Timeline,
      refusals: {},
      handle: async ({ params: { debtorId }, query: { before, kind }, tx }) => {
        // What happens is written with the survivor of a person's merges.
        const survivorId = await survivorOf(tx, debtorId as Id<"debtor">);
        const page = {
          debtorId: survivorId,
          limit: pageLength,
          ...(before && { before: BigInt(before) }),
          ...(kind && { kind }),
        };
        const entries = await readTimeline(tx, desk.vault, page);
        const names = await namesOfLogins(
          tx,
          entries.map(({ loginId }) => loginId),
        );
        const last = entries.length === pageLength ? entries.at(-1) : undefined;
        return accepted({
          entries: entries.map(({ number, kind: entryKind, happenedAt, loginId, words, subject }) => ({
            ...{ number: Number(number), kind: entryKind, happenedAt: happenedAt.toString(), words, subject },
            by: names.get(loginId) ?? null,
          })),
          kinds: await kindsOnTimeline(tx, survivorId),
          next: last === undefined ? null : Number(last.number),
        });
      },
    }),
  ];
}

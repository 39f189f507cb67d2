import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { AskedDay, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { exportedThings } from "./exported.ts";

const Exported = z
  .object({
    exportId: z.uuid(),
    what: z.enum(exportedThings),
    asked: z.record(z.string(), z.string()).describe("What was asked for, as its address says it"),
    lines: z.int(),
    exportedAt: Instant,
    by: z.string().nullable().describe("Null: the command line did it"),
  })
  .meta({ id: "Exported" });

const Exports = z.object({
  exports: z.array(Exported),
  next: z.uuid().nullable().describe("After which one the next page begins; null: there is none"),
  people: z.array(z.object({ loginId: z.uuid(), name: z.string() })).describe("Everybody who ever took something out"),
});

const Asking = z.object({
  what: z.enum(exportedThings).optional(),
  by: z.uuid().optional().describe("By whom"),
  from: AskedDay.optional().describe("On this day of the office or later"),
  to: AskedDay.optional().describe("On this day of the office or earlier"),
  after: z.uuid().optional(),
});

export type ExportsQuery = z.output<typeof Asking>;
type Deps = {
  readonly listExports: (asked: {
    readonly tx: Queries;
    readonly query: ExportsQuery;
  }) => Promise<z.input<typeof Exports>>;
};

/** What left the desk as a file. */
export function exportRoutes({ listExports }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listExports",
      method: "get",
      path: "/exports",
      summary: "What left the desk as a file, the newest first: by whom, when, what was asked for and how much",
      query: Asking,
      answer: Exports,
      refusals: {},
      handle: async (asked) => accepted(await listExports(asked)),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { AskedDay, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import type { DaySummary } from "#strategy/day-summary";

const Counts = z.record(z.string(), z.int());

const Summary = z
  .object({ due: z.int(), decided: z.int(), actions: Counts, refused: Counts, seconds: z.number() })
  .meta({ id: "DaySummary" });

const DayCase = z
  .object({
    debtorId: z.uuid(),
    debtor: z.string(),
    number: z.string(),
    creditor: z.string(),
    was: z.string().nullable(),
    did: z.string().nullable(),
    next: z.string().nullable(),
    nextAction: z.string().nullable(),
    nextOn: z.iso.date().nullable(),
    because: z.array(z.string()),
  })
  .meta({ id: "DayCase" });

const Run = z.object({
  runId: z.uuid(),
  on: z.iso.date(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  by: z.string().nullable(),
  summary: orNull(Summary),
});

type Running = {
  readonly on: Temporal.PlainDate | undefined;
  readonly dryRun: boolean;
  readonly loginId: Caller["loginId"];
};
type ShownCase = z.input<typeof DayCase>;

type Deps = {
  readonly runDay: (asked: Running) => Promise<DaySummary & { readonly cases: ShownCase[] }>;
  readonly listDays: (tx: Queries) => Promise<z.input<typeof Run>[]>;
  readonly readDay: (
    tx: Queries,
    asked: { readonly runId: string; readonly after: string | null },
  ) => Promise<{ cases: ShownCase[]; next: string | null }>;
};

/** The daily run, by hand and dry as well, and what each run did. */
export function dayRoutes({ runDay, listDays, readDay }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "runDay",
      method: "post",
      path: "/day",
      summary: "Run what is due on a day; twice the same day does nothing more, and a dry run leaves nothing",
      ownTransactions: true,
      body: z.object({ on: AskedDay.optional(), dryRun: z.boolean().default(false) }),
      answer: Summary.extend({ cases: z.array(DayCase) }).meta({ id: "RanDay" }),
      refusals: {},
      handle: async ({ body, caller }) => {
        const on = body.on === undefined ? undefined : Temporal.PlainDate.from(body.on);
        return accepted(await runDay({ on, dryRun: body.dryRun, loginId: caller.loginId }));
      },
    }),
    operation<Caller>()({
      id: "listDays",
      method: "get",
      path: "/days",
      summary: "The newest daily runs: when, by whom, and how much each did",
      answer: z.object({ runs: z.array(Run) }),
      refusals: {},
      handle: async ({ tx }) => accepted({ runs: await listDays(tx) }),
    }),
    operation<Caller>()({
      id: "readDay",
      method: "get",
      path: "/days/{runId}",
      summary: "What a daily run did with each case, and why",
      params: z.object({ runId: z.uuid() }),
      query: z.object({ after: z.string().max(100).optional() }),
      answer: z.object({ cases: z.array(DayCase), next: z.string().nullable() }),
      refusals: {},
      handle: async ({ tx, params, query }) =>
        accepted(await readDay(tx, { runId: params.runId, after: query.after ?? null })),
    }),
  ];
}

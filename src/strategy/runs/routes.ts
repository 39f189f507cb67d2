import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { AskedDay, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import { workbookRefusals, type WorkbookRefusal } from "#platform/workbook";
import { daySources, outcomes } from "#strategy/day-figures";
import { dayRefusals, type DayRefusal } from "./refusals.ts";

const Counts = z.record(z.string(), z.int());

const Summary = z
  .object({ due: z.int(), decided: z.int(), actions: Counts, refused: Counts, seconds: z.number() })
  .meta({ id: "DaySummary" });

const Figures = z
  .object({
    lookedAt: z.int(),
    moved: z.int().describe("Those with another next step than before, opened or closed"),
    letters: z.int().describe("Letters and e-mails that were written down"),
    people: z.int().describe("Those whose step a person takes and that is due"),
    waiting: z.int(),
    closed: z.int(),
  })
  .meta({ id: "DayFigures" });

const Run = z
  .object({
    runId: z.uuid(),
    on: z.iso.date(),
    startedAt: z.iso.datetime(),
    endedAt: z.iso.datetime().nullable(),
    source: z.enum(daySources),
    by: z.string().nullable(),
    isDry: z.boolean(),
    ladder: z.string().nullable().describe("Of a ladder's change: of which the cases were decided, and nothing else"),
    ladderVersion: z.int().nullable(),
    state: z.enum(["running", "ended", "cut-off"]),
    brokeBecause: z.string().nullable().describe("Why it could not go on, where it is known"),
    debtors: z.int().describe("With how many debtors something was to be done"),
    debtorsDone: z.int(),
    figures: Figures,
    refused: z.int().describe("Of its letters, those that the law refused when they were to leave"),
    summary: orNull(Summary).describe("Null of one that has not ended"),
  })
  .meta({ id: "DayRun" });

const RuleAgainst = z
  .object({
    rule: z.string(),
    cite: z.string().nullable().describe("Where it is written; null where it is no rule of law or policy"),
    verified: z.boolean().describe("False: few sources tell of the rule"),
    because: z.string().nullable().describe("In words, where it is no rule of law or policy"),
  })
  .meta({ id: "RuleAgainst" });

const DayCase = z
  .object({
    debtorId: z.uuid(),
    caseId: z.uuid(),
    debtor: z.string(),
    number: z.string(),
    creditor: z.string(),
    ladder: z.string(),
    version: z.int().describe("The version of the ladder that was in force"),
    was: z.string().nullable(),
    did: z.string().nullable().describe("The step whose letter was written down"),
    cameTo: z.enum(outcomes),
    next: z.string().nullable(),
    nextAction: z.string().nullable(),
    nextOn: z.iso.date().nullable(),
    because: z.array(z.string()),
    refused: orNull(RuleAgainst).describe("The rule against what was due of it on that day, asked beforehand"),
    lawfulAt: z.iso.datetime().nullable().describe("When that could be done"),
  })
  .meta({ id: "DayCase" });

const Group = z.object({
  ladder: z.string(),
  version: z.int(),
  step: z.string().nullable(),
  action: z.enum(outcomes),
  cases: z.int(),
});

const Filter = z.object({
  action: z.enum(outcomes).optional(),
  step: z.string().min(1).max(60).optional(),
  ladder: z.string().min(1).max(60).optional(),
  version: z.coerce.number().int().min(1).max(1_000_000).optional(),
  why: z.string().min(1).max(200).optional().describe("Words of the reason"),
  refused: z.string().min(1).max(100).optional().describe("The rule against what is due of it on that day"),
  debtorId: z.uuid().optional(),
});

const place = /^([0-9a-f-]{36}),([0-9a-f-]{36})$/i;
const Place = z
  .string()
  .max(100)
  .regex(place, "The list cannot go on from there. Read it from its beginning")
  .refine((text) => text.split(",").every((id) => z.uuid().safeParse(id).success), "The list cannot go on from there");

const params = z.object({ runId: z.uuid() });

type Running = {
  readonly on: Temporal.PlainDate | undefined;
  readonly dryRun: boolean;
  readonly loginId: Caller["loginId"];
};
type ShownCase = z.input<typeof DayCase>;
type Asked = z.output<typeof Filter> & { readonly runId: string };
type CasePlace = Pick<ShownCase, "debtorId" | "caseId">;
type Leaving = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

type Deps = {
  readonly runDay: (asked: Running) => Promise<Outcome<{ runId: string }, DayRefusal>>;
  readonly listDays: (after: string | undefined) => Promise<{ runs: z.input<typeof Run>[]; next: string | null }>;
  readonly findDay: (runId: string) => Promise<z.input<typeof Run> | undefined>;
  readonly groupsOfRun: (tx: Queries, runId: string) => Promise<z.input<typeof Group>[]>;
  readonly rulesAgainst: (
    counts: Readonly<Record<string, number>>,
  ) => (z.input<typeof RuleAgainst> & { readonly cases: number })[];
  readonly readDayCases: (
    tx: Queries,
    asked: Asked,
    after: CasePlace | null,
  ) => Promise<{ cases: ShownCase[]; next: CasePlace | null }>;
  readonly exportDay: (asked: Asked & Leaving) => Promise<Outcome<FileAnswer, WorkbookRefusal | "not_found">>;
};

/** The daily run, by hand and dry as well, and what each run did. */
export function dayRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [runDay(deps), listDays(deps), readDay(deps), listDayCases(deps), exportDay(deps)];
}

const runDay = (deps: Deps) =>
  operation<Caller>()({
    id: "runDay",
    method: "post",
    path: "/days",
    summary: "Begin a run of what is due on a day; twice the same day does nothing more, and a dry run only says it",
    ownTransactions: true,
    body: z.object({ on: AskedDay.optional(), dryRun: z.boolean().default(false) }),
    answer: z.object({ runId: z.uuid() }),
    refusals: dayRefusals,
    handle: async ({ body, caller }) => {
      const on = body.on === undefined ? undefined : Temporal.PlainDate.from(body.on);
      return deps.runDay({ on, dryRun: body.dryRun, loginId: caller.loginId });
    },
  });

const listDays = (deps: Deps) =>
  operation<Caller>()({
    id: "listDays",
    method: "get",
    path: "/days",
    summary: "The newest daily runs: when, by whom, and how much each did",
    query: z.object({ after: z.uuid().optional() }),
    answer: z.object({ runs: z.array(Run), next: z.string().nullable() }),
    refusals: {},
    handle: async ({ query }) => accepted(await deps.listDays(query.after)),
  });

const readDay = (deps: Deps) =>
  operation<Caller>()({
    id: "readDay",
    method: "get",
    path: "/days/{runId}",
    summary: "A daily run, and its cases counted by ladder and version, step, and what came of them",
    params,
    answer: z.object({
      run: Run,
      groups: z.array(Group),
      against: z
        .array(z.object({ ...RuleAgainst.shape, cases: z.int() }))
        .describe("By which rules what is due cannot be done on that day, as the law said beforehand: the most first"),
    }),
    refusals: {},
    handle: async ({ tx, params: { runId } }) => {
      const run = await deps.findDay(runId);
      if (run === undefined) return refused("not_found");
      const against = deps.rulesAgainst(run.summary?.refused ?? {});
      return accepted({ run, groups: await deps.groupsOfRun(tx, runId), against });
    },
  });

const listDayCases = (deps: Deps) =>
  operation<Caller>()({
    id: "listDayCases",
    method: "get",
    path: "/days/{runId}/cases",
    summary: "What a daily run did with each case, and why",
    params,
    query: Filter.extend({ after: Place.optional() }),
    answer: z.object({ cases: z.array(DayCase), next: z.string().nullable() }),
    refusals: {},
    handle: async ({ tx, params: { runId }, query: { after, ...filter } }) => {
      if ((await deps.findDay(runId)) === undefined) return refused("not_found");
      const { cases, next } = await deps.readDayCases(tx, { runId, ...filter }, placeOf(after));
      return accepted({ cases, next: next === null ? null : `${next.debtorId},${next.caseId}` });
    },
  });

const exportDay = (deps: Deps) =>
  operation<Caller>()({
    id: "exportDay",
    method: "get",
    path: "/days/{runId}/file",
    summary: "What a daily run did with each case as a workbook; that it left is put on record",
    params,
    query: Filter,
    answer: "file",
    refusals: workbookRefusals,
    handle: async ({ tx, caller, now, params: { runId }, query }) =>
      deps.exportDay({ runId, ...query, tx, caller, now }),
  });

function placeOf(after: string | undefined): CasePlace | null {
  const [, debtorId, caseId] = place.exec(after ?? "") ?? [];
  return debtorId === undefined || caseId === undefined ? null : { debtorId, caseId };
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { ways, type Way } from "#letters/letter";
import { Day, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { statementRunRefusals, type StatementRhythm } from "./statement-run.ts";

const Schedule = z.object({
  scheduleId: z.uuid(),
  sentBy: z.enum(ways),
  every: z.enum(["week", "month"]),
  day: z.int(),
  dueOn: Day,
});

const Run = z
  .object({
    runId: z.uuid(),
    creditor: z.string(),
    sentBy: z.enum(ways),
    isDry: z.boolean(),
    sinceOn: Day.describe("Who was written a statement since then is left out"),
    beganAt: Instant,
    beganBy: z.string().nullable().describe("Null: its schedule"),
    endedAt: Instant.nullable().describe("Null: it is under way, or was cut off"),
    debtors: z.int(),
    byPost: z.int(),
    byEmail: z.int(),
    refused: z.array(z.object({ reason: z.string(), because: z.string(), count: z.int() })).readonly(),
    trouble: z.string().nullable(),
  })
  .meta({ id: "StatementRun" });

const Statements = z.object({
  isUnderWay: z.boolean(),
  creditors: z.array(z.object({ creditorId: z.uuid(), name: z.string(), schedule: Schedule.nullable() })),
  runs: z.array(Run),
});

type Asking = { readonly caller: Caller; readonly now: Temporal.Instant };
type Sending = { readonly creditorId: string; readonly sentBy: Way };
type Keeping = Asking & Sending & StatementRhythm & { readonly tx: Queries };

type Deps = {
  readonly listStatements: (tx: Queries) => Promise<z.input<typeof Statements>>;
  readonly sendStatements: (
    asked: Sending & { readonly dryRun: boolean; readonly loginId: Caller["loginId"] },
  ) => Promise<Outcome<{ readonly runId: string }, "creditor_is_unknown" | "statements_are_sent">>;
  readonly keepSchedule: (
    asked: Keeping,
  ) => Promise<Outcome<{ readonly scheduleId: string; readonly dueOn: string }, "creditor_is_unknown">>;
  readonly endSchedule: (
    asked: Asking & { readonly tx: Queries; readonly scheduleId: string },
  ) => Promise<Outcome<undefined, "statement_schedule_is_unknown">>;
};

const unknownCreditor = { status: 404, says: statementRunRefusals.creditor_is_unknown } as const;

/** Statements to all who owe a creditor: sent, tried, and by themselves on a day of each week or month. */
export function statementRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listStatements",
      method: "get",
      path: "/statements",
      summary: "To whom statements were sent or tried lately, and when they go by themselves",
      answer: Statements,
      refusals: {},
      handle: async ({ tx }) => accepted(await deps.listStatements(tx)),
    }),
    operation<Caller>()({
      id: "sendStatements",
      method: "post",
      path: "/statements",
      summary:
        "Begin to send a statement to all who owe a creditor and had none this month; a dry run says what would go",
      ownTransactions: true,
      body: z.object({ creditorId: z.uuid(), sentBy: z.enum(ways), dryRun: z.boolean().default(false) }),
      answer: z.object({ runId: z.uuid() }),
      refusals: {
        creditor_is_unknown: unknownCreditor,
        statements_are_sent: { status: 409, says: statementRunRefusals.statements_are_sent },
      },
      handle: ({ body, caller }) => deps.sendStatements({ ...body, loginId: caller.loginId }),
    }),
    ...scheduling(deps),
  ];
}

function scheduling({ keepSchedule, endSchedule }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "keepStatementSchedule",
      method: "post",
      path: "/statement-schedules",
      summary: "Send statements by themselves on a day of each week or month; another schedule of the creditor ends",
      body: z
        .object({
          creditorId: z.uuid(),
          sentBy: z.enum(ways),
          every: z.enum(["week", "month"]),
          day: z.int().min(1).max(31).describe("Of the week from Monday on, or of the month"),
        })
        .refine(({ every, day }) => every === "month" || day <= 7, "A week has seven days."),
      answer: z.object({ scheduleId: z.uuid(), dueOn: Day }),
      refusals: { creditor_is_unknown: unknownCreditor },
      handle: ({ body, ...asked }) => keepSchedule({ ...asked, ...body }),
    }),
    operation<Caller>()({
      id: "endStatementSchedule",
      method: "delete",
      path: "/statement-schedules/{scheduleId}",
      summary: "End a schedule of statements",
      params: z.object({ scheduleId: z.uuid() }),
      answer: "nothing",
      refusals: {
        statement_schedule_is_unknown: { status: 404, says: statementRunRefusals.statement_schedule_is_unknown },
      },
      handle: ({ params, ...asked }) => endSchedule({ ...asked, ...params }),
    }),
  ];
}

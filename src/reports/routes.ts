import { z } from "zod";
import type { Caller } from "#access/caller";
import { deskLanguages, type DeskLanguage } from "#access/desk-language";
import type { Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { AskedDay, AskedInstant } from "#platform/answers";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import { workbookRefusals, type WorkbookRefusal } from "#platform/workbook";
import { askingRefusals, type AskingRefusal } from "./asking.ts";
import { reportNames } from "./definition.ts";
import { lineKinds } from "./lines.ts";
import { figureUnits } from "./report.ts";
import { Rows } from "./rows/routes.ts";

const Name = z.object({ name: z.enum(reportNames) });

/** In which language its names are said. */
const Spoken = z.object({ language: z.enum(deskLanguages).default("en") });

/** By what its lines are, of which days, creditor, currency and people, as known when. */
const ReportQuery = Spoken.extend({
  by: z.enum(lineKinds).optional(),
  from: AskedDay.optional(),
  to: AskedDay.optional(),
  creditor: z.string().optional(),
  currency: z.string().max(3).optional(),
  team: z.string().optional(),
  person: z.string().optional(),
  knownAt: AskedInstant.optional(),
});

const Shown = ReportQuery.extend({
  theme: z.enum(["light", "dark"]).default("light"),
  size: z.enum(["large", "small"]).default("large"),
});
const Behind = ReportQuery.extend({ line: z.string().max(200), series: z.string().max(100) });
const Page = Behind.extend({ cursor: z.string().max(2000).optional() });
const Filed = ReportQuery.extend({ as: z.enum(["xlsx", "svg", "png"]).default("xlsx") });

const units = z.enum(figureUnits);
const Measured = z.object({
  weeks: z.string(),
  forecasts: z.number(),
  weeksOver: z.number(),
  expected: z.string(),
  came: z.string(),
  off: z.string(),
  meanError: z.string().nullable(),
  bias: z.string().nullable(),
  wape: z.string().nullable(),
});
const Report = z.object({
  currency: z.string().nullable(),
  by: z.enum(lineKinds),
  lines: z.array(z.object({ key: z.string(), label: z.string() })).readonly(),
  series: z
    .array(
      z.object({
        key: z.string(),
        label: z.string(),
        unit: units,
        drawn: z.enum(["bar", "line", "table"]),
        /** Whether rows stand behind its figures. */
        opens: z.boolean(),
        values: z.array(z.string().nullable()).readonly(),
      }),
    )
    .readonly(),
  headline: z.object({ label: z.string(), value: z.string().nullable(), unit: units }),
  /** How far kept forecasts were off, by how many weeks ahead; without enough of them there is no figure. */
  measured: z.array(Measured).readonly().optional(),
  /** The chart: an SVG. Bars and points carry the numbers of their series and line. */
  chart: z.string(),
});
const Definition = z.object({
  name: z.enum(reportNames),
  title: z.string(),
  says: z.string(),
  formula: z.string(),
  edges: z.string(),
});
const Answer = Definition.extend({
  from: z.iso.date(),
  to: z.iso.date(),
  lines: z.enum(lineKinds),
  /** What can be chosen: by what the lines are, and of whom. */
  choices: z.object({
    by: z.array(z.enum(lineKinds)),
    teams: z.array(z.string()),
    people: z.array(z.object({ username: z.string(), name: z.string() })),
  }),
  reports: z.array(Report),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Of<Query> = Asked & { readonly params: z.output<typeof Name>; readonly query: Query };
type Refusal = keyof typeof refusals;

type Deps = {
  listReports: (asked: Asked & { readonly language: DeskLanguage }) => Promise<z.input<typeof Definition>[]>;
  readReport: (asked: Of<z.output<typeof Shown>>) => Promise<Outcome<z.input<typeof Answer>, Refusal>>;
  readReportRows: (
    asked: Of<z.output<typeof Page>>,
  ) => Promise<Outcome<z.input<typeof Rows>, Refusal | keyof typeof rowsRefusals>>;
  exportReportRows: (
    asked: Of<z.output<typeof Behind>>,
  ) => Promise<Outcome<FileAnswer, Refusal | keyof typeof unknown | WorkbookRefusal>>;
  exportReport: (asked: Of<z.output<typeof Filed>>) => Promise<Outcome<FileAnswer, Refusal>>;
};

const refusals = {
  report_is_the_offices: { status: 403, says: askingRefusals.report_is_the_offices },
  lines_are_unknown: { status: 422, says: askingRefusals.lines_are_unknown },
  creditor_is_unknown: { status: 404, says: askingRefusals.creditor_is_unknown },
  team_is_unknown: { status: 404, says: askingRefusals.team_is_unknown },
  person_is_unknown: { status: 404, says: askingRefusals.person_is_unknown },
  forecast_is_out_of_reach: { status: 422, says: askingRefusals.forecast_is_out_of_reach },
  period_is_too_long: { status: 422, says: askingRefusals.period_is_too_long },
} as const satisfies Record<AskingRefusal, object>;

const unknown = { figure_is_unknown: { status: 404, says: "The report has no such figure." } } as const;
const rowsRefusals = {
  ...unknown,
  cursor_is_unreadable: { status: 400, says: "The list cannot go on from there. Read it from its beginning." },
} as const;

/** The reports: charts with their tables, the rows behind a figure, and files. */
export function reportRoutes({ listReports, ...deps }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listReports",
      method: "get",
      path: "/reports",
      summary: "Which reports there are, and what each figure means",
      query: Spoken,
      answer: z.object({ reports: z.array(Definition) }),
      refusals: {},
      handle: async ({ query, ...asked }) => ({
        ok: true,
        value: { reports: await listReports({ ...asked, ...query }) },
      }),
    }),
    operation<Caller>()({
      id: "readReport",
      method: "get",
      path: "/reports/{name}",
      summary:
        "A report: a chart and a table for each currency, and of counts, as the ledger says now or said at an instant",
      params: Name,
      query: Shown,
      answer: Answer,
      refusals,
      handle: deps.readReport,
    }),
    ...rowsRoutes(deps),
    operation<Caller>()({
      id: "exportReport",
      method: "get",
      path: "/reports/{name}/file",
      summary:
        "A report as an Excel workbook with formulas, or its chart as SVG or PNG; that it left is kept on record",
      params: Name,
      query: Filed,
      answer: "file",
      refusals,
      handle: deps.exportReport,
    }),
  ];
}

function rowsRoutes(deps: Pick<Deps, "readReportRows" | "exportReportRows">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readReportRows",
      method: "get",
      path: "/reports/{name}/rows",
      summary: "What stands behind a figure of a report, the largest first: debtors, or what happened with them",
      params: Name,
      query: Page,
      answer: Rows,
      refusals: { ...refusals, ...rowsRefusals },
      handle: deps.readReportRows,
    }),
    operation<Caller>()({
      id: "exportReportRows",
      method: "get",
      path: "/reports/{name}/rows/workbook",
      summary: "The same rows as an Excel workbook that adds them up to the figure; that it left is kept on record",
      params: Name,
      query: Behind,
      answer: "file",
      refusals: { ...refusals, ...unknown, ...workbookRefusals },
      handle: deps.exportReportRows,
    }),
  ];
}

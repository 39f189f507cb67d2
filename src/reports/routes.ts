import { z } from "zod";
import type { Caller } from "#access/caller";
import type { Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { AskedDay, AskedInstant } from "#platform/answers";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import { askingRefusals, type AskingRefusal } from "./asking.ts";
import { reportNames } from "./definition.ts";
import { expectedFrom } from "./forecast/expected.ts";
import { lineKinds } from "./lines.ts";

const Name = z.object({ name: z.enum(reportNames) });

/** By what its lines are, of which days, creditor, currency and people, as known when. */
export const ReportQuery = z.object({
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
const Filed = ReportQuery.extend({ as: z.enum(["xlsx", "svg", "png"]).default("xlsx") });
const Behind = ReportQuery.extend({ line: z.string().max(200), series: z.string().max(100) });

const units = z.enum(["money", "days", "percent", "count"]);
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
        /** Whether debtors stand behind its figures. */
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
const Rows = z.object({
  rows: z.array(
    z.object({
      debtorId: z.uuid(),
      debtor: z.string(),
      number: z.string(),
      amount: z.string(),
      /** Of a forecast: what the amount follows from. A promise is of an account and names no item. */
      why: z
        .object({
          from: z.enum(expectedFrom),
          item: z.string(),
          open: z.string(),
          percent: z.string(),
          onDay: z.iso.date(),
          /** Of how many promises or items so many, and usually in which week past due: the first is 0. */
          seen: z.object({ paid: z.number(), of: z.number(), week: z.number().nullable() }).nullable(),
        })
        .optional(),
    }),
  ),
  more: z.boolean(),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Of<Query> = Asked & { readonly params: z.output<typeof Name>; readonly query: Query };
type Refusal = keyof typeof refusals;

type Deps = {
  listReports: (asked: Asked) => Promise<z.input<typeof Definition>[]>;
  readReport: (asked: Of<z.output<typeof Shown>>) => Promise<Outcome<z.input<typeof Answer>, Refusal>>;
  readReportRows: (asked: Of<z.output<typeof Behind>>) => Promise<Outcome<z.input<typeof Rows>, Refusal>>;
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
  figure_is_unknown: { status: 404, says: "The report has no such figure." },
} as const satisfies Record<AskingRefusal | "figure_is_unknown", object>;

/** The reports: charts with their tables, the rows behind a figure, and files. */
export function reportRoutes({ listReports, ...deps }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listReports",
      method: "get",
      path: "/reports",
      summary: "Which reports there are, and what each figure means",
      answer: z.object({ reports: z.array(Definition) }),
      refusals: {},
      handle: async (asked) => ({ ok: true, value: { reports: await listReports(asked) } }),
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
    operation<Caller>()({
      id: "readReportRows",
      method: "get",
      path: "/reports/{name}/rows",
      summary: "The debtors behind a figure of a report, the largest first",
      params: Name,
      query: Behind,
      answer: Rows,
      refusals,
      handle: deps.readReportRows,
    }),
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

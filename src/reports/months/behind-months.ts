import { agingBuckets } from "#ledger/aging";
import { madeAsShare, type Behind, type Made, type Part } from "#reports/rows/behind";
import type { ReportName } from "#reports/definition";
import { daysIn, type Stretch } from "./month.ts";
import { daysOfSales, periodMonths } from "./outstanding.ts";
import { bucketLabel } from "./report-aging.ts";
import { effectiveness } from "./report-cei.ts";

/** From where a part is taken: what was open by buckets when the month or the one before it ended, or what was sold. */
export type Taken =
  { readonly at: "end" | "before"; readonly buckets: readonly number[] } | { readonly soldIn: Stretch };

/** What stands behind a figure of a month. */
export type BehindMonth = Omit<Behind, "parts"> & { readonly parts: readonly (Part & { readonly takes: Taken })[] };

type TakenPart = BehindMonth["parts"][number];
type Figure = (month: Stretch) => BehindMonth;

/** The reports of what was open by months. */
export type MonthsReport = Extract<ReportName, "aging" | "dso" | "cei" | "roll-rates">;

/** How to come to what stands behind a figure of months; undefined where nothing does. */
export function behindMonths(name: MonthsReport, series: string): Figure | undefined {
  return Object.hasOwn(figures[name], series) ? figures[name][series] : undefined;
}

const every = [...agingBuckets.keys()];
const late = every.slice(1);
const nameOf = (bucket: number) => bucketLabel(agingBuckets[bucket]?.name ?? "");

function open(label: string, buckets = every, at: "end" | "before" = "end"): TakenPart {
  return { label, unit: "money", takes: { at, buckets } };
}

function sold(label: string, soldIn: Stretch): TakenPart {
  return { label, unit: "money", takes: { soldIn } };
}

/** The months over which sales are averaged, the last of which is this one. */
function periodOf({ after, end }: Stretch): Stretch {
  const first = after.add({ days: 1 }).subtract({ months: periodMonths - 1 });
  return { after: first.subtract({ days: 1 }), end };
}

const debtors =
  (...parts: readonly TakenPart[]): Figure =>
  () => ({ rowKind: "debtor", parts });

/** What was open as days of the sales of three months. */
const asDays =
  (label: string, part: TakenPart): Figure =>
  (month) => {
    const period = periodOf(month);
    const days = daysIn(period);
    const made: Made = {
      ...{ label, formula: `{0} * ${days} / {1}`, unit: "days" },
      figure: ([minor = 0n, sales = 0n]) => daysOfSales(minor, { sales, days }),
    };
    return { rowKind: "debtor", parts: [part, sold("Sales of three months", period)], made };
  };

const share =
  (label: string, ...parts: readonly TakenPart[]): Figure =>
  () => ({ rowKind: "debtor", parts, made: madeAsShare(label, "percent") });

const charges =
  (label: string, within: (month: Stretch) => Stretch): Figure =>
  (month) => ({ rowKind: "charge", parts: [sold(label, within(month))] });

const opening = open("Open at the beginning", every, "before");
const closing = open("Open at the end");
const current = open("Of it not due", [0]);

const figures: Readonly<Record<MonthsReport, Readonly<Record<string, Figure>>>> = {
  aging: {
    ...Object.fromEntries(every.map((at) => [`bucket-${at}`, debtors(open(nameOf(at), [at]))])),
    open: debtors(open("Open")),
    overdue: share("Overdue", open("Overdue", late), open("Open")),
  },
  dso: {
    "count-back": debtors(open("Open")),
    best: asDays("Best possible", open("Not due", [0])),
    delinquent: asDays("Average days delinquent", open("Overdue", late)),
    simple: asDays("Simple", open("Open")),
    open: debtors(open("Open")),
    current: debtors(open("Not due", [0])),
    sales: charges("Sales of three months", periodOf),
  },
  cei: {
    cei: (month) => ({ rowKind: "debtor", parts: [opening, sold("Sales", month), closing, current], made: collected }),
    opening: debtors(opening),
    sales: charges("Sales", (month) => month),
    closing: debtors(closing),
    current: debtors(current),
  },
  "roll-rates": Object.fromEntries(every.slice(0, -1).flatMap(rolling)),
};

const collected: Made = {
  ...{ label: "Collection effectiveness", formula: "100 * ({0} + {1} - {2}) / ({0} + {1} - {3})", unit: "percent" },
  figure: ([before = 0n, sales = 0n, after = 0n, notDue = 0n]) =>
    effectiveness({ opening: before, sales, closing: after, current: notDue }),
};

/** What was in a bucket a month before, what is in the next one now, and the rate of the two. */
function rolling(from: number): [string, Figure][] {
  const to = from + 1;
  const label = `${nameOf(from)}, rolled on`;
  const [now, before] = [open(`${nameOf(to)}, now`, [to]), open(`${nameOf(from)}, a month before`, [from], "before")];
  return [
    [`roll-${to}`, share(label, now, before)],
    [`now-${to}`, debtors(now)],
    [`before-${from}`, debtors(before)],
  ];
}

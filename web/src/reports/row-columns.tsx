import type { ReactNode } from "react";
import type { FigureRow, FigureRowWhat } from "../client.ts";
import { Amount } from "../ui/amount.tsx";
import { TableDay } from "../ui/day.tsx";
import { words } from "../words.ts";

type Of = FigureRowWhat["of"];
type What<Kind extends Of> = Extract<FigureRowWhat, { readonly of: Kind }>;

/** A column in which something is told of rows. */
export type RowColumn = {
  readonly heading: string;
  readonly is?: "number" | "words";
  readonly cell: (row: FigureRow) => ReactNode;
};

type Telling<Kind extends Of> = Omit<RowColumn, "cell"> & {
  readonly cell: (what: What<Kind>, currency: string) => ReactNode;
};

/** What is told of rows of a kind, beside whose they are and what they add. */
export function rowColumns(kind: Of, currency: string): readonly RowColumn[] {
  const day: RowColumn = {
    heading: words.reports.told.day,
    cell: (row) => (row.day === null ? null : <TableDay on={row.day} />),
  };
  const told = (tellings[kind] as readonly Telling<Of>[]).map(({ cell, ...column }) => {
    return { ...column, cell: ({ what }: FigureRow) => cell(what, currency) };
  });
  return kind === "debtor" ? [] : [day, ...told];
}

const by = {
  heading: words.reports.told.by,
  cell: (what: { readonly by: string | null }) => what.by ?? words.reports.noFigure,
};
const creditor = {
  heading: words.reports.told.creditor,
  cell: (what: { readonly creditor: string }) => what.creditor,
};

const { told } = words.reports;

const tellings: { readonly [Kind in Of]: readonly Telling<Kind>[] } = {
  debtor: [],
  promise: [
    { heading: told.promisedFor, cell: ({ dueOn }) => <TableDay on={dueOn} /> },
    { heading: told.now, cell: ({ state }) => words.kinds.other(state) },
    by,
    creditor,
  ],
  payment: [
    {
      heading: told.source,
      cell: ({ source, isTakenBack }) => (isTakenBack ? words.reports.takenBack : words.reports.sources[source]),
    },
    { heading: told.reference, cell: ({ document }) => document },
    by,
    creditor,
  ],
  dispute: [
    { heading: told.invoice, cell: ({ item }) => item },
    { heading: told.reason, cell: ({ reason }) => reasonOf(reason) },
    {
      heading: told.resolved,
      cell: ({ resolvedOn }) => (resolvedOn === null ? words.reports.stillOpen : <TableDay on={resolvedOn} />),
    },
    by,
    creditor,
  ],
  contact: [
    { heading: told.kind, cell: ({ kind }) => words.kinds.act(kind) },
    {
      heading: told.outcome,
      cell: ({ cameIn, outcome }) =>
        cameIn ? words.reports.cameIn : (words.reports.outcomes[outcome ?? ""] ?? words.reports.noFigure),
    },
    by,
  ],
  refusal: [
    { heading: told.askedFor, cell: ({ act }) => words.kinds.act(act) },
    {
      heading: told.rules,
      is: "words",
      cell: ({ rules }) =>
        rules.length === 0 ? words.reports.notCovered : rules.map((rule) => <div key={rule}>{rule}</div>),
    },
    by,
  ],
  charge: [
    {
      heading: told.invoice,
      cell: ({ item, isMemo }) => (isMemo ? words.reports.memo(item) : item),
    },
    creditor,
  ],
  expected: [
    {
      heading: told.invoice,
      cell: ({ due }) => (due === null ? null : due.item === "" ? words.reports.promise : due.item),
    },
    {
      heading: told.open,
      is: "number",
      cell: ({ due }, currency) => (due === null ? null : <Amount value={{ amount: due.open, currency }} />),
    },
    {
      heading: told.chance,
      is: "number",
      cell: ({ due }) => (due === null ? null : <span className="figures">{due.percent} %</span>),
    },
    { heading: told.why, is: "words", cell: (what) => <span className="soft">{whyText(what)}</span> },
    creditor,
  ],
};

function reasonOf(reason: string): string {
  return (words.doing.disputeReasons as Readonly<Record<string, string>>)[reason] ?? reason;
}

/** What an expected amount follows from. */
function whyText({ from, due }: What<"expected">): string {
  const { expectedWhy } = words.reports;
  if (from === "rate" || from === "coming") return expectedWhy[from];
  const { paid = 0, of = 0, week = null } = due?.seen ?? {};
  const said = expectedWhy[from](paid, of);
  if (week === null) return said;
  return `${said}, ${week < 0 ? expectedWhy.usuallyBefore(-week) : expectedWhy.usually(week + 1)}`;
}

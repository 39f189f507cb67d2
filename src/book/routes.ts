import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Accepted } from "#base/outcome";
import { debtorsAtOnceMax } from "#parties/at-once";
import { monitorNames, type Monitor } from "#parties/monitor";
import { Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import { workbookRefusals, type WorkbookRefusal } from "#platform/workbook";
import { bookRefusals, partsOf, readAsked, type BookAsked } from "./asked.ts";
import { columnNames, columns, usualColumns } from "./columns.ts";
import { endingsOf, fieldNames, fields } from "./fields.ts";
import type { Line } from "./line.ts";

const Cell = z.union([z.string(), z.number(), z.boolean(), Money]).nullable();

const ListedLine = z.object({
  debtorId: z.uuid(),
  name: z.string(),
  number: z.string(),
  currency: z.string().nullable(),
  cells: z.record(z.string(), Cell),
  because: z.string().nullable(),
});

const Column = z.object({ name: z.enum(columnNames), is: z.enum(["text", "amount", "day", "count", "yes-no"]) });

/** What the book is asked for, as its address says it. */
const BookQuery = z.object({
  find: z.string().trim().max(1000).optional(),
  monitor: z.enum(monitorNames).optional(),
  columns: z.string().max(500).optional(),
  sort: z.string().max(40).optional(),
});

const idsMax = 200;
const ExportQuery = BookQuery.extend({
  only: z
    .string()
    .transform((text) => text.split(","))
    .pipe(z.array(z.uuid()).max(idsMax))
    .optional(),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Reading = Asked & BookAsked & { readonly monitor: Monitor | undefined };

/** Whom a list shows, each once in its order, and whether it shows more than were wanted. */
export type Fitting = { readonly debtorIds: readonly string[]; readonly isMore: boolean };

type Deps = {
  listDebtors: (
    asked: Reading & { readonly cursor: string | null; readonly from: string | null },
  ) => Promise<
    | Accepted<{ readonly debtors: readonly Line[]; readonly next: string | null }>
    | { readonly ok: false; readonly refusal: keyof typeof listRefusals }
  >;
  listFitting: (asked: Reading, max: number) => Promise<Fitting>;
  exportBook: (
    asked: Reading & { readonly only: readonly string[] | undefined },
  ) => Promise<Accepted<FileAnswer> | { readonly ok: false; readonly refusal: WorkbookRefusal }>;
};

const readRefusals = {
  filter_is_unclear: { status: 400, says: bookRefusals.filter_is_unclear },
  columns_are_unknown: { status: 400, says: bookRefusals.columns_are_unknown },
  sort_is_unknown: { status: 400, says: bookRefusals.sort_is_unknown },
} as const;

const listRefusals = {
  cursor_is_unreadable: { status: 400, says: "The list cannot go on from there. Read it from its beginning." },
  list_begins_nowhere: {
    status: 400,
    says: "A list begins at a letter where it is in order of a text, at a day where of days.",
  },
} as const;

/** The book as a list: narrowed, in order, by columns; and as a workbook. */
export function bookRoutes({ listDebtors, listFitting, exportBook }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listDebtors",
      method: "get",
      path: "/debtors",
      summary: "List the book: a line for each debtor and currency, filtered, in order, with the columns asked for",
      query: BookQuery.extend({ from: z.string().min(1).max(60).optional(), cursor: z.string().max(2000).optional() }),
      answer: z.object({
        debtors: z.array(ListedLine).readonly(),
        columns: z.array(Column),
        filter: z.object({ words: z.string(), conditions: z.array(z.string()) }),
        next: z.string().nullable(),
      }),
      refusals: { ...readRefusals, ...listRefusals },
      handle: async ({ query, ...asked }) => {
        const { monitor, from = null, cursor = null, ...written } = query;
        const read = readAsked(written);
        if (!read.ok) return read;
        const page = await listDebtors({ ...asked, ...read.value, monitor, from, cursor });
        if (!page.ok) return page;
        const shown = read.value.columns.map((name) => ({ name, is: columns[name].is }));
        return accepted({ ...page.value, columns: shown, filter: partsOf(read.value.filter) });
      },
    }),
    operation<Caller>()({
      id: "exportBook",
      method: "get",
      path: "/book/workbook",
      summary:
        "The same list, whole or of some debtors only, as an Excel workbook; that it left the desk is kept on record",
      query: ExportQuery,
      answer: "file",
      refusals: { ...readRefusals, ...workbookRefusals },
      handle: ({ query, ...asked }) => {
        const { monitor, only, ...written } = query;
        const read = readAsked(written);
        return read.ok ? exportBook({ ...asked, ...read.value, monitor, only }) : Promise.resolve(read);
      },
    }),
    fittingRoute({ listFitting }),
    languageRoute(),
  ];
}

function fittingRoute({ listFitting }: Pick<Deps, "listFitting">): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "listFitting",
    method: "get",
    path: "/book/fitting",
    summary:
      "Whom the same list shows, as many as one act takes at once: what is then done is done to those who were told",
    query: BookQuery.omit({ columns: true }),
    answer: z.object({ debtorIds: z.array(z.uuid()).readonly(), isMore: z.boolean() }),
    refusals: readRefusals,
    handle: async ({ query: { monitor, ...written }, ...asked }) => {
      const read = readAsked(written);
      if (!read.ok) return read;
      return accepted(await listFitting({ ...asked, ...read.value, monitor }, debtorsAtOnceMax));
    },
  });
}

function languageRoute(): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "describeBook",
    method: "get",
    path: "/book/language",
    summary: "By what the book can be filtered, and which columns it can show",
    answer: z.object({
      fields: z.array(z.object({ name: z.string(), says: z.string(), endings: z.array(z.string()).readonly() })),
      columns: z.array(Column.extend({ says: z.string() })),
      usualColumns: z.array(z.enum(columnNames)).readonly(),
    }),
    refusals: {},
    handle: () =>
      Promise.resolve(
        accepted({
          fields: fieldNames.map((name) => ({ name, says: fields[name].says, endings: endingsOf(fields[name]) })),
          columns: columnNames.map((name) => ({ name, ...columns[name] })),
          usualColumns,
        }),
      ),
  });
}

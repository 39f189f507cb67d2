import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { AskedDay, Day } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import type { DaySheet } from "#floor/sheet";
import { columnKeys, partKeys } from "./headings.ts";
import { partsOf } from "./parts.ts";

const Sheet = z.object({
  on: Day,
  madeAt: z.iso.datetime(),
  /** Whether it was made after its day was over. */
  isLate: z.boolean(),
  isProvisional: z
    .boolean()
    .describe("It was made while its day went on: the sheet of the close of day takes its place"),
  parts: z.array(
    z.object({
      key: z.enum(partKeys),
      name: z.string(),
      of: Day.nullable(),
      columns: z.array(
        z.object({ key: z.enum(columnKeys), heading: z.string(), is: z.enum(["text", "decimal", "count"]) }),
      ),
      /** Null where nobody knows it any more. */
      rows: z
        .array(z.object({ cells: z.array(z.union([z.string(), z.number()])), debtorId: z.uuid().nullable() }))
        .nullable(),
      more: z.int().describe("How many more there were than are listed"),
    }),
  ),
});

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant };
type Deps = {
  readonly readSheet: (asked: Asked & { readonly on: Temporal.PlainDate | undefined }) => Promise<{
    readonly on: Temporal.PlainDate;
    readonly sheet: DaySheet | undefined;
    readonly days: readonly string[];
    readonly mayMake: boolean;
  }>;
  readonly exportSheet: (
    asked: Asked & { readonly caller: Caller; readonly on: Temporal.PlainDate | undefined },
  ) => Promise<FileAnswer | undefined>;
  readonly makeSheet: (asked: Asked & { readonly caller: Caller }) => Promise<boolean>;
};

/** The sheet of a day: read as it was kept, and made now where the day has none. */
export function sheetRoutes({ readSheet, exportSheet, makeSheet }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readDaySheet",
      method: "get",
      path: "/floor/sheet",
      summary: "The sheet of a day as it stood when it was made, and which days have one",
      query: z.object({ on: AskedDay.optional() }),
      answer: z.object({ on: Day, sheet: Sheet.nullable(), days: z.array(Day), mayMake: z.boolean() }),
      refusals: {},
      handle: async ({ query: { on }, tx, now }) => {
        const asked = on === undefined ? undefined : Temporal.PlainDate.from(on);
        const { sheet, days, ...read } = await readSheet({ tx, now, on: asked });
        return accepted({
          on: read.on.toString(),
          mayMake: read.mayMake,
          days: [...days],
          sheet: sheet === undefined ? null : written(sheet),
        });
      },
    }),
    operation<Caller>()({
      id: "exportDaySheet",
      method: "get",
      path: "/floor/sheet/workbook",
      summary: "The sheet of a day as an Excel workbook, a part to a sheet; that it left is kept on record",
      query: z.object({ on: AskedDay.optional() }),
      answer: "file",
      refusals: { day_has_no_sheet: { status: 404, says: "The day has no sheet." } },
      handle: async ({ query: { on }, ...rest }) => {
        const file = await exportSheet({ ...rest, on: on === undefined ? undefined : Temporal.PlainDate.from(on) });
        return file === undefined ? refused("day_has_no_sheet") : accepted(file);
      },
    }),
    operation<Caller>()({
      id: "makeDaySheet",
      method: "post",
      path: "/floor/sheet",
      summary:
        "Make today's sheet now: until the office closes it is provisional and mailed to nobody, afterwards it stays",
      answer: "nothing",
      refusals: { day_has_its_sheet: { status: 409, says: "The day has its sheet already." } },
      handle: async (asked) => ((await makeSheet(asked)) ? accepted(undefined) : refused("day_has_its_sheet")),
    }),
  ];
}

function written(sheet: DaySheet): z.input<typeof Sheet> {
  const parts = partsOf(sheet).map(({ columns, rows, ...part }) => ({
    ...{ ...part, columns: [...columns] },
    rows: rows?.map(({ cells, debtorId }) => ({ cells: [...cells], debtorId })) ?? null,
  }));
  return {
    on: sheet.on,
    madeAt: sheet.madeAt,
    isLate: sheet.isLate ?? false,
    isProvisional: sheet.isProvisional ?? false,
    parts,
  };
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { printedMax, printRunRefusals, type PrintRun, type SheetToTakeOut } from "#letters/print-run";
import { AskedDay, Day, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";

const Run = z
  .object({
    printRunId: z.uuid(),
    madeAt: Instant,
    madeBy: z.string().nullable(),
    letters: z.int(),
    takenOut: z.int().describe("Letters whose sheets were taken out by hand before it was posted"),
    postedOn: Day.nullable(),
  })
  .meta({ id: "PrintRun" });

const PagesOfRun = z.object({ from: z.int(), to: z.int() }).nullable();
const Sheet = z
  .object({
    ...{ debtorId: z.uuid(), letterId: z.uuid(), because: z.string() },
    place: z.int().describe("Its place in the list of the run"),
    debtor: z.string().nullable().describe("As the list says it; null where the debtor was erased since"),
    number: z.string().nullable(),
    pages: PagesOfRun.describe("Its pages behind the list; null where they were not kept"),
    pagesOfBothSides: PagesOfRun.describe("The same, of the PDF for both sides of the sheet"),
  })
  .meta({ id: "SheetToTakeOut" });
const OfLetters = z.array(z.uuid()).max(printedMax).default([]);

const Made = z.object({
  printRunId: z.uuid().nullable().describe("Null where nothing of what waited may leave any more, or needs to"),
  letters: z.int(),
  /** Letters that were taken out, since they may not leave any more or need not. */
  withheld: z.array(z.object({ debtorId: z.uuid(), because: z.string() })),
});

type Refusal = keyof typeof printRunRefusals;
type Asked = { readonly tx: Queries; readonly now: Temporal.Instant };
type ByCaller = Asked & { readonly caller: Caller };
type Named = { readonly printRunId: string };
type Posting = ByCaller &
  Named & {
    readonly on: Temporal.PlainDate;
    readonly takenOut: readonly string[];
    readonly gone: readonly string[];
  };
type RunMade = Pick<z.output<typeof Made>, "printRunId" | "letters"> & {
  readonly withheld: readonly { readonly debtorId: string; readonly because: string }[];
};
type Deps = {
  readonly listPrintRuns: (asked: Asked) => Promise<readonly PrintRun[]>;
  readonly makePrintRun: (asked: ByCaller) => Promise<Outcome<RunMade, "nothing_to_print">>;
  readonly readPrintRun: (asked: Asked & Named & { readonly bothSides: boolean }) => Promise<FileAnswer | undefined>;
  readonly sheetsToTakeOut: (asked: Asked & Named) => Promise<readonly SheetToTakeOut[] | undefined>;
  readonly postPrintRun: (asked: Posting) => Promise<Outcome<undefined, Exclude<Refusal, "nothing_to_print">>>;
};

const unknown = { print_run_is_unknown: { status: 404, says: printRunRefusals.print_run_is_unknown } } as const;

/** Letters that are printed together. */
export function printingRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...makingRuns(deps), ...usingRuns(deps), ...postingRuns(deps)];
}

function makingRuns(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listPrintRuns",
      method: "get",
      path: "/print-runs",
      summary: "The print runs, newest first",
      answer: z.object({ runs: z.array(Run) }),
      refusals: {},
      handle: async (asked) => {
        const runs = await deps.listPrintRuns(asked);
        return accepted({
          runs: runs.map(({ printRunId, madeAt, madeBy, letters, takenOut, postedOn }) => {
            const when = { madeAt: madeAt.toString(), postedOn: postedOn?.toString() ?? null };
            return { printRunId, madeBy, letters, takenOut, ...when };
          }),
        });
      },
    }),
    operation<Caller>()({
      id: "makePrintRun",
      method: "post",
      path: "/print-runs",
      summary: "Gather the letters that wait to be printed into one run; what may not leave any more is taken out",
      answer: Made,
      refusals: { nothing_to_print: { status: 409, says: printRunRefusals.nothing_to_print } },
      handle: async (asked) => {
        const made = await deps.makePrintRun(asked);
        return made.ok ? accepted({ ...made.value, withheld: [...made.value.withheld] }) : made;
      },
    }),
  ];
}

function usingRuns(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readPrintRun",
      method: "get",
      path: "/print-runs/{printRunId}/file",
      summary: "A print run as one PDF: its list, and its letters as they are on file",
      params: z.object({ printRunId: z.uuid() }),
      query: z.object({ bothSides: z.stringbool().default(false) }),
      answer: "file",
      refusals: unknown,
      handle: async ({ params, query, ...asked }) => {
        const file = await deps.readPrintRun({ ...asked, ...params, ...query });
        return file === undefined ? refused("print_run_is_unknown") : accepted(file);
      },
    }),
  ];
}

function postingRuns(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listSheetsToTakeOut",
      method: "get",
      path: "/print-runs/{printRunId}/to-take-out",
      summary: "The letters of a print run that were stopped since it was printed, and where their sheets lie in it",
      params: z.object({ printRunId: z.uuid() }),
      answer: z.object({ sheets: z.array(Sheet) }),
      refusals: unknown,
      handle: async ({ params, ...asked }) => {
        const sheets = await deps.sheetsToTakeOut({ ...asked, ...params });
        return sheets === undefined ? refused("print_run_is_unknown") : accepted({ sheets: [...sheets] });
      },
    }),
    operation<Caller>()({
      id: "postPrintRun",
      method: "post",
      path: "/print-runs/{printRunId}/posted",
      summary: "Say on which day a print run was given to the post, and what became of the sheets to be taken out",
      params: z.object({ printRunId: z.uuid() }),
      body: z.object({
        on: AskedDay,
        takenOut: OfLetters.describe(
          "Letters whose sheets were taken out: they did not leave, whether they were stopped or not",
        ),
        gone: OfLetters.describe("Letters that were stopped, and had been given to the post already"),
      }),
      answer: z.object({}),
      refusals: {
        ...unknown,
        posted_in_the_future: { status: 422, says: printRunRefusals.posted_in_the_future },
        posted_before_it_was_made: { status: 422, says: printRunRefusals.posted_before_it_was_made },
        run_was_posted: { status: 409, says: printRunRefusals.run_was_posted },
        letter_is_not_in_the_run: { status: 409, says: printRunRefusals.letter_is_not_in_the_run },
        sheets_to_take_out: { status: 409, says: printRunRefusals.sheets_to_take_out },
      },
      handle: async ({ params, body, ...asked }) => {
        const done = await deps.postPrintRun({ ...asked, ...params, ...body, on: Temporal.PlainDate.from(body.on) });
        return done.ok ? accepted({}) : done;
      },
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import type { Queries } from "#platform/database";
import { AskedDay, Money, orNull } from "#platform/answers";
import { operation, type AnyOperation, type FileAnswer, type Refused } from "#platform/operation";
import { workbookRefusals, type WorkbookRefusal } from "#platform/workbook";
import type { BestCall } from "./answering.ts";
import { BestCallAnswer, bestCallAnswer } from "./answering-hours/routes.ts";
import { leaseRefusals } from "./lease.ts";
import { cursorOf, readCursor, type Place } from "./place.ts";
import { ShownVisit } from "./visits/routes.ts";
import { ShownTask, taskAnswer } from "./tasks/routes.ts";
import type { DayBar, DueCallback, DueTask, WorklistEntry } from "./worklist.ts";

const Entry = z
  .object({
    rank: z.int(),
    debtorId: z.uuid(),
    caseId: z.uuid(),
    debtor: z.string(),
    number: z.string(),
    creditor: z.string(),
    ladder: z.string(),
    step: z.string(),
    action: z.string(),
    task: z.string().nullable().describe("What the ladder says is to be done in the step, beside its act"),
    dueOn: z.iso.date(),
    owed: Money,
    daysOverdue: z.int(),
    overdue: Money,
    value: Money.describe("What the step may be expected to bring over waiting, in the office's currency"),
    formula: z.array(z.string()),
    isLawfulNow: z.boolean(),
    reasons: z.array(z.string()),
    retryAt: z.iso.datetime().nullable(),
    heldBy: z.string().nullable(),
    bestCall: orNull(BestCallAnswer).describe("When a call is answered likeliest; null where none is asked for"),
  })
  .meta({ id: "WorklistEntry" });

const Worklist = z
  .object({
    on: z.iso.date(),
    entries: z.array(Entry),
    next: z.string().nullable(),
    callbacks: z.array(
      z.object({
        callbackId: z.uuid(),
        debtorId: z.uuid(),
        debtor: z.string(),
        number: z.string(),
        dueAt: z.iso.datetime(),
        zone: z.string(),
        because: z.string(),
        isDue: z.boolean(),
      }),
    ),
    tasks: z.array(ShownTask).describe("What the reader is to do by a day of the next week, what is overdue first"),
    visits: z.array(ShownVisit).describe("Whom the reader visits until the end of the day, the earliest first"),
    bar: z.object({
      done: z.int(),
      left: z.int(),
      forSupervisor: z.int(),
      promised: z.array(Money),
      collected: z.array(Money),
    }),
  })
  .meta({ id: "Worklist" });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Whole = Asked & {
  readonly on: Temporal.PlainDate | undefined;
  readonly ofLoginId: string | undefined;
  readonly ofTeamId: string | undefined;
  readonly find: string | undefined;
};
type Reading = Whole & { readonly after: Place | null };
type Read = {
  readonly on: Temporal.PlainDate;
  readonly entries: readonly WorklistEntry[];
  /** When calls of them are answered likeliest, by case. */
  readonly bestCalls: ReadonlyMap<string, BestCall>;
  readonly isLast: boolean;
  readonly callbacks: readonly DueCallback[];
  readonly tasks: readonly DueTask[];
  readonly visits: z.input<typeof ShownVisit>[];
  readonly bar: DayBar;
};

type Deps = {
  readonly readWorklist: (asked: Reading) => Promise<Outcome<Read, keyof typeof notTheirs>>;
  readonly exportWorklist: (asked: Whole) => Promise<Outcome<FileAnswer, keyof typeof notTheirs | WorkbookRefusal>>;
  readonly takeNext: (asked: Asked & { readonly after: string | null }) => Promise<string | null>;
  readonly takeLease: (
    asked: Asked & { readonly debtorId: string },
  ) => Promise<Outcome<{ readonly until: Temporal.Instant }, "somebody_else_has_it"> | Refused>;
  readonly giveUpLease: (asked: Asked & { readonly debtorId: string }) => Promise<void>;
};

/** Which worklist is asked for. */
const Query = z.object({
  on: AskedDay.optional(),
  of: z.uuid().optional().describe("Whose worklist, where it is not one's own"),
  find: z.string().trim().max(100).optional().describe("Words of a name, a number, a creditor or what is to be done"),
  team: z.uuid().optional().describe("Which team's worklist"),
});

const notTheirs = {
  worklist_is_not_yours: { status: 403, says: "Only a supervisor opens the worklists of others." },
  person_is_unknown: { status: 404, says: "Nobody who has a worklist is known by that name." },
} as const;

function wholeOf({ on, of, team, find }: z.output<typeof Query>): Omit<Whole, keyof Asked> {
  return { on: on === undefined ? undefined : Temporal.PlainDate.from(on), ofLoginId: of, ofTeamId: team, find };
}

const taking = { somebody_else_has_it: { status: 409, says: leaseRefusals.somebody_else_has_it } } as const;
const Debtor = z.object({ debtorId: z.uuid() });

/** The worklist, and who has which debtor open. */
export function workRoutes({
  readWorklist,
  exportWorklist,
  takeNext,
  takeLease,
  giveUpLease,
}: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readWorklist",
      method: "get",
      path: "/worklist",
      summary: "What is to be done on a day, the most valuable first, a debtor once",
      query: Query.extend({ cursor: z.string().max(100).optional() }),
      answer: Worklist,
      refusals: {
        cursor_is_unreadable: { status: 400, says: "The cursor is none that this list gave." },
        ...notTheirs,
      },
      handle: async ({ query, tx, caller, now }) => {
        const after = query.cursor === undefined ? null : readCursor(query.cursor);
        if (after === undefined) return refused("cursor_is_unreadable");
        const read = await readWorklist({ ...wholeOf(query), tx, caller, now, after });
        return read.ok ? accepted(worklistAnswer(read.value)) : read;
      },
    }),
    fileRoute(exportWorklist),
    operation<Caller>()({
      id: "takeNext",
      method: "post",
      path: "/worklist/next",
      summary: "Take the first debtor of the worklist whom nobody else has, after the one that is left",
      body: z.object({ after: z.uuid().optional() }),
      answer: z.object({ debtorId: z.uuid().nullable() }),
      refusals: {},
      handle: async ({ body, tx, caller, now }) =>
        accepted({ debtorId: await takeNext({ tx, caller, now, after: body.after ?? null }) }),
    }),
    ...leaseRoutes({ takeLease, giveUpLease }),
  ];
}

function fileRoute(exportWorklist: Deps["exportWorklist"]): AnyOperation<Caller> {
  return operation<Caller>()({
    id: "exportWorklist",
    method: "get",
    path: "/worklist/workbook",
    summary: "The same worklist, whole, as an Excel workbook with the numbers that rank it; that it left is on record",
    query: Query,
    answer: "file",
    refusals: { ...notTheirs, ...workbookRefusals },
    handle: ({ query, tx, caller, now }) => exportWorklist({ ...wholeOf(query), tx, caller, now }),
  });
}

function leaseRoutes({ takeLease, giveUpLease }: Pick<Deps, "takeLease" | "giveUpLease">): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "takeLease",
      method: "put",
      path: "/debtors/{debtorId}/lease",
      summary: "Take a debtor, or keep it longer",
      params: Debtor,
      answer: z.object({ until: z.iso.datetime() }),
      refusals: taking,
      handle: async ({ params, tx, caller, now }) => {
        const taken = await takeLease({ tx, caller, now, debtorId: params.debtorId });
        return taken.ok ? accepted({ until: taken.value.until.toString() }) : taken;
      },
    }),
    operation<Caller>()({
      id: "giveUpLease",
      method: "delete",
      path: "/debtors/{debtorId}/lease",
      summary: "Give a debtor up that one has taken",
      params: Debtor,
      answer: "nothing",
      refusals: {},
      handle: async ({ params, tx, caller, now }) => {
        await giveUpLease({ tx, caller, now, debtorId: params.debtorId });
        return accepted(undefined);
      },
    }),
  ];
}

function worklistAnswer(read: Read): z.input<typeof Worklist> {
  const { on, entries, bestCalls, isLast, callbacks, tasks, visits, bar } = read;
  const last = entries.at(-1);
  return {
    on: on.toString(),
    entries: entries.map((entry) => entryAnswer(entry, bestCalls.get(entry.caseId))),
    callbacks: callbacks.map((one) => ({ ...one, dueAt: one.dueAt.toString() })),
    tasks: tasks.map(taskAnswer),
    visits,
    next: last === undefined || isLast ? null : cursorOf(last),
    bar: {
      done: bar.done,
      left: bar.left,
      forSupervisor: bar.forSupervisor,
      promised: bar.promised.map(writeMoney),
      collected: bar.collected.map(writeMoney),
    },
  };
}

/** An entry as JSON. Its value is an amount there, while inside it is the number that ranks. */
function entryAnswer(
  { worth, overdue, dueOn, retryAt, creditorId: _creditorId, ...entry }: WorklistEntry,
  bestCall: BestCall | undefined,
): z.input<typeof Entry> {
  return {
    ...entry,
    bestCall: bestCall === undefined ? null : bestCallAnswer(bestCall),
    dueOn: dueOn.toString(),
    owed: writeMoney(entry.owed),
    overdue: writeMoney(overdue),
    value: writeMoney(worth),
    formula: [...entry.formula],
    reasons: [...entry.reasons],
    retryAt: retryAt?.toString() ?? null,
  };
}

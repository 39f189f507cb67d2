import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { debtorsAtOnceMax } from "#parties/at-once";
import { AskedDay, Day } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { movesMax } from "#work/balance";
import { assignRefusals, type AssignRefusal } from "./assign.ts";
import type { Handed } from "./handed.ts";

export type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

const AskedWorking = z.object({
  minutes: z.int().min(0).max(1_440),
  languages: z.array(z.string().regex(/^[a-z]{2}$/)).max(20),
  ladders: z.array(z.string().max(80)).max(50),
  creditors: z.array(z.uuid()).max(500),
});
type Working = z.output<typeof AskedWorking>;

const Person = z.object({
  loginId: z.uuid(),
  name: z.string(),
  team: z.string().nullable(),
  minutes: z.int().describe("How many minutes a day they work"),
  languages: z.array(z.string()),
  ladders: z.array(z.string()),
  creditors: z.array(z.uuid()),
  debtors: z.int().describe("Debtors of theirs who are due today"),
  dueMinutes: z.int().describe("How long their steps take"),
});

const Workers = z
  .object({
    people: z.array(Person),
    teams: z.array(z.object({ teamId: z.uuid(), name: z.string() })),
    creditors: z.array(z.object({ creditorId: z.uuid(), name: z.string() })),
    ladders: z.array(z.string()),
    nobodys: z.object({ debtors: z.int(), dueMinutes: z.int() }),
  })
  .meta({ id: "Workers" });

const Moved = z.object({
  debtorId: z.uuid(),
  debtor: z.string(),
  from: z.string().nullable(),
  toId: z.uuid(),
  to: z.string(),
});

const Balance = z
  .object({
    moves: z.array(Moved),
    loads: z.array(
      z.object({ loginId: z.uuid(), name: z.string(), minutes: z.int(), before: z.int(), after: z.int() }),
    ),
    unable: z.array(z.object({ debtorId: z.uuid(), debtor: z.string(), because: z.string() })),
  })
  .meta({ id: "Balance" });

const Assignments = z
  .object({
    assignments: z.array(
      z.object({
        account: z.string(),
        to: z.string(),
        fromOn: Day,
        untilOn: Day.nullable(),
        because: z.string(),
        by: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: "Assignments" });

type Deps = {
  readonly assignDebtors: (asked: Asked & Handed) => Promise<Outcome<z.input<typeof HandedOver>, AssignRefusal>>;
  readonly listAssignments: (
    asked: Asked & { readonly debtorId: string },
  ) => Promise<z.input<typeof Assignments>["assignments"]>;
  readonly listWorkers: (asked: Asked) => Promise<z.input<typeof Workers>>;
  readonly setWorker: (
    asked: Asked & Working & { readonly loginId: string; readonly was: Working },
  ) => Promise<Outcome<undefined, "person_is_unknown" | "person_was_changed">>;
  readonly previewBalance: (asked: Asked) => Promise<z.input<typeof Balance>>;
  readonly balanceWork: (
    asked: Asked & {
      readonly moves: readonly { readonly debtorId: string; readonly toId: string }[];
      readonly because: string;
    },
  ) => Promise<Outcome<{ readonly debtors: number; readonly accounts: number }, AssignRefusal>>;
};

const Given = z.object({ debtors: z.int(), accounts: z.int() });
const HandedOver = Given.extend({
  former: z
    .array(z.object({ toLoginId: z.uuid().nullable(), toTeamId: z.uuid().nullable(), debtorIds: z.array(z.uuid()) }))
    .nullable()
    .describe(
      "Whose they were, to give them back; null where one call does not: accounts of one were several people's, or are too many",
    ),
});
const Because = z.string().trim().min(1).max(300);

const assigning = {
  person_is_unknown: { status: 422, says: assignRefusals.person_is_unknown },
  nobody_is_named: { status: 422, says: assignRefusals.nobody_is_named },
  from_day_is_past: { status: 422, says: assignRefusals.from_day_is_past },
} as const satisfies Record<AssignRefusal, object>;

/** Whose work is whose: handing over, sharing out evenly, and what is known of the people for that. */
export function sharingRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...assignmentRoutes(deps), ...peopleRoutes(deps), ...balanceRoutes(deps)];
}

function assignmentRoutes({ assignDebtors, listAssignments }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "assignDebtors",
      method: "post",
      path: "/assignments",
      summary: "Give the accounts of debtors, or all that somebody has, to a person, a team or nobody, from a day on",
      body: z.object({
        debtorIds: z.array(z.uuid()).min(1).max(debtorsAtOnceMax).optional(),
        ofLoginId: z.uuid().optional(),
        toLoginId: z.uuid().nullable().default(null),
        toTeamId: z.uuid().nullable().default(null),
        fromOn: AskedDay.optional(),
        because: Because,
      }),
      answer: HandedOver,
      refusals: assigning,
      handle: ({ body: { fromOn, ...body }, tx, caller, now }) => {
        const day = fromOn === undefined ? undefined : Temporal.PlainDate.from(fromOn);
        return assignDebtors({ tx, caller, now, ...body, fromOn: day });
      },
    }),
    operation<Caller>()({
      id: "listAssignments",
      method: "get",
      path: "/debtors/{debtorId}/assignments",
      summary: "Whose the accounts of a debtor are, will be and were, by whom and why",
      params: z.object({ debtorId: z.uuid() }),
      answer: Assignments,
      refusals: {},
      handle: async ({ params, tx, caller, now }) =>
        accepted({ assignments: await listAssignments({ tx, caller, now, debtorId: params.debtorId }) }),
    }),
  ];
}

function peopleRoutes({ listWorkers, setWorker }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listWorkers",
      method: "get",
      path: "/workers",
      summary: "Who collects here, how they work, and how much of theirs is due today",
      answer: Workers,
      refusals: {},
      handle: async ({ tx, caller, now }) => accepted(await listWorkers({ tx, caller, now })),
    }),
    operation<Caller>()({
      id: "setWorker",
      method: "put",
      path: "/workers/{loginId}",
      summary:
        "Say how many minutes a day somebody works, and which languages, ladders and creditors they may be given",
      params: z.object({ loginId: z.uuid() }),
      body: AskedWorking.extend({ was: AskedWorking.describe("What was read before it was changed") }),
      answer: "nothing",
      refusals: {
        person_is_unknown: assigning.person_is_unknown,
        person_was_changed: {
          status: 409,
          says: "Somebody else changed how they work meanwhile. Look at what stands now: yours is not saved.",
        },
      },
      handle: ({ params, body, tx, caller, now }) => setWorker({ tx, caller, now, ...params, ...body }),
    }),
  ];
}

function balanceRoutes({ previewBalance, balanceWork }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "previewBalance",
      method: "get",
      path: "/balance",
      summary: "Who would be given whom so that everybody's day is as full as the others'; nothing is done",
      answer: Balance,
      refusals: {},
      handle: async ({ tx, caller, now }) => accepted(await previewBalance({ tx, caller, now })),
    }),
    operation<Caller>()({
      id: "balanceWork",
      method: "post",
      path: "/balance",
      summary: "Give debtors to people as a preview showed it, from today on",
      body: z.object({
        moves: z
          .array(z.object({ debtorId: z.uuid(), toId: z.uuid() }))
          .min(1)
          .max(movesMax),
        because: Because,
      }),
      answer: Given,
      refusals: assigning,
      handle: ({ body, tx, caller, now }) => balanceWork({ tx, caller, now, ...body }),
    }),
  ];
}

import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import { AskedDay, Day, Instant, Money, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";
import {
  added,
  byTeam,
  figureNames,
  type FigureName,
  type FigureRow,
  type PersonOfDay,
  type PromiseOfDay,
  type TeamOfDay,
  type Untouched,
  type Whose,
} from "./floor.ts";

const figures = {
  team: z.string().nullable(),
  teamId: z.uuid().nullable(),
  worked: z.int(),
  reached: z.int(),
  promised: z.array(Money),
  kept: z.int(),
  broken: z.int(),
  collected: z.array(Money),
  due: z.int().nullable(),
  dueMinutes: z.int().nullable(),
  minutes: z.int().nullable(),
};
const OfTeam = z.object(figures).meta({ id: "TeamOfDay" });
const OfPerson = z
  .object({
    ...figures,
    loginId: z.uuid().nullable(),
    name: z.string().nullable(),
    on: z.array(z.object({ debtorId: z.uuid(), debtor: z.string(), since: Instant })),
  })
  .meta({ id: "PersonOfDay" });

const Board = z.object({
  on: Day,
  isOver: z.boolean(),
  people: z.array(OfPerson),
  teams: z.array(OfTeam),
  all: OfTeam,
});
const Waiting = z.object({
  on: Day,
  promises: z.array(
    z.object({
      promiseId: z.uuid(),
      debtorId: z.uuid(),
      debtor: z.string(),
      amount: Money,
      dueOn: Day,
      isBroken: z.boolean(),
      taker: z.string().nullable(),
    }),
  ),
  untouched: z.array(
    z.object({
      debtorId: z.uuid(),
      debtor: z.string(),
      number: z.string(),
      action: z.string(),
      dueOn: Day,
      touchedAt: Instant,
      owner: z.string().nullable(),
    }),
  ),
});

const Figure = z.object({
  rows: z.array(
    z.object({
      debtorId: z.uuid(),
      debtor: z.string(),
      number: z.string(),
      person: z.string().nullable(),
      at: Instant.nullable(),
      what: z.string().describe("What was done, or the account that was promised or paid"),
      amount: orNull(Money),
    }),
  ),
  more: z.boolean(),
});

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant };
type OfDay = Asked & { readonly on: Temporal.PlainDate | undefined };
type Opening = OfDay & { readonly figure: FigureName; readonly whose: Whose };
type Deps = {
  readonly readBoard: (
    asked: OfDay,
  ) => Promise<
    | { readonly on: Temporal.PlainDate; readonly isOver: boolean; readonly people: readonly PersonOfDay[] }
    | "day_is_to_come"
  >;
  readonly exportBoard: (asked: OfDay & { readonly caller: Caller }) => Promise<FileAnswer | "day_is_to_come">;
  readonly readFigure: (
    asked: Opening,
  ) => Promise<{ readonly rows: readonly FigureRow[]; readonly more: boolean } | "day_is_to_come">;
  readonly readWaiting: (asked: Asked) => Promise<{
    readonly on: Temporal.PlainDate;
    readonly promises: readonly PromiseOfDay[];
    readonly untouched: readonly Untouched[];
  }>;
};

const query = z.object({ on: AskedDay.optional() });
const dayOf = ({ on }: { on?: string | undefined }) => (on === undefined ? undefined : Temporal.PlainDate.from(on));
const refusals = {
  day_is_to_come: { status: 422, says: "Nobody did anything yet on a day that is to come." },
} as const;

/** What happens on the floor: who does what, and what waits. */
export function floorRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [boardRoute(deps), boardFileRoute(deps), figureRoute(deps), waitingRoute(deps)];
}

function boardRoute({ readBoard }: Deps) {
  return operation<Caller>()({
    id: "readFloor",
    method: "get",
    path: "/floor",
    summary: "What everybody did on a day; and of today, what they have still to do, and whom they have open just now",
    query,
    answer: Board,
    refusals,
    handle: async ({ query: asked, tx, now }) => {
      const board = await readBoard({ tx, now, on: dayOf(asked) });
      if (board === "day_is_to_come") return refused(board);
      const { on, isOver, people } = board;
      return accepted({
        ...{ on: on.toString(), isOver },
        people: people.map((person) => ({ ...written(person), on: [...person.on] })),
        teams: byTeam(people).map(written),
        all: written({ team: null, teamId: null, ...added(people) }),
      });
    },
  });
}

function boardFileRoute({ exportBoard }: Deps) {
  return operation<Caller>()({
    id: "exportFloor",
    method: "get",
    path: "/floor/workbook",
    summary: "The board of a day as an Excel workbook, by person and team, with the money; that it left is on record",
    query,
    answer: "file",
    refusals,
    handle: async ({ query: asked, ...rest }) => {
      const file = await exportBoard({ ...rest, on: dayOf(asked) });
      return file === "day_is_to_come" ? refused(file) : accepted(file);
    },
  });
}

function figureRoute({ readFigure }: Deps) {
  return operation<Caller>()({
    id: "readFloorFigure",
    method: "get",
    path: "/floor/figures/{figure}",
    summary: "The debtors behind a figure of the board: of everybody, of a person or of a team",
    params: z.object({ figure: z.enum(figureNames) }),
    query: query.extend({
      by: z.enum(["all", "person", "team"]).default("all"),
      id: z.uuid().optional().describe("The person or the team; without it what is nobody's, or of no team"),
    }),
    answer: Figure,
    refusals,
    handle: async ({ params: { figure }, query: { by, id = null, ...asked }, tx, now }) => {
      const whose = by === "all" ? { by } : { by, id };
      const opened = await readFigure({ tx, now, on: dayOf(asked), figure, whose });
      if (opened === "day_is_to_come") return refused(opened);
      const { rows, more } = opened;
      return accepted({
        rows: rows.map(({ at, amount, ...row }) => ({
          ...row,
          at: at?.toString() ?? null,
          amount: amount && writeMoney(amount),
        })),
        more,
      });
    },
  });
}

function waitingRoute({ readWaiting }: Deps) {
  return operation<Caller>()({
    id: "readFloorWaiting",
    method: "get",
    path: "/floor/waiting",
    summary: "Promises that are due today or broke today, and the debtors that nobody touched for longest",
    answer: Waiting,
    refusals: {},
    handle: async ({ tx, now }) => {
      const { on, promises, untouched } = await readWaiting({ tx, now });
      return accepted({
        on: on.toString(),
        promises: promises.map(({ amount, dueOn, ...rest }) => ({
          ...rest,
          amount: writeMoney(amount),
          dueOn: dueOn.toString(),
        })),
        untouched: untouched.map(({ dueOn, touchedAt, ...rest }) => ({
          ...rest,
          dueOn: dueOn.toString(),
          touchedAt: touchedAt.toString(),
        })),
      });
    },
  });
}

function written<Of extends TeamOfDay>({ promised, collected, ...rest }: Of) {
  return { ...rest, promised: promised.map(writeMoney), collected: collected.map(writeMoney) };
}

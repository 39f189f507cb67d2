import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import { AskedDay, Day, Instant, Money } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { added, byTeam, type PersonOfDay, type PromiseOfDay, type TeamOfDay, type Untouched } from "./floor.ts";

const figures = {
  team: z.string().nullable(),
  worked: z.int(),
  reached: z.int(),
  promised: z.array(Money),
  kept: z.int(),
  broken: z.int(),
  collected: z.array(Money),
  due: z.int(),
  dueMinutes: z.int(),
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

const Board = z.object({ on: Day, people: z.array(OfPerson), teams: z.array(OfTeam), all: OfTeam });
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

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly on: Temporal.PlainDate | undefined };
type OnDay<Value> = Promise<Value & { readonly on: Temporal.PlainDate }>;
type Deps = {
  readonly readBoard: (asked: Asked) => OnDay<{ readonly people: readonly PersonOfDay[] }>;
  readonly readWaiting: (
    asked: Asked,
  ) => OnDay<{ readonly promises: readonly PromiseOfDay[]; readonly untouched: readonly Untouched[] }>;
};

const query = z.object({ on: AskedDay.optional() });
const dayOf = ({ on }: { on?: string | undefined }) => (on === undefined ? undefined : Temporal.PlainDate.from(on));

/** What happens on the floor: who does what, and what waits. */
export function floorRoutes({ readBoard, readWaiting }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readFloor",
      method: "get",
      path: "/floor",
      summary: "What everybody did on a day, what they have still to do, and whom they have open just now",
      query,
      answer: Board,
      refusals: {},
      handle: async ({ query: asked, tx, now }) => {
        const { on, people } = await readBoard({ tx, now, on: dayOf(asked) });
        return accepted({
          on: on.toString(),
          people: people.map((person) => ({ ...written(person), on: [...person.on] })),
          teams: byTeam(people).map(written),
          all: written({ team: null, ...added(people) }),
        });
      },
    }),
    operation<Caller>()({
      id: "readFloorWaiting",
      method: "get",
      path: "/floor/waiting",
      summary: "Promises that are due on a day or broke on it, and the debtors that nobody touched for longest",
      query,
      answer: Waiting,
      refusals: {},
      handle: async ({ query: asked, tx, now }) => {
        const { on, promises, untouched } = await readWaiting({ tx, now, on: dayOf(asked) });
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
    }),
  ];
}

function written<Of extends TeamOfDay>({ promised, collected, ...rest }: Of) {
  return { ...rest, promised: promised.map(writeMoney), collected: collected.map(writeMoney) };
}

import type { Caller } from "#access/caller";
import { floorRoutes } from "#floor/routes";
import { together, type Queries } from "#platform/database";
import type { AnyOperation } from "#platform/operation";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { readBoard, type DayAsked } from "./read-board.ts";
import { readPromisesOfDay, readUntouched } from "./read-waiting.ts";

type Asked = { readonly tx: Queries; readonly now: Temporal.Instant; readonly on: Temporal.PlainDate | undefined };

/** The operations of the floor, wired to what is read. */
export function floorOperations(): AnyOperation<Caller>[] {
  return floorRoutes({
    readBoard: async (asked) => {
      const day = await dayAsked(asked);
      return { on: day.on, people: await readBoard(asked.tx, day) };
    },
    readWaiting: async (asked) => {
      const day = await dayAsked(asked);
      const { tx } = asked;
      const [promises, untouched] = await together(tx, [
        () => readPromisesOfDay(tx, day),
        () => readUntouched(tx, day),
      ]);
      return { on: day.on, promises, untouched };
    },
  });
}

async function dayAsked({ tx, now, on }: Asked): Promise<DayAsked> {
  const { zone } = await theOffice(tx);
  return { on: on ?? dayAt({ zone }, now), zone, now };
}

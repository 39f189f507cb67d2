import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { orNull } from "#platform/answers";
import { operation, type AnyOperation } from "#platform/operation";
import { historyFilled } from "./history/fill-history.ts";

const Filling = z.object({ days: z.int(), ofDays: z.int() }).meta({ id: "Filling" });

/** How far the demonstration's older history is filled, for the bar that says so. */
export function demonstrationOperations(): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readFilling",
      method: "get",
      path: "/demonstration",
      summary: "How far the older history of a demonstration book is filled; null where there is none, or all of it",
      answer: z.object({ filling: orNull(Filling) }),
      refusals: {},
      handle: async ({ tx }) => {
        const filled = await historyFilled(tx);
        return accepted({ filling: filled === undefined || filled.days >= filled.ofDays ? null : filled });
      },
    }),
  ];
}

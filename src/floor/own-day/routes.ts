import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import { AskedDay, Day, Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";

const Entry = z
  .object({
    ...{ debtorId: z.uuid(), debtor: z.string(), number: z.string() },
    place: z.string().describe("Its number on the debtor's timeline"),
    kind: z.string(),
    happenedAt: Instant,
    words: z.string().nullable().describe("Null where the debtor was erased"),
  })
  .meta({ id: "OwnEntry" });

const OwnDay = z.object({
  on: Day,
  entries: z.array(Entry),
  elsewhere: z.int().describe("What was done with debtors who are somebody else's by now"),
  more: z.boolean().describe("Whether there was more before these"),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Deps = {
  readonly readOwnDay: (
    asked: Asked & { readonly on: Temporal.PlainDate | undefined },
  ) => Promise<z.input<typeof OwnDay> | "day_is_to_come">;
};

/** What the caller did on a day. */
export function ownDayRoutes({ readOwnDay }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readOwnDay",
      method: "get",
      path: "/own-day",
      summary: "What one wrote down oneself on a day, the newest first: contacts, promises, notes and all else",
      query: z.object({ on: AskedDay.optional() }),
      answer: OwnDay,
      refusals: {
        day_is_to_come: { status: 422, says: "Nobody did anything yet on a day that is to come." },
      },
      handle: async ({ query: { on }, ...asked }) => {
        const day = await readOwnDay({ ...asked, on: on === undefined ? undefined : Temporal.PlainDate.from(on) });
        return day === "day_is_to_come" ? refused(day) : accepted(day);
      },
    }),
  ];
}

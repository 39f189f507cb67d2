import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { writeMoney } from "#money/written-money";
import { Money, orNull } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import type { ValueBand } from "./bands.ts";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly ofLoginId: string | undefined;
  readonly ofTeamId: string | undefined;
  readonly find: string | undefined;
};

type ByValue = { readonly bands: readonly ValueBand[]; readonly isWhole: boolean };

type Deps = {
  readonly worklistByValue: (asked: Asked) => Promise<Outcome<ByValue, "worklist_is_not_yours" | "person_is_unknown">>;
};

const Band = z.object({
  from: orNull(Money).describe("Null: below everything, where a step costs more than it may bring"),
  below: orNull(Money).describe("Null: without end"),
  debtors: z.int(),
  worth: Money.describe("What their steps may be expected to bring"),
});

/** The worklist of today by what its steps may be expected to bring. */
export function byValueRoutes({ worklistByValue }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readWorklistByValue",
      method: "get",
      path: "/worklist/by-value",
      summary: "How many debtors of today's worklist are worth how much, the most valuable first",
      query: z.object({
        of: z.uuid().optional().describe("Whose worklist, where it is not one's own"),
        team: z.uuid().optional().describe("Which team's worklist"),
        find: z.string().trim().max(100).optional().describe("Words by which the worklist is narrowed"),
      }),
      answer: z
        .object({
          bands: z.array(Band),
          isWhole: z.boolean().describe("False where the list is longer than what was counted, the best of it"),
        })
        .meta({ id: "WorklistByValue" }),
      refusals: {
        worklist_is_not_yours: { status: 403, says: "Only a supervisor opens the worklists of others." },
        person_is_unknown: { status: 404, says: "Nobody who has a worklist is known by that name." },
      },
      handle: async ({ query: { of, team, find }, tx, caller, now }) => {
        const read = await worklistByValue({ tx, caller, now, ofLoginId: of, ofTeamId: team, find });
        if (!read.ok) return read;
        const { bands, isWhole } = read.value;
        return accepted({
          isWhole,
          bands: bands.map(({ from, below, debtors, worth }) => ({
            from: from === null ? null : writeMoney(from),
            below: below === null ? null : writeMoney(below),
            ...{ debtors, worth: writeMoney(worth) },
          })),
        });
      },
    }),
  ];
}

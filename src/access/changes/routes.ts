import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted } from "#base/outcome";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { peopleWhats } from "./told.ts";

const Change = z
  .object({
    changeId: z.uuid().describe("Of one saying: what it changed besides has it, too"),
    at: Instant,
    by: z.string().nullable().describe("Null: the command line did it"),
    whom: z.string().describe("The name of the person, or of the team, as it is now"),
    what: z.enum(peopleWhats),
    before: z.string().nullable(),
    after: z.string().nullable(),
  })
  .meta({ id: "PeopleChange" });

const Changes = z.object({
  changes: z.array(Change),
  next: z.uuid().nullable().describe("After which one the next page begins; null: there is none"),
});

const Asking = z.object({ after: z.uuid().optional() });

type Deps = {
  readonly listPeopleChanges: (asked: {
    readonly tx: Queries;
    readonly query: z.output<typeof Asking>;
  }) => Promise<z.input<typeof Changes>>;
};

/** What was said of who works here. */
export function changesRoutes({ listPeopleChanges }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listPeopleChanges",
      method: "get",
      path: "/office/people/changes",
      summary: "Who was taken on, changed, given a link and ended, and which teams, the newest first: by whom and when",
      query: Asking,
      answer: Changes,
      refusals: {},
      handle: async (asked) => accepted(await listPeopleChanges(asked)),
    }),
  ];
}

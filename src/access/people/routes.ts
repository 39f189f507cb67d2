import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import type { OfficePerson } from "./store.ts";

const Person = z
  .object({
    loginId: z.uuid(),
    username: z.string(),
    name: z.string(),
    role: z.string(),
    team: z.string().nullable(),
    email: z.string().nullable(),
    getsDaySheet: z.boolean(),
  })
  .meta({ id: "OfficePerson" });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Setting = Asked & { readonly loginId: string; readonly email: string | null; readonly getsDaySheet: boolean };
type Deps = {
  readonly listOfficePeople: (asked: Asked) => Promise<OfficePerson[]>;
  readonly setPersonMail: (asked: Setting) => Promise<boolean>;
};

/** The office's people and those who sign in for creditors, and where mail for them goes. */
export function peopleRoutes({ listOfficePeople, setPersonMail }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listOfficePeople",
      method: "get",
      path: "/office/people",
      summary: "Who signs in, with role, team and address, and whether they have the day's sheet",
      answer: z.object({ people: z.array(Person) }),
      refusals: {},
      handle: async (asked) => accepted({ people: await listOfficePeople(asked) }),
    }),
    operation<Caller>()({
      id: "setPersonMail",
      method: "put",
      path: "/office/people/{loginId}/mail",
      summary: "Set somebody's address, and whether they have the day's sheet by mail",
      params: z.object({ loginId: z.uuid() }),
      body: z.object({ email: z.email().max(200).nullable(), getsDaySheet: z.boolean() }),
      answer: "nothing",
      refusals: {
        person_is_unknown: { status: 404, says: "Nobody who signs in here is known by that name." },
        day_sheet_is_the_offices: { status: 422, says: "The day's sheet is for the office's own people." },
      },
      handle: async ({ params, body, ...asked }) =>
        (await setPersonMail({ ...asked, ...params, ...body })) ? accepted(undefined) : refused("person_is_unknown"),
    }),
  ];
}

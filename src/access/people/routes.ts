import { z } from "zod";
import type { Caller } from "#access/caller";
import { roles } from "#access/role";
import { accepted, type Outcome } from "#base/outcome";
import { Instant } from "#platform/answers";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { namePattern, personRefusals, usernamePattern, type PersonFacts, type PersonRefusal } from "./person.ts";
import type { OfficePerson, PersonMail } from "./store.ts";

const Work = z.object({
  minutes: z.int().describe("How many minutes a day they work"),
  languages: z.array(z.string()),
  ladders: z.array(z.string()),
  creditors: z.array(z.uuid()),
});

const Person = z
  .object({
    loginId: z.uuid(),
    username: z.string(),
    name: z.string(),
    role: z.enum(roles),
    teamId: z.uuid().nullable(),
    team: z.string().nullable(),
    creditorId: z.uuid().nullable(),
    creditor: z.string().nullable().describe("Of a creditor's person: whose book they see"),
    email: z.string().nullable(),
    getsDaySheet: z.boolean(),
    hasPassword: z.boolean(),
    invitedUntil: Instant.nullable().describe("Until when a link that was not opened yet opens"),
    endedAt: Instant.nullable(),
    work: Work.nullable().describe("How they work, and whom they may be given; null of who takes no work"),
  })
  .meta({ id: "OfficePerson" });

const People = z.object({
  people: z.array(Person),
  ladders: z.array(z.string()).describe("Of which they may be given some"),
  creditors: z.array(z.object({ creditorId: z.uuid(), name: z.string() })),
});

const Facts = z.object({
  name: z.string().trim().min(1).max(100).regex(namePattern, "A name has no line breaks."),
  role: z.enum(roles),
  teamId: z.uuid().nullable(),
  creditorId: z.uuid().nullable(),
});
const Username = z.string().regex(usernamePattern, "Small letters, digits, dots, hyphens, underscores.");
const Link = z
  .object({ loginId: z.uuid(), path: z.string().describe("Where a password is chosen, once"), endsAt: Instant })
  .meta({ id: "PersonLink" });
const Params = z.object({ loginId: z.uuid() });

export type LinkMade = { readonly loginId: string; readonly path: string; readonly endsAt: Temporal.Instant };
type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Of = Asked & { readonly loginId: string };
type Setting = Of & PersonMail & { readonly was: PersonMail };
type Listed = Omit<z.input<typeof People>, "people"> & {
  readonly people: readonly (OfficePerson & {
    readonly creditor: string | null;
    readonly work: z.input<typeof Work> | null;
  })[];
};
type Deps = {
  readonly listOfficePeople: (asked: Asked) => Promise<Listed>;
  readonly addPerson: (
    asked: Asked & PersonFacts & { readonly username: string },
  ) => Promise<Outcome<LinkMade, PersonRefusal>>;
  readonly changePerson: (
    asked: Of & { readonly was: PersonFacts; readonly becomes: PersonFacts },
  ) => Promise<Outcome<undefined, PersonRefusal>>;
  readonly makePersonLink: (asked: Of) => Promise<Outcome<LinkMade, PersonRefusal>>;
  readonly endPerson: (
    asked: Of & { readonly callbacksToId: string | null },
  ) => Promise<Outcome<{ readonly accounts: number; readonly callbacks: number }, PersonRefusal>>;
  readonly setPersonMail: (asked: Setting) => Promise<Outcome<undefined, PersonRefusal>>;
};

function refusals<Name extends PersonRefusal>(...names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, personRefusals[name]])) as Pick<typeof personRefusals, Name>;
}

/** Who signs in here: taken on, changed and ended by an administrator; and where the office's mail for them goes. */
export function peopleRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [...readingRoutes(deps), ...takingOnRoutes(deps), ...leavingRoutes(deps)];
}

function readingRoutes({ listOfficePeople, setPersonMail }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listOfficePeople",
      method: "get",
      path: "/office/people",
      summary: "Who signs in here, with role, team and address, and how those work who collect; who left stands last",
      answer: People,
      refusals: {},
      handle: async (asked) => {
        const { people, ...among } = await listOfficePeople(asked);
        const instant = (at: Temporal.Instant | null) => at?.toString() ?? null;
        return accepted({
          ...among,
          people: people.map(({ invitedUntil, endedAt, ...person }) => ({
            ...{ ...person, invitedUntil: instant(invitedUntil), endedAt: instant(endedAt) },
          })),
        });
      },
    }),
    operation<Caller>()({
      id: "setPersonMail",
      method: "put",
      path: "/office/people/{loginId}/mail",
      summary: "Set somebody's address, and whether they have the day's sheet by mail",
      params: Params,
      body: z.object({
        ...{ email: z.email().max(200).nullable(), getsDaySheet: z.boolean() },
        was: z.object({ email: z.string().nullable(), getsDaySheet: z.boolean() }),
      }),
      answer: "nothing",
      refusals: {
        ...refusals("person_is_unknown", "person_was_changed"),
        day_sheet_is_the_offices: { status: 422, says: "The day's sheet is for the office's own people." },
      },
      handle: ({ params, body, ...asked }) => setPersonMail({ ...asked, ...params, ...body }),
    }),
  ];
}

function takingOnRoutes({ addPerson, changePerson }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "addPerson",
      method: "post",
      path: "/office/people",
      summary: "Take somebody on; the answer has the link at which they choose their password, this once",
      body: Facts.extend({ username: Username }),
      answer: Link,
      // The answer holds a secret, which is kept nowhere: a second sending finds the user name taken.
      isRepeatable: true,
      refusals: refusals("username_is_taken", "team_is_unknown", "creditor_is_unknown", "creditor_is_missing"),
      handle: async ({ body, ...asked }) => linkAnswer(await addPerson({ ...asked, ...body })),
    }),
    operation<Caller>()({
      id: "changePerson",
      method: "put",
      path: "/office/people/{loginId}",
      summary: "Change somebody's name, role, team or creditor, over what was read",
      params: Params,
      body: Facts.extend({ was: Facts }),
      answer: "nothing",
      refusals: refusals(
        ...(["person_is_unknown", "person_was_changed", "own_role", "last_administrator"] as const),
        ...(["team_is_unknown", "creditor_is_unknown", "creditor_is_missing"] as const),
      ),
      handle: ({ params, body: { was, ...becomes }, ...asked }) => changePerson({ ...asked, ...params, was, becomes }),
    }),
  ];
}

function leavingRoutes({ makePersonLink, endPerson }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "makePersonLink",
      method: "post",
      path: "/office/people/{loginId}/link",
      summary:
        "A new link for somebody, who is signed out and has no password until they open it; who left is taken on again",
      params: Params,
      answer: Link,
      isRepeatable: true,
      refusals: refusals("person_is_unknown", "own_role", "last_administrator"),
      handle: async ({ params, ...asked }) => linkAnswer(await makePersonLink({ ...asked, ...params })),
    }),
    operation<Caller>()({
      id: "endPerson",
      method: "post",
      path: "/office/people/{loginId}/end",
      summary: "End somebody's sign-in at once; their accounts become everybody's, their callbacks somebody else's",
      params: Params,
      body: z.object({ callbacksToId: z.uuid().nullable() }),
      answer: z.object({ accounts: z.int(), callbacks: z.int() }),
      refusals: refusals(
        ...(["person_is_unknown", "own_role", "last_administrator"] as const),
        ...(["callbacks_need_somebody", "successor_cannot_call"] as const),
      ),
      handle: ({ params, body, ...asked }) => endPerson({ ...asked, ...params, ...body }),
    }),
  ];
}

function linkAnswer(outcome: Outcome<LinkMade, PersonRefusal>) {
  return outcome.ok ? accepted({ ...outcome.value, endsAt: outcome.value.endsAt.toString() }) : outcome;
}

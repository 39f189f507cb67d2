import { z } from "zod";
import type { Caller } from "#access/caller";
import { namePattern } from "#access/people/person";
import { accepted, refused, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import type { Team } from "./store.ts";

const Team = z.object({ teamId: z.uuid(), name: z.string(), people: z.int() }).meta({ id: "Team" });
const Name = z.string().trim().min(1).max(60).regex(namePattern, "A name has no line breaks.");
const Params = z.object({ teamId: z.uuid() });

/** Why a team is not named or ended so. */
export const teamRefusals = {
  team_name_is_taken: { status: 409, says: "Another team has that name." },
  team_was_changed: { status: 409, says: "There is no such team any more, or it was renamed meanwhile." },
  team_has_people: { status: 409, says: "Somebody is of this team. Put them elsewhere first." },
} as const;

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Deps = {
  readonly listTeams: (asked: Asked) => Promise<Team[]>;
  readonly addTeam: (asked: Asked & { readonly name: string }) => Promise<string>;
  readonly renameTeam: (
    asked: Asked & { readonly teamId: string; readonly name: string; readonly before: string },
  ) => Promise<boolean>;
  readonly endTeam: (
    asked: Asked & { readonly teamId: string },
  ) => Promise<Outcome<{ readonly accounts: number }, keyof typeof teamRefusals>>;
};

/** The teams of the office: whose work is given to all of them together. */
export function teamRoutes({ listTeams, addTeam, renameTeam, endTeam }: Deps): AnyOperation<Caller>[] {
  const { team_name_is_taken, team_was_changed, team_has_people } = teamRefusals;
  return [
    operation<Caller>()({
      id: "listTeams",
      method: "get",
      path: "/office/teams",
      summary: "The teams of the office, with how many people each has",
      answer: z.object({ teams: z.array(Team) }),
      refusals: {},
      handle: async (asked) => accepted({ teams: await listTeams(asked) }),
    }),
    operation<Caller>()({
      id: "addTeam",
      method: "post",
      path: "/office/teams",
      summary: "Add a team",
      body: z.object({ name: Name }),
      answer: z.object({ teamId: z.uuid() }),
      refusals: { team_name_is_taken },
      handle: async ({ body, ...asked }) => accepted({ teamId: await addTeam({ ...asked, ...body }) }),
    }),
    operation<Caller>()({
      id: "renameTeam",
      method: "put",
      path: "/office/teams/{teamId}",
      summary: "Name a team otherwise, over the name that was read",
      params: Params,
      body: z.object({ name: Name, before: Name }),
      answer: "nothing",
      refusals: { team_name_is_taken, team_was_changed },
      handle: async ({ params, body, ...asked }) =>
        (await renameTeam({ ...asked, ...params, ...body })) ? accepted(undefined) : refused("team_was_changed"),
    }),
    operation<Caller>()({
      id: "endTeam",
      method: "post",
      path: "/office/teams/{teamId}/end",
      summary: "End a team that nobody is of; its accounts become everybody's",
      params: Params,
      answer: z.object({ accounts: z.int() }),
      refusals: { team_was_changed, team_has_people },
      handle: ({ params, ...asked }) => endTeam({ ...asked, ...params }),
    }),
  ];
}

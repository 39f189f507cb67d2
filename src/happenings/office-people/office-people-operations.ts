import type { Caller } from "#access/caller";
import { joiningRoutes } from "#access/joining/routes";
import { peopleRoutes } from "#access/people/routes";
import { teamRoutes } from "#access/teams/routes";
import { addTeam, listTeams, renameTeam } from "#access/teams/store";
import { newId } from "#platform/chance";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { changePassword, join } from "./join.ts";
import { endPerson, endTeam } from "./leave.ts";
import { peopleAtWork } from "./people-at-work.ts";
import { setMail } from "./set-mail.ts";
import { addPerson, changePerson, makePersonLink } from "./take-on.ts";

/** The operations of who works here, wired to what is done. */
export function officePeopleOperations(desk: Desk): AnyOperation<Caller>[] {
  const newChange = (now: Temporal.Instant) => newId(now, desk.chance);
  return [
    ...peopleRoutes({
      listOfficePeople: ({ tx, now }) => peopleAtWork(tx, now),
      addPerson: ({ tx, caller, ...said }) => addPerson(desk, tx, { ...said, by: caller.loginId }),
      changePerson: ({ tx, caller, ...said }) => changePerson(desk, tx, { ...said, by: caller.loginId }),
      makePersonLink: ({ tx, caller, ...said }) => makePersonLink(desk, tx, { ...said, by: caller.loginId }),
      endPerson: ({ tx, caller, ...said }) => endPerson(desk, tx, { ...said, by: caller.loginId }),
      setPersonMail: ({ tx, caller, now, ...mail }) =>
        setMail(tx, { ...mail, changeId: newChange(now), by: caller.loginId, at: now }),
    }),
    ...joiningRoutes({ join: (asked) => join(desk, asked), changePassword: (asked) => changePassword(desk, asked) }),
    ...teamRoutes({
      listTeams: ({ tx }) => listTeams(tx),
      addTeam: async ({ tx, now, name }) => {
        const teamId = newChange(now);
        await addTeam(tx, { teamId, name });
        return teamId;
      },
      renameTeam: ({ tx, teamId, name, before }) => renameTeam(tx, { teamId, name, before }),
      endTeam: ({ tx, caller, now, teamId }) => endTeam(desk, tx, { now, teamId, by: caller.loginId }),
    }),
  ];
}

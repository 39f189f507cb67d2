import type { Caller } from "#access/caller";
import { changesRoutes } from "#access/changes/routes";
import { joiningRoutes } from "#access/joining/routes";
import { peopleRoutes } from "#access/people/routes";
import { teamRoutes } from "#access/teams/routes";
import { listTeams } from "#access/teams/store";
import { newId } from "#platform/chance";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { changePassword, join } from "./join.ts";
import { endPerson } from "./leave.ts";
import { peopleAtWork } from "./people-at-work.ts";
import { readPeopleChanges } from "./people-changes.ts";
import { setMail } from "./set-mail.ts";
import { addPerson, changePerson, makePersonLink } from "./take-on.ts";
import { addTeam, endTeam, renameTeam } from "./teams.ts";

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
    ...changesRoutes({ listPeopleChanges: ({ tx, query }) => readPeopleChanges(tx, query.after ?? null) }),
    ...joiningRoutes({ join: (asked) => join(desk, asked), changePassword: (asked) => changePassword(desk, asked) }),
    ...teamRoutes({
      listTeams: ({ tx }) => listTeams(tx),
      addTeam: ({ tx, caller, ...said }) => addTeam(desk, tx, { ...said, by: caller.loginId }),
      renameTeam: ({ tx, caller, ...said }) => renameTeam(desk, tx, { ...said, by: caller.loginId }),
      endTeam: ({ tx, caller, ...said }) => endTeam(desk, tx, { ...said, by: caller.loginId }),
    }),
  ];
}

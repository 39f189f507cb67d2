import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import { assert } from "#base/assert";
import { accepted, refused } from "#base/outcome";
import { lookoutRoutes } from "#lookouts/routes";
import { readSightings } from "#lookouts/sightings/store";
import { endLookout, listLookouts } from "#lookouts/store";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { officeToday } from "#happenings/desk/office-day";
import { keepLookout } from "./keep-lookout.ts";
import { listSightings } from "./list-sightings.ts";
import { subjectAsked, subjectJson } from "./subject-json.ts";

/** The operations of lookouts and sightings, wired to what happens. */
export function lookoutOperations(desk: Desk): AnyOperation<Caller>[] {
  const whose = (caller: Caller, isOffice: boolean) => (isOffice ? null : caller.loginId);
  return lookoutRoutes({
    listLookouts: async ({ tx, caller }) => {
      const kept = await listLookouts(tx, caller.loginId);
      const names = await namesOfLogins(
        tx,
        kept.map(({ keptBy }) => keptBy),
      );
      return kept.map(({ lookoutId, subject, loginId, keptBy }) => {
        const of = { isOffice: loginId === null, keptBy: names.get(keptBy) ?? "" };
        return { lookoutId, subject: subjectJson(subject), ...of };
      });
    },
    keepLookout: async ({ tx, caller, now, isOffice, subject: asked }) => {
      const subject = subjectAsked(asked);
      if (subject === undefined) return refused("amount_is_unreadable");
      return keepLookout(desk, tx, { subject, whose: whose(caller, isOffice), keptBy: caller.loginId, now });
    },
    endLookout: async ({ tx, caller, now, isOffice, lookoutId }) => {
      const ending = { lookoutId, whose: whose(caller, isOffice), by: caller.loginId, at: now };
      return (await endLookout(tx, ending)) ? accepted(undefined) : refused("lookout_is_unknown");
    },
    listSightings: async ({ tx, caller, now, before }) => {
      const scope = scopeOf("listSightings", caller.role);
      assert(scope !== undefined, "nobody gets here who may not");
      return listSightings(tx, { caller, scope, today: await officeToday(tx, now), before });
    },
    readSightings: ({ tx, caller, now, ...reading }) =>
      readSightings(tx, { ...reading, loginId: caller.loginId, at: now }),
  });
}

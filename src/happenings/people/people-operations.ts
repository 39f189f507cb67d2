import type { Caller } from "#access/caller";
import { circumstanceRoutes } from "#parties/circumstances/routes";
import { consentRoutes } from "#parties/consents/routes";
import { factRoutes } from "#parties/facts/routes";
import { segmentsInUse } from "#parties/facts/store";
import { groupRoutes } from "#parties/groups/routes";
import { obligorRoutes } from "#parties/obligors/routes";
import { peopleRoutes } from "#parties/people/routes";
import { pointRoutes } from "#parties/points/routes";
import { purposeRoutes } from "#parties/purposes/routes";
import { secretRoutes } from "#parties/secrets/routes";
import type { AnyOperation } from "#platform/operation";
import type { Desk } from "#happenings/desk/desk";
import { changeAccountPurpose } from "./account-purpose.ts";
import { addRelation, endRelation, liftAlert, placeAlert } from "./around.ts";
import { endCircumstance, recordCircumstance } from "./circumstances.ts";
import { recordConsent, withdrawConsent } from "./consents.ts";
import { findDuplicates } from "./find-duplicates.ts";
import { joinGroup, leaveGroup } from "./groups.ts";
import { endMerge, merge, tellApart } from "./merge.ts";
import { bindObligor, endObligor } from "./obligors.ts";
import { changeDebtor } from "./own-facts.ts";
import { optInPoint } from "./opt-in-point.ts";
import { addPoint, endPoint, optOutPoint } from "./points.ts";
import { readSecret } from "./secrets.ts";

/** The operations of the people around a debtor, wired to what happens. */
export function peopleOperations(desk: Desk): AnyOperation<Caller>[] {
  const points = pointRoutes({
    optOutPoint: (asked) => optOutPoint(desk, asked.tx, by(asked)),
    optInPoint: (asked) => optInPoint(desk, asked.tx, by(asked)),
  });
  const consents = consentRoutes({
    recordConsent: (asked) => recordConsent(desk, asked.tx, by(asked)),
    withdrawConsent: (asked) => withdrawConsent(desk, asked.tx, by(asked)),
  });
  const people = peopleRoutes({
    addPoint: (asked) => addPoint(desk, asked.tx, by(asked)),
    endPoint: (asked) => endPoint(desk, asked.tx, by(asked)),
    addRelation: (asked) => addRelation(desk, asked.tx, by(asked)),
    endRelation: (asked) => endRelation(desk, asked.tx, by(asked)),
    placeAlert: (asked) => placeAlert(desk, asked.tx, by(asked)),
    liftAlert: (asked) => liftAlert(desk, asked.tx, by(asked)),
    merge: (asked) => merge(desk, asked.tx, by(asked)),
    endMerge: (asked) => endMerge(desk, asked.tx, by(asked)),
    tellApart: (asked) => tellApart(asked.tx, by(asked)),
    findDuplicates,
  });
  const groups = groupRoutes({
    joinGroup: (asked) => joinGroup(desk, asked.tx, by(asked)),
    leaveGroup: (asked) => leaveGroup(desk, asked.tx, by(asked)),
  });
  const obligors = obligorRoutes({
    bindObligor: (asked) => bindObligor(desk, asked.tx, by(asked)),
    endObligor: (asked) => endObligor(desk, asked.tx, by(asked)),
  });
  const secrets = secretRoutes({ readSecret: (asked) => readSecret(desk, by(asked)) });
  return [...people, ...groups, ...obligors, ...factOperations(desk), ...points, ...consents, ...secrets];
}

/** What a debtor is, what their debts were for, and what is special about them. */
function factOperations(desk: Desk): AnyOperation<Caller>[] {
  const facts = factRoutes({
    changeDebtor: (asked) => changeDebtor(desk, asked.tx, by(asked)),
    listSegments: segmentsInUse,
  });
  const purposes = purposeRoutes({
    changeAccountPurpose: (asked) => changeAccountPurpose(desk, asked.tx, by(asked)),
  });
  const circumstances = circumstanceRoutes({
    recordCircumstance: (asked) => recordCircumstance(desk, asked.tx, by(asked)),
    endCircumstance: (asked) => endCircumstance(desk, asked.tx, by(asked)),
  });
  return [...facts, ...purposes, ...circumstances];
}

/** What a caller asks, under the sign-in that they have. */
function by<Asked extends { caller: Caller }>({ caller, ...asked }: Asked) {
  return { ...asked, loginId: caller.loginId };
}

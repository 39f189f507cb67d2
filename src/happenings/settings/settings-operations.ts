import type { Caller } from "#access/caller";
import type { AnyOperation } from "#platform/operation";
import { policyRoutes } from "#settings/house-policy/routes";
import { settingsRoutes } from "#settings/routes";
import type { Desk } from "#happenings/desk/desk";
import { changeSettings } from "./change-settings.ts";
import { changePolicy, readPolicyShown } from "./house-policy.ts";
import { readSettingsShown } from "./read-settings.ts";

/** The operations of the office's settings and house policy, wired to what happens. */
export function settingsOperations(desk: Desk): AnyOperation<Caller>[] {
  return [
    ...settingsRoutes({
      readSettings: ({ tx, now }) => readSettingsShown(tx, now),
      changeSettings: ({ tx, caller, ...asked }) => changeSettings(desk, tx, { ...asked, loginId: caller.loginId }),
    }),
    ...policyRoutes({
      readPolicy: ({ tx }) => readPolicyShown(tx),
      changePolicy: ({ tx, caller, ...asked }) => changePolicy(tx, { ...asked, loginId: caller.loginId }),
    }),
  ];
}

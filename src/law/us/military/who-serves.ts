import type { LawCase } from "#law/law-case";
import { term } from "#law/term";
import { isStanding, type When } from "#law/when";

/** The Servicemembers Civil Relief Act. */
export const servicemembersAct = term("2003-12-19");

/** Since when the debtor is in military service, as far as it is known; nothing if the debtor is not. */
export function serviceOf(facts: LawCase): { readonly from: When | null } | undefined {
  const { service, activeDuty } = facts.debtor;
  const period = service.find((each) => isStanding(each, facts));
  return period ?? (activeDuty ? { from: null } : undefined);
}

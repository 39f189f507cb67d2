import { changedTexts, type ChangedText } from "#base/changed-texts";
import { wholeOf, type Reading, type Said } from "#base/said-words";
import { defaultPolicy, type HousePolicy } from "#law/policy/house-policy";
import {
  policySettingNames,
  readPolicySetting,
  textsOfPolicy,
  type PolicySettingName,
  type PolicyTexts,
} from "#law/policy/policy-settings";

/** What somebody wants the policy to be: what is left out stays as it is. */
export type PolicySaid = Said<PolicyTexts>;

export type PolicyChange = ChangedText<PolicySettingName>;

/** Why the house policy is not changed, in order of precedence. */
export const policyRefusals = {
  policy_was_changed:
    "Somebody else changed the house policy meanwhile. Look at what they changed: yours is not saved.",
  policy_is_unfit: "Not all of it can be kept: house policy is never looser than the law. Nothing was changed.",
  policy_leaves_no_hour: "The hours end before they begin: nobody could be reached at any time.",
} as const;

export type PolicyRefusal = keyof typeof policyRefusals;

const hour = "An hour is written as 08:30, and is not before 08:00 and not after 21:00: the law allows no other.";
const calls = "Calls in a week are a whole number from 1 to 7: the law presumes that more are too many.";
const count = "A number in a week is a whole number from 1 to 99.";

const says: Readonly<Record<PolicySettingName, string>> = {
  ...{ "quietHours.after": hour, "quietHours.before": hour },
  ...{ "callsPerWeek.collector": calls, "callsPerWeek.ownName": count, "callsPerWeek.business": count },
  ...{ "touchesPerWeek.collector": count, "touchesPerWeek.ownName": count, "touchesPerWeek.business": count },
};

/** Reads what somebody wants the policy to be: the texts of the one that would follow, or every fault of it. */
export function readPolicySaid(said: PolicySaid, before: HousePolicy): Reading<PolicyTexts> {
  const stands = textsOfPolicy(before);
  const read = policySettingNames.map((name) => [name, readPolicySetting(name, said[name] ?? stands[name])]);
  return wholeOf<PolicyTexts>(Object.fromEntries(read), says);
}

/** Whether a policy leaves hours in which somebody may be reached. */
export function leavesHours(texts: PolicyTexts): boolean {
  return texts["quietHours.after"] < texts["quietHours.before"];
}

/** What of a policy became another with the next one. */
export function policyChanges(before: HousePolicy, after: HousePolicy): PolicyChange[] {
  return changedTexts(textsOfPolicy(before), textsOfPolicy(after), policySettingNames);
}

/** How a version of an office's own is called where findings and files name it. */
export function versionName(version: number): string {
  return version === 0 ? defaultPolicy.version : `office-${version}`;
}

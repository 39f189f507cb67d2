import { callFrequency, callLimit } from "#law/us/regulation-f/1006.14-b-2-i-A-seven-calls";
import { hours } from "#law/us/regulation-f/1006.6-b-1-i-hours";
import { defaultPolicy, type HousePolicy } from "./house-policy.ts";

/** What an office settles of its house policy, in the order in which it is shown. */
export const policySettingNames = [
  "quietHours.after",
  "quietHours.before",
  "callsPerWeek.collector",
  "callsPerWeek.ownName",
  "callsPerWeek.business",
  "touchesPerWeek.collector",
  "touchesPerWeek.ownName",
  "touchesPerWeek.business",
] as const;
export type PolicySettingName = (typeof policySettingNames)[number];

/** A policy's settings as texts, by their names. */
export type PolicyTexts = Readonly<Record<PolicySettingName, string>>;

export function textsOfPolicy({ quietHours, callsPerWeek, touchesPerWeek }: HousePolicy): PolicyTexts {
  return {
    "quietHours.after": quietHours.after,
    "quietHours.before": quietHours.before,
    "callsPerWeek.collector": `${callsPerWeek.collector}`,
    "callsPerWeek.ownName": `${callsPerWeek.ownName}`,
    "callsPerWeek.business": `${callsPerWeek.business}`,
    "touchesPerWeek.collector": `${touchesPerWeek.collector}`,
    "touchesPerWeek.ownName": `${touchesPerWeek.ownName}`,
    "touchesPerWeek.business": `${touchesPerWeek.business}`,
  };
}

/** The policy that such texts make. */
export function policyOfTexts(texts: PolicyTexts, version: string): HousePolicy {
  const number = (name: PolicySettingName) => Number(texts[name]);
  return {
    version,
    quietHours: { after: texts["quietHours.after"], before: texts["quietHours.before"] },
    callsPerWeek: {
      collector: number("callsPerWeek.collector"),
      ownName: number("callsPerWeek.ownName"),
      business: number("callsPerWeek.business"),
    },
    touchesPerWeek: {
      collector: number("touchesPerWeek.collector"),
      ownName: number("touchesPerWeek.ownName"),
      business: number("touchesPerWeek.business"),
    },
  };
}

/** The most that the law itself allows of a setting, and where it says so. */
export type LawsLimit = { readonly limit: string; readonly cite: string };

const hoursOfLaw = defaultPolicy.quietHours;

/** The law's own limits. Of a setting that is not here the law has no number, or one that differs from state to state. */
export const lawsLimits: Readonly<Partial<Record<PolicySettingName, LawsLimit>>> = {
  "quietHours.after": { limit: hoursOfLaw.after, cite: hours.cite },
  "quietHours.before": { limit: hoursOfLaw.before, cite: hours.cite },
  "callsPerWeek.collector": { limit: `${callLimit.max}`, cite: callFrequency.cite },
};

/** Where the law has no number, the house has one all the same: so many are none any more. */
const mostInAWeek = 99;

const hourForm = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const countForm = /^\d{1,3}$/;

/** A setting as it is kept; undefined where it cannot be read, or is looser than the law. */
export function readPolicySetting(name: PolicySettingName, text: string): string | undefined {
  return name.startsWith("quietHours.") ? readHour(text.trim()) : readCount(name, text.trim());
}

/** Hours that are written alike compare as their texts do. */
function readHour(hour: string): string | undefined {
  return hourForm.test(hour) && hour >= hoursOfLaw.after && hour <= hoursOfLaw.before ? hour : undefined;
}

function readCount(name: PolicySettingName, text: string): string | undefined {
  const count = countForm.test(text) ? Number(text) : 0;
  return count >= 1 && count <= Number(lawsLimits[name]?.limit ?? mostInAWeek) ? `${count}` : undefined;
}

import { holdOffice } from "#access/office/store";
import { namesOfLogins } from "#access/store";
import { assert } from "#base/assert";
import { accepted, refused, type Accepted } from "#base/outcome";
import type { Fault } from "#base/said-words";
import { defaultPolicy } from "#law/policy/house-policy";
import { lawsLimits, policyOfTexts, policySettingNames, textsOfPolicy } from "#law/policy/policy-settings";
import type { Queries } from "#platform/database";
import {
  leavesHours,
  policyChanges,
  readPolicySaid,
  versionName,
  type PolicyRefusal,
  type PolicySaid,
} from "#settings/house-policy/said-policy";
import { policyInForce, policyVersions, setPolicy } from "#settings/house-policy/store";

const versionsMax = 100;

/** The house policy as it is shown: each setting beside what came with the program and the law's own, and what was changed. */
export async function readPolicyShown(tx: Queries) {
  const versions = await policyVersions(tx, versionsMax + 1);
  const names = await namesOfLogins(
    tx,
    versions.map(({ setBy }) => setBy),
  );
  const [newest] = versions;
  assert(newest !== undefined, "a policy is always in force");
  const { version, policy } = newest;
  const [is, shipped] = [textsOfPolicy(policy), textsOfPolicy(defaultPolicy)];
  return {
    version,
    settings: policySettingNames.map((name) => {
      return { name, is: is[name], shipped: shipped[name], law: lawsLimits[name] ?? null };
    }),
    changes: versions.slice(0, -1).flatMap((after, place) => {
      const before = versions[place + 1] ?? after;
      const changed = { changedBy: names.get(after.setBy) ?? "", changedAt: after.setAt?.toString() ?? "" };
      return policyChanges(before.policy, after.policy).map(({ name, ...became }) => {
        return { version: after.version, setting: name, ...became, ...changed };
      });
    }),
  };
}

type Changing = {
  readonly said: PolicySaid;
  readonly over: number;
  readonly loginId: string;
  readonly now: Temporal.Instant;
};

type NotChanged = {
  readonly ok: false;
  readonly refusal: PolicyRefusal;
  readonly detail?: { readonly fields: readonly Fault[] };
};

/**
 * Changes the house policy: the next version, by which the law is asked from the next act on. What is as it was makes no
 * version. Who changes it at the same time waits, and is told.
 */
export async function changePolicy(
  tx: Queries,
  { said, over, loginId, now }: Changing,
): Promise<Accepted<{ readonly version: number }> | NotChanged> {
  await holdOffice(tx);
  const stands = await policyInForce(tx);
  if (over !== stands.version) return refused("policy_was_changed");
  const read = readPolicySaid(said, stands.policy);
  if (!read.ok) return { ok: false, refusal: "policy_is_unfit", detail: { fields: read.faults } };
  if (!leavesHours(read.value)) return refused("policy_leaves_no_hour");
  const version = stands.version + 1;
  const policy = policyOfTexts(read.value, versionName(version));
  if (policyChanges(stands.policy, policy).length === 0) return accepted({ version: stands.version });
  await setPolicy(tx, { version, policy, by: loginId, at: now });
  return accepted({ version });
}

import type { AccountPurpose } from "./debtor.ts";
import { obligorRefusals } from "./obligor.ts";
import { factRefusals } from "./own-fact.ts";

export const accountPurposes = ["consumer", "business"] as const satisfies readonly AccountPurpose[];

/** Why it is not said of an account what it was for, in order of precedence. */
export const purposeRefusals = {
  nothing_changes: factRefusals.nothing_changes,
  account_is_not_the_debtors: obligorRefusals.account_is_not_the_debtors,
  changed_meanwhile: factRefusals.changed_meanwhile,
} as const;

export type PurposeRefusal = keyof typeof purposeRefusals;

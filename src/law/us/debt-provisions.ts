import type { ContactRule } from "#law/contact-rule";
import { coDebtor } from "./bankruptcy/1301-co-debtor.ts";
import { stay } from "./bankruptcy/362-stay.ts";
import { utilities } from "./bankruptcy/366-utilities.ts";
import { discharge } from "./bankruptcy/524-discharge.ts";
import { obsolete } from "./credit-reporting/1681c-obsolete.ts";
import { identityTheft } from "./credit-reporting/1681m-f-identity-theft.ts";
import { extinguished } from "./extinguished-debts.ts";
import { medicalReporting } from "./medical-reporting.ts";
import { extraordinaryCollection } from "./medical/1.501r-6-extraordinary.ts";
import { paymentDispute } from "./medical/149.620-payment-dispute.ts";
import { affidavit } from "./military/3931-affidavit.ts";
import { repossession } from "./military/3952-repossession.ts";

/** What law beside Regulation F says of whether a debt may be collected, furnished or passed on. */
export const debtProvisions: readonly ContactRule[] = [
  stay,
  discharge,
  utilities,
  coDebtor,
  affidavit,
  repossession,
  identityTheft,
  obsolete,
  paymentDispute,
  extraordinaryCollection,
  extinguished,
  medicalReporting,
];

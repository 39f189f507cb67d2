import type { ContactRule } from "#law/contact-rule";
import { californiaRules } from "./ca-rosenthal.ts";
import { collectorLicences } from "./collector-licences.ts";
import { creditorsAttorneys } from "./creditors-attorneys.ts";
import { creditorsWords } from "./creditors-words.ts";
import { districtCalls, districtConsent, districtHours, districtMessages } from "./dc-calls-and-messages.ts";
import { floridaEmailHours, floridaHours } from "./fl-hours.ts";
import { massachusettsHours, massachusettsLimits } from "./ma-contact-limits.ts";
import { northCarolinaBuyers } from "./nc-debt-buyers.ts";
import { nevadaMedicalNotice } from "./nv-medical-notice.ts";
import { newYorkEmail, newYorkSubstantiation } from "./ny-substantiation-and-email.ts";
import { cityCease, cityContacts, cityContactsAmended, cityElectronic, cityHours } from "./nyc-contacts.ts";
import { timeBarredWords } from "./time-barred-words.ts";
import { washingtonCommunications, washingtonHours } from "./wa-communications.ts";
import { newHampshireWork, oregonWork } from "./work-calls.ts";
import { westVirginiaAttorney, westVirginiaCalls, westVirginiaHours } from "./wv-calls.ts";

/** The law of states and cities on contact with debtors, where it asks for more than Regulation F or of others. */
export const stateProvisions: readonly ContactRule[] = [
  collectorLicences,
  ...californiaRules,
  ...creditorsWords,
  ...creditorsAttorneys,
  ...timeBarredWords,
  districtCalls,
  districtConsent,
  districtMessages,
  districtHours,
  floridaHours,
  floridaEmailHours,
  massachusettsLimits,
  massachusettsHours,
  nevadaMedicalNotice,
  newHampshireWork,
  oregonWork,
  northCarolinaBuyers,
  newYorkSubstantiation,
  newYorkEmail,
  cityContacts,
  cityContactsAmended,
  cityElectronic,
  cityCease,
  cityHours,
  washingtonCommunications,
  washingtonHours,
  westVirginiaCalls,
  westVirginiaHours,
  westVirginiaAttorney,
];

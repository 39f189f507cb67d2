import { readerOf } from "../sentences.ts";
import { filterWords } from "./filter-words.ts";
import { lawGaps, lawSays } from "./said/law.ts";
import { lawOfDebtsGaps, lawOfDebtsSays } from "./said/law-debts.ts";
import {
  lawWordsGaps,
  lawWordsProcedures,
  lawWordsSay,
  scriptSays,
  templateLawSays,
  voiceSays,
} from "./said/law-words.ts";
import { lawOfStates, placesOfLaw } from "./said/law-states.ts";
import { filterSays, importsSay, monitorsSay, sheetSays, templatesSay, viewNames } from "./said/lists.ts";
import { proceduresOfDebts } from "./said/procedures-of-debts.ts";
import { noticesSay } from "./said/notices.ts";
import { procedureLines } from "./said/procedures.ts";
import { procedureTitles } from "./said/procedure-titles.ts";
import { proceduresOfStates } from "./said/procedures-of-states.ts";
import { refusalsOfCreditors } from "./said/refusals-of-creditors.ts";
import { refusalsOfMoney } from "./said/refusals-of-money.ts";
import { refusalsOfOffice } from "./said/refusals-of-office.ts";
import { refusalsOfPeople } from "./said/refusals-of-people.ts";
import { refusalsOfSignIns } from "./said/refusals-of-sign-ins.ts";
import { ruleNames, rulesOfOtherLaw } from "./said/rules-of-other-law.ts";
import { rulesOfStates, statesFind } from "./said/rules-of-states.ts";
import { rulesOfRegulationF } from "./said/rules-of-regulation-f.ts";
import { cutOverSays, rowsSay } from "./said/rejected-rows.ts";
import { broughtSays, filesSay, formatsSay } from "./said/unread-files.ts";
import { addressesSay, grammarSays, ladderFaultsSay, templateFaultsSay } from "./said/faults-of-texts.ts";
import { readingsOfContact } from "./said/readings-of-contact.ts";
import { readingsOfDebts } from "./said/readings-of-debts.ts";
import { readingsOfStates } from "./said/readings-of-states.ts";
import { laddersSay, strategySays } from "./said/strategy.ts";
import { columnNames, terms } from "./said/terms.ts";
import {
  shippedSays,
  timelineOfBrought,
  timelineOfContact,
  timelineOfDocuments,
  timelineOfTold,
} from "./said/timeline.ts";
import { timelineOfTheRest } from "./said/timeline-of-the-rest.ts";

/** What the server says in English, with what it is in Spanish. */
export const sentences = {
  ...refusalsOfCreditors,
  ...refusalsOfMoney,
  ...refusalsOfPeople,
  ...refusalsOfOffice,
  ...refusalsOfSignIns,
  ...lawSays,
  ...lawGaps,
  ...lawOfDebtsSays,
  ...lawOfDebtsGaps,
  ...lawWordsSay,
  ...templateLawSays,
  ...voiceSays,
  ...scriptSays,
  ...lawWordsGaps,
  ...lawWordsProcedures,
  ...noticesSay,
  ...lawOfStates,
  ...rulesOfRegulationF,
  ...rulesOfOtherLaw,
  ...rulesOfStates,
  ...statesFind,
  ...ruleNames,
  ...readingsOfContact,
  ...readingsOfDebts,
  ...readingsOfStates,
  ...strategySays,
  ...laddersSay,
  ...timelineOfContact,
  ...timelineOfTold,
  ...timelineOfBrought,
  ...timelineOfDocuments,
  ...timelineOfTheRest,
  ...shippedSays,
  ...filterSays,
  ...monitorsSay,
  ...viewNames,
  ...importsSay,
  ...rowsSay,
  ...cutOverSays,
  ...filesSay,
  ...formatsSay,
  ...broughtSays,
  ...addressesSay,
  ...ladderFaultsSay,
  ...templatesSay,
  ...templateFaultsSay,
  ...grammarSays,
  ...sheetSays,
  ...procedureTitles,
  ...procedureLines,
  ...proceduresOfDebts,
  ...proceduresOfStates,
};

/** A sentence of the server in Spanish. What is not known of it stays in English. */
export const said = readerOf({
  sentences,
  terms: { ...columnNames, ...terms, ...placesOfLaw },
  fields: Object.fromEntries(Object.entries(filterWords).map(([field, { name }]) => [field, name])),
  between: { " or ": " o ", ", nor for ": ", ni para " },
  weekdays: { Mon: "lun", Tue: "mar", Wed: "mié", Thu: "jue", Fri: "vie", Sat: "sáb", Sun: "dom" },
});

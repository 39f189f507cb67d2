import type { Row } from "./scope.ts";

const writing = { collector: "team", clerk: "all", supervisor: "all" } as const satisfies Row;
const mailing = { clerk: "all", supervisor: "all" } as const satisfies Row;
const printing = { ...mailing, administrator: "all" } as const satisfies Row;
const stating = { ...mailing, credit_manager: "all" } as const satisfies Row;
const looking = { ...stating, administrator: "all", auditor: "all" } as const satisfies Row;

/** Who writes to debtors; who minds what waits to leave, is sent by hand or is printed; and who may look at it. */
export const mailTable = {
  previewLetter: writing,
  previewLetterFile: writing,
  makeLetter: writing,
  writeLetters: writing,
  remakeLetter: writing,
  letterCameBack: writing,
  listOutgoing: looking,
  exportOutgoing: looking,
  withdrawLetter: mailing,
  withdrawLetters: mailing,
  takeOutLetter: mailing,
  takeOutLetters: mailing,
  readTakenOut: mailing,
  markHandedOver: mailing,
  markAllHandedOver: mailing,
  markNotHandedOver: mailing,
  listStatements: looking,
  sendStatements: stating,
  keepStatementSchedule: stating,
  endStatementSchedule: stating,
  listPrintRuns: looking,
  makePrintRun: printing,
  readPrintRun: printing,
  listSheetsToTakeOut: printing,
  postPrintRun: printing,
} as const satisfies Record<string, Row>;

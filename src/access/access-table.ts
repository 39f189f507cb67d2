import type { Role } from "./role.ts";

/**
 * How far an allowance reaches: all debtors; those of one's team, one's own and the unassigned; only one's own and the
 * unassigned; only those of one's creditor; or, for what concerns no debtor, simply allowed.
 */
export type Scope = "all" | "team" | "mine" | "my_creditor";

type Row = Partial<Record<Role, Scope>>;

const everybody: Row = {
  collector: "all",
  clerk: "all",
  supervisor: "all",
  credit_manager: "all",
  administrator: "all",
  auditor: "all",
  creditor: "all",
};
const readers: Row = {
  collector: "team",
  clerk: "all",
  supervisor: "all",
  credit_manager: "all",
  administrator: "all",
  auditor: "all",
};
const collecting: Row = { collector: "team", supervisor: "all" };
const deciding: Row = { supervisor: "all", credit_manager: "all" };
const working: Row = { collector: "team", clerk: "all", supervisor: "all" };
const watching: Row = {
  collector: "team",
  clerk: "all",
  supervisor: "all",
  credit_manager: "all",
  administrator: "all",
};
/** Who belongs to whom and who is bound is said by papers, not on the telephone: who keeps them writes it down. */
const onPapers: Row = { clerk: "all", supervisor: "all", credit_manager: "all" };
const office: Row = { clerk: "all", supervisor: "all", credit_manager: "all", administrator: "all" };

/** A whole list leaves the desk as a file: for those who answer for it. */
const exporting: Row = { ...office, auditor: "all" };

/** Figures of the whole book are for those who answer for it; a creditor has those of its own. */
const reporting: Row = { ...exporting, creditor: "my_creditor" };

/** Whoever may see reports has them by mail; a supervisor and an administrator also say who else does. */
const scheduling: Row = {
  clerk: "mine",
  credit_manager: "mine",
  auditor: "mine",
  creditor: "mine",
  supervisor: "all",
  administrator: "all",
};

/** Who may call each operation, within which scope. A role that is not named may not. */
export const accessTable = {
  readSession: everybody,
  setLanguage: everybody,
  signOut: everybody,
  changePassword: everybody,
  readFilling: everybody,
  readWorklist: { collector: "team", supervisor: "all", auditor: "all" },
  takeNext: collecting,
  takeLease: collecting,
  giveUpLease: collecting,
  bePresent: readers,
  beAbsent: readers,
  snoozeDebtors: collecting,
  endSnooze: collecting,
  placeCallback: collecting,
  dropCallback: collecting,
  assignDebtors: { supervisor: "all" },
  listAssignments: readers,
  listPeople: { supervisor: "all", auditor: "all" },
  setWorker: { supervisor: "all", administrator: "all" },
  previewBalance: { supervisor: "all" },
  balanceWork: { supervisor: "all" },
  readCalendar: collecting,
  makeCalendar: collecting,
  endCalendar: collecting,
  search: readers,
  listDebtors: readers,
  describeBook: readers,
  exportBook: exporting,
  listViews: readers,
  saveView: readers,
  shareView: { supervisor: "all", administrator: "all" },
  changeView: readers,
  endView: readers,
  listExports: { supervisor: "all", administrator: "all", auditor: "all" },
  listMonitors: readers,
  readDebtor: readers,
  readTimeline: readers,
  readPostings: readers,
  readDocument: readers,
  listDocuments: readers,
  askPermit: collecting,
  reportOutcome: collecting,
  recordEffort: working,
  takeBackEffort: working,
  takePromise: collecting,
  withdrawPromise: collecting,
  recordReview: collecting,
  pauseCollecting: { collector: "team", supervisor: "all", credit_manager: "all" },
  endPause: { collector: "team", supervisor: "all", credit_manager: "all" },
  listOutgoing: exporting,
  withdrawLetter: { clerk: "all", supervisor: "all" },
  listPrintRuns: exporting,
  makePrintRun: { clerk: "all", supervisor: "all", administrator: "all" },
  readPrintRun: { clerk: "all", supervisor: "all", administrator: "all" },
  postPrintRun: { clerk: "all", supervisor: "all", administrator: "all" },
  readStatement: readers,
  makeLetter: { collector: "team", clerk: "all", supervisor: "all" },
  postPayment: { collector: "team", clerk: "all", supervisor: "all" },
  applyCredit: { collector: "team", clerk: "all", supervisor: "all" },
  reverseEntry: { collector: "team", clerk: "all", supervisor: "all" },
  raiseDispute: { collector: "team", clerk: "all", supervisor: "all" },
  resolveDispute: { supervisor: "all", credit_manager: "all" },
  setCreditLimit: deciding,
  placeHold: deciding,
  liftHold: deciding,
  recordStop: { collector: "team", clerk: "all", supervisor: "all" },
  liftStop: { supervisor: "all" },
  readSecret: working,
  addDocuments: { ...working, credit_manager: "all" },
  linkDocument: working,
  unlinkDocument: working,
  addPoint: working,
  readPoint: working,
  endPoint: working,
  addRelation: working,
  endRelation: working,
  recordCircumstance: working,
  endCircumstance: working,
  placeAlert: working,
  liftAlert: working,
  listDuplicates: office,
  mergeDebtors: { supervisor: "all", administrator: "all" },
  endMerge: { supervisor: "all", administrator: "all" },
  tellApart: { supervisor: "all", administrator: "all" },
  joinGroup: onPapers,
  leaveGroup: onPapers,
  changeDebtor: working,
  changeDebtorKind: { supervisor: "all" },
  bindObligor: onPapers,
  endObligor: onPapers,
  addNote: { collector: "team", clerk: "all", supervisor: "all", credit_manager: "all" },
  readAging: { ...readers, collector: "all", creditor: "my_creditor" },
  releaseRetainage: { clerk: "all", supervisor: "all", credit_manager: "all" },
  listTerms: { ...office, auditor: "all" },
  setTerms: office,
  exportAging: exporting,
  listPresets: readers,
  listImports: { ...office, auditor: "all" },
  readReconciling: { ...office, auditor: "all" },
  listMappings: readers,
  describeFile: office,
  saveMapping: office,
  endMapping: office,
  previewImport: office,
  importFiles: office,
  takeBackImport: office,
  listFolders: { ...office, auditor: "all" },
  watchFolder: { administrator: "all" },
  unwatchFolder: { administrator: "all" },
  lookIntoFolder: office,
  acknowledgeFile: office,
  listLookouts: watching,
  keepLookout: watching,
  endLookout: watching,
  keepOfficeLookout: { ...deciding, administrator: "all" },
  endOfficeLookout: { ...deciding, administrator: "all" },
  listSightings: watching,
  readSightings: watching,
  listProcedures: readers,
  readProcedures: readers,
  readProcedureVersions: readers,
  writeProcedure: { supervisor: "all", administrator: "all" },
  acknowledgeProcedure: readers,
  askApproval: { ...working, credit_manager: "all" },
  listApprovals: { ...watching, auditor: "all" },
  decideApproval: { ...deciding, administrator: "all" },
  listAuthorities: { ...deciding, administrator: "all", auditor: "all" },
  setAuthority: { administrator: "all" },
  endAuthority: { administrator: "all" },
  readFloor: { ...deciding, auditor: "all" },
  readFloorFigure: { ...deciding, auditor: "all" },
  readDaySheet: { ...deciding, administrator: "all", auditor: "all" },
  makeDaySheet: { supervisor: "all" },
  listOfficePeople: { supervisor: "all", administrator: "all", auditor: "all" },
  setPersonMail: { administrator: "all" },
  readSettings: { supervisor: "all", administrator: "all", auditor: "all" },
  changeSettings: { administrator: "all" },
  addPerson: { administrator: "all" },
  changePerson: { administrator: "all" },
  makePersonLink: { administrator: "all" },
  endPerson: { administrator: "all" },
  listTeams: { supervisor: "all", administrator: "all", auditor: "all" },
  addTeam: { administrator: "all" },
  renameTeam: { administrator: "all" },
  endTeam: { administrator: "all" },
  readFloorWaiting: { ...deciding, auditor: "all" },
  listOfficeMail: { supervisor: "all", credit_manager: "all", administrator: "all", auditor: "all" },
  readOfficeMail: { supervisor: "all", credit_manager: "all", administrator: "all", auditor: "all" },
  runDay: { supervisor: "all", administrator: "all" },
  listDays: { ...deciding, administrator: "all", auditor: "all" },
  readDay: { ...deciding, administrator: "all", auditor: "all" },
  listDayCases: { ...deciding, administrator: "all", auditor: "all" },
  exportDay: { ...deciding, administrator: "all", auditor: "all" },
  listLadders: readers,
  readLadder: readers,
  checkLadder: { supervisor: "all", administrator: "all" },
  previewLadder: { supervisor: "all", administrator: "all" },
  saveLadder: { supervisor: "all", administrator: "all" },
  listTemplates: readers,
  readTemplate: readers,
  checkTemplate: office,
  previewTemplate: office,
  previewTemplateFile: office,
  saveTemplate: office,
  askForTemplate: office,
  retireTemplate: { supervisor: "all", administrator: "all" },
  listReports: reporting,
  readReport: reporting,
  readReportRows: reporting,
  exportReport: reporting,
  listReportSchedules: { ...scheduling, auditor: "all" },
  previewReportSchedule: scheduling,
  scheduleReport: scheduling,
  changeReportSchedule: scheduling,
  endReportSchedule: scheduling,
  verifyBook: { supervisor: "all", administrator: "all", auditor: "all" },
} as const satisfies Record<string, Row>;

export type GuardedOperation = keyof typeof accessTable;

/** The scope within which a role may call an operation; undefined where it may not, or where nobody has said. */
export function scopeOf(operation: string, role: Role): Scope | undefined {
  if (!Object.hasOwn(accessTable, operation)) return undefined;
  const row: Row = accessTable[operation as GuardedOperation];
  return row[role];
}

/** The operations that a role may call: the desk shows what it can do, and nothing else. */
export function operationsOf(role: Role): string[] {
  return Object.keys(accessTable).filter((operation) => scopeOf(operation, role) !== undefined);
}

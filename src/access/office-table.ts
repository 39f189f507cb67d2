import type { Row } from "./scope.ts";

const administering = { administrator: "all" } as const satisfies Row;
const answering = { supervisor: "all", administrator: "all", auditor: "all" } as const satisfies Row;

/** Who may say what the office is, who works in it, and for whom it acts; and who may read it. */
export const officeTable = {
  listOfficePeople: answering,
  listPeopleChanges: answering,
  setPersonMail: administering,
  readSettings: answering,
  changeSettings: administering,
  readHousePolicy: answering,
  changeHousePolicy: administering,
  tryHousePolicy: answering,
  replayLaw: answering,
  listCreditors: answering,
  readCreditor: answering,
  foreseeMandate: answering,
  addCreditor: administering,
  changeCreditor: administering,
  askForPayTo: administering,
  giveMandate: administering,
  changeMandate: administering,
  takeBackMandate: administering,
  listEntities: answering,
  addEntity: administering,
  changeEntity: administering,
  addPerson: administering,
  changePerson: administering,
  makePersonLink: administering,
  endPerson: administering,
  listTeams: answering,
  addTeam: administering,
  renameTeam: administering,
  endTeam: administering,
} as const satisfies Record<string, Row>;

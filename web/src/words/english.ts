import { aging } from "./english/aging.ts";
import { book } from "./english/book.ts";
import { call } from "./english/call.ts";
import { creditors, firm } from "./english/creditors.ts";
import { consents } from "./english/consents.ts";
import { days } from "./english/days.ts";
import { debtor } from "./english/debtor.ts";
import { documents } from "./english/documents.ts";
import { doing } from "./english/doing.ts";
import { approvals, daySheet, floor, office } from "./english/floor.ts";
import { evidence } from "./english/evidence.ts";
import { exports } from "./english/exports.ts";
import { folders } from "./english/folders.ts";
import { imports } from "./english/imports.ts";
import { kinds } from "./english/kinds.ts";
import { ladders } from "./english/ladders.ts";
import { lookouts } from "./english/lookouts.ts";
import { mail } from "./english/mail.ts";
import { mapping } from "./english/mapping.ts";
import { notices } from "./english/notices.ts";
import { ownDay } from "./english/own-day.ts";
import { people } from "./english/people.ts";
import { reconciling } from "./english/reconciling.ts";
import { pauses } from "./english/pauses.ts";
import { policy } from "./english/policy.ts";
import { procedures } from "./english/procedures.ts";
import { recording } from "./english/recording.ts";
import { schedules } from "./english/schedules.ts";
import { authority, settings } from "./english/settings.ts";
import { sharing } from "./english/sharing.ts";
import { reports } from "./english/reports.ts";
import { shell } from "./english/shell.ts";
import { staff } from "./english/staff.ts";
import { stops } from "./english/stops.ts";
import { templates } from "./english/templates.ts";
import { today } from "./english/today.ts";
import { tokens } from "./english/tokens.ts";
import { ui } from "./english/ui.ts";
import { undo } from "./english/undo.ts";
import { views } from "./english/views.ts";
import { visits } from "./english/visits.ts";

/** The desk in English. Another language has the same keys: the type of this one asks for them. */
export const english = {
  /** A sentence of the server, which speaks English: this is its word in the language of the page. */
  said: (sentence: string) => sentence,
  ui,
  shell,
  kinds,
  today,
  sharing,
  stops,
  consents,
  debtor,
  doing,
  call,
  book,
  imports,
  mapping,
  aging,
  ownDay,
  people,
  evidence,
  exports,
  folders,
  reconciling,
  ladders,
  lookouts,
  mail,
  floor,
  daySheet,
  days,
  office,
  creditors,
  firm,
  settings,
  authority,
  approvals,
  documents,
  pauses,
  policy,
  procedures,
  recording,
  reports,
  staff,
  schedules,
  templates,
  tokens,
  undo,
  views,
  visits,
  notices,
};

/** What every language of the desk must say. */
export type Catalogue = typeof english;

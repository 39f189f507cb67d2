import type { Catalogue } from "./english.ts";
import { aging } from "./spanish/aging.ts";
import { book } from "./spanish/book.ts";
import { call } from "./spanish/call.ts";
import { creditors, firm } from "./spanish/creditors.ts";
import { consents } from "./spanish/consents.ts";
import { days } from "./spanish/days.ts";
import { debtor } from "./spanish/debtor.ts";
import { documents } from "./spanish/documents.ts";
import { doing } from "./spanish/doing.ts";
import { approvals, daySheet, floor, office } from "./spanish/floor.ts";
import { evidence } from "./spanish/evidence.ts";
import { exports } from "./spanish/exports.ts";
import { folders } from "./spanish/folders.ts";
import { imports } from "./spanish/imports.ts";
import { kinds } from "./spanish/kinds.ts";
import { ladders } from "./spanish/ladders.ts";
import { lookouts } from "./spanish/lookouts.ts";
import { mail } from "./spanish/mail.ts";
import { mapping } from "./spanish/mapping.ts";
import { ownDay } from "./spanish/own-day.ts";
import { people } from "./spanish/people.ts";
import { reconciling } from "./spanish/reconciling.ts";
import { pauses } from "./spanish/pauses.ts";
import { policy } from "./spanish/policy.ts";
import { procedures } from "./spanish/procedures.ts";
import { recording } from "./spanish/recording.ts";
import { schedules } from "./spanish/schedules.ts";
import { authority, settings } from "./spanish/settings.ts";
import { sharing } from "./spanish/sharing.ts";
import { reports } from "./spanish/reports.ts";
import { shell } from "./spanish/shell.ts";
import { staff } from "./spanish/staff.ts";
import { stops } from "./spanish/stops.ts";
import { templates } from "./spanish/templates.ts";
import { today } from "./spanish/today.ts";
import { tokens } from "./spanish/tokens.ts";
import { said } from "./spanish/said.ts";
import { ui } from "./spanish/ui.ts";
import { undo } from "./spanish/undo.ts";
import { views } from "./spanish/views.ts";
import { notices } from "./spanish/notices.ts";
import { visits } from "./spanish/visits.ts";

/** The desk in Spanish, as offices in the United States speak it: usted, and the terms of docs/spanish.md. */
export const spanish: Catalogue = {
  said: (sentence) => said(sentence),
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

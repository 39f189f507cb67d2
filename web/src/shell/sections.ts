import { useMemo } from "react";
import { paths } from "../paths.ts";
import { words } from "../words.ts";
import { useMay } from "./session.ts";

/** A screen that one goes to by its name. Who may not do `needs` finds nothing there, and is not led to it. */
export type ScreenPlace = {
  readonly to: Exclude<
    (typeof paths)[keyof typeof paths],
    typeof paths.debtor | typeof paths.report | typeof paths.day | typeof paths.creditor
  >;
  readonly label: string;
  readonly needs: string;
};

/** A part of the desk: the screens that belong together, the first of which opens it. */
export type Section = { readonly label: string; readonly screens: readonly ScreenPlace[] };

const sections: readonly Section[] = [
  {
    label: words.shell.today,
    screens: [
      { to: paths.today, label: words.shell.today, needs: "takeNext" },
      { to: paths.ownDay, label: words.ownDay.title, needs: "readOwnDay" },
      { to: paths.visits, label: words.visits.title, needs: "readRound" },
      { to: paths.sharing, label: words.sharing.title, needs: "listWorkers" },
    ],
  },
  {
    label: words.shell.book,
    screens: [
      { to: paths.book, label: words.shell.debtors, needs: "listDebtors" },
      { to: paths.aging, label: words.shell.aging, needs: "readAging" },
      { to: paths.import, label: words.shell.import, needs: "importFiles" },
      { to: paths.duplicates, label: words.people.duplicates, needs: "listDuplicates" },
    ],
  },
  { label: words.mail.title, screens: [{ to: paths.mail, label: words.mail.title, needs: "listOutgoing" }] },
  {
    label: words.floor.section,
    screens: [
      { to: paths.floor, label: words.floor.title, needs: "readFloor" },
      { to: paths.approvals, label: words.approvals.title, needs: "listApprovals" },
      { to: paths.days, label: words.days.title, needs: "listDays" },
      { to: paths.daySheet, label: words.daySheet.title, needs: "readDaySheet" },
    ],
  },
  {
    label: words.reports.title,
    screens: [
      { to: paths.reports, label: words.reports.title, needs: "listReports" },
      { to: paths.reportSchedules, label: words.schedules.title, needs: "listReportSchedules" },
    ],
  },
  {
    label: words.shell.office,
    screens: [
      { to: paths.ladders, label: words.ladders.title, needs: "listLadders" },
      { to: paths.procedures, label: words.shell.procedures, needs: "listProcedures" },
      { to: paths.templates, label: words.templates.title, needs: "listTemplates" },
      { to: paths.officePeople, label: words.office.people, needs: "listOfficePeople" },
      { to: paths.creditors, label: words.creditors.title, needs: "listCreditors" },
      { to: paths.firm, label: words.firm.title, needs: "listEntities" },
      { to: paths.settings, label: words.settings.title, needs: "readSettings" },
      { to: paths.policy, label: words.policy.title, needs: "readHousePolicy" },
      { to: paths.tokens, label: words.tokens.title, needs: "listTokens" },
      { to: paths.exports, label: words.exports.title, needs: "listExports" },
      { to: paths.authority, label: words.authority.title, needs: "listAuthorities" },
    ],
  },
];

const everyScreen = sections.flatMap(({ screens }) => screens);

/** The parts of the desk that this person may see, each with the screens that they may see. */
export function useSections(): readonly Section[] {
  const may = useMay();
  return useMemo(
    () =>
      sections
        .map(({ label, screens }) => ({ label, screens: screens.filter(({ needs }) => may(needs)) }))
        .filter(({ screens }) => screens.length > 0),
    [may],
  );
}

/** The screen at an address that this person's role does not open; undefined where it does, or no screen stands there. */
export function useForbidden(address: string): ScreenPlace | undefined {
  const may = useMay();
  const place = screenAt(everyScreen, address);
  // Whoever has no worklist is led on from Today.
  return place === undefined || place.to === paths.today || may(place.needs) ? undefined : place;
}

/** The part of the desk to which an address belongs. Undefined where it belongs to none, as a debtor does. */
export function sectionAt(all: readonly Section[], address: string): Section | undefined {
  return all.find(({ screens }) => screenAt(screens, address) !== undefined);
}

/** The screen at an address, or else the one under which it lies, as a run of the day lies under the days. */
export function screenAt<Place extends Pick<ScreenPlace, "to">>(
  screens: readonly Place[],
  address: string,
): Place | undefined {
  const [nearest] = screens
    .filter(({ to }) => to === address || (to !== paths.today && address.startsWith(`${to}/`)))
    .toSorted((one, other) => other.to.length - one.to.length);
  return nearest;
}

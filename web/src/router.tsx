import { createRoute, createRouter, lazyRouteComponent } from "@tanstack/react-router";
import { agedBys, agingBys, type AgingSearch } from "./aging/aging-by.ts";
import { monitorOf, type BookSearch } from "./book/book-search.ts";
import { daySearch } from "./days/day-search.ts";
import { debtorSearch } from "./debtor/debtor-search.ts";
import { approvalsSearch } from "./floor/approvals-search.ts";
import { floorSearch } from "./floor/floor-search.ts";
import { officeScreens } from "./office-screens.tsx";
import { mailSearch } from "./mail/mail-search.ts";
import { paths } from "./paths.ts";
import { at, root } from "./root-route.tsx";
import type { ReportSearch } from "./reports/report-search.ts";
import { ownDaySearch } from "./own-day/own-day-search.ts";
import { roundSearch } from "./visits/round-search.ts";
import type { TodaySearch } from "./today/today-search.ts";
import { searchText } from "./ui/search-text.ts";

const sharing = createRoute({
  ...at(paths.sharing),
  component: lazyRouteComponent(() => import("./sharing/sharing-screen.tsx"), "SharingScreen"),
});

const today = createRoute({
  ...at(paths.today),
  validateSearch: (search: Record<string, unknown>): TodaySearch => ({
    of: searchText(search["of"]),
    team: searchText(search["team"]),
    find: searchText(search["find"]),
  }),
  component: lazyRouteComponent(() => import("./today/today-screen.tsx"), "TodayScreen"),
});

const debtor = createRoute({
  ...at(paths.debtor),
  validateSearch: debtorSearch,
  component: lazyRouteComponent(() => import("./debtor/debtor-screen.tsx"), "DebtorScreen"),
});

const evidence = createRoute({
  ...at(paths.evidence),
  component: lazyRouteComponent(() => import("./evidence/evidence-screen.tsx"), "EvidenceScreen"),
});

const ownDay = createRoute({
  ...at(paths.ownDay),
  validateSearch: ownDaySearch,
  component: lazyRouteComponent(() => import("./own-day/own-day-screen.tsx"), "OwnDayScreen"),
});

const visits = createRoute({
  ...at(paths.visits),
  validateSearch: roundSearch,
  component: lazyRouteComponent(() => import("./visits/round-screen.tsx"), "RoundScreen"),
});

const book = createRoute({
  ...at(paths.book),
  validateSearch: (search: Record<string, unknown>): BookSearch => ({
    find: searchText(search["find"]),
    monitor: monitorOf(search["monitor"]),
    columns: searchText(search["columns"]),
    sort: searchText(search["sort"]),
    from: searchText(search["from"]),
  }),
  component: lazyRouteComponent(() => import("./book/book-screen.tsx"), "BookScreen"),
});

const duplicates = createRoute({
  ...at(paths.duplicates),
  component: lazyRouteComponent(() => import("./duplicates/duplicates-screen.tsx"), "DuplicatesScreen"),
});

const aging = createRoute({
  ...at(paths.aging),
  validateSearch: (search: Record<string, unknown>): AgingSearch => ({
    on: searchText(search["on"]),
    by: agingBys.find((by) => by === search["by"]),
    aged: agedBys.find((aged) => aged === search["aged"]),
    buckets: searchText(search["buckets"]),
  }),
  component: lazyRouteComponent(() => import("./aging/aging-screen.tsx"), "AgingScreen"),
});

const importing = createRoute({
  ...at(paths.import),
  component: lazyRouteComponent(() => import("./import/import-screen.tsx"), "ImportScreen"),
});

const mail = createRoute({
  ...at(paths.mail),
  validateSearch: mailSearch,
  component: lazyRouteComponent(() => import("./mail/mail-screen.tsx"), "MailScreen"),
});

const floor = createRoute({
  ...at(paths.floor),
  validateSearch: floorSearch,
  component: lazyRouteComponent(() => import("./floor/floor-screen.tsx"), "FloorScreen"),
});

const approvals = createRoute({
  ...at(paths.approvals),
  validateSearch: approvalsSearch,
  component: lazyRouteComponent(() => import("./floor/approvals-screen.tsx"), "ApprovalsScreen"),
});

const daySheet = createRoute({
  ...at(paths.daySheet),
  validateSearch: (search: Record<string, unknown>): { readonly on?: string | undefined } => ({
    on: searchText(search["on"]),
  }),
  component: lazyRouteComponent(() => import("./floor/sheet-screen.tsx"), "SheetScreen"),
});

const days = createRoute({
  ...at(paths.days),
  component: lazyRouteComponent(() => import("./days/days-screen.tsx"), "DaysScreen"),
});

const day = createRoute({
  ...at(paths.day),
  validateSearch: daySearch,
  component: lazyRouteComponent(() => import("./days/day-screen.tsx"), "DayScreen"),
});

const join = createRoute({
  ...at(paths.join),
  component: lazyRouteComponent(() => import("./sign-in/join-screen.tsx"), "JoinScreen"),
});

const sightings = createRoute({
  ...at(paths.sightings),
  component: lazyRouteComponent(() => import("./lookouts/sightings-screen.tsx"), "SightingsScreen"),
});

const reports = createRoute({
  ...at(paths.reports),
  component: lazyRouteComponent(() => import("./reports/reports-screen.tsx"), "ReportsScreen"),
});

const report = createRoute({
  ...at(paths.report),
  validateSearch: (search: Record<string, unknown>): ReportSearch => ({
    by: searchText(search["by"]) as ReportSearch["by"],
    team: searchText(search["team"]),
    person: searchText(search["person"]),
    from: searchText(search["from"]),
    to: searchText(search["to"]),
    creditor: searchText(search["creditor"]),
    currency: searchText(search["currency"]),
    line: searchText(search["line"]),
    series: searchText(search["series"]),
  }),
  component: lazyRouteComponent(() => import("./reports/report-screen.tsx"), "ReportScreen"),
});

const reportSchedules = createRoute({
  ...at(paths.reportSchedules),
  component: lazyRouteComponent(() => import("./reports/schedules/schedules-screen.tsx"), "SchedulesScreen"),
});

/** The desk's addresses and the screens that stand at them. Each screen is loaded when it is first asked for. */
export const router = createRouter({
  routeTree: root.addChildren([
    today,
    sharing,
    debtor,
    evidence,
    ownDay,
    visits,
    book,
    duplicates,
    aging,
    importing,
    sightings,
    mail,
    floor,
    approvals,
    daySheet,
    days,
    day,
    join,
    reports,
    report,
    reportSchedules,
    ...officeScreens,
  ]),
  defaultPreload: "intent",
  scrollRestoration: true,
});

declare module "@tanstack/react-router" {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Register {
    readonly router: typeof router;
  }
}

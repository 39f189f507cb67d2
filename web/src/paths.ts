/** Every address of the desk. `$name` is a parameter, as the router reads it. */
export const paths = {
  today: "/",
  sharing: "/share-out",
  debtor: "/debtors/$debtorId",
  evidence: "/debtors/$debtorId/contacts/$contactId",
  ownDay: "/my-work",
  visits: "/visits",
  book: "/book",
  duplicates: "/duplicates",
  aging: "/aging",
  reports: "/reports",
  report: "/reports/$name",
  reportSchedules: "/reports/schedules",
  import: "/import",
  floor: "/floor",
  approvals: "/floor/approvals",
  daySheet: "/floor/sheet",
  days: "/floor/days",
  day: "/floor/days/$runId",
  mail: "/mail",
  sightings: "/sightings",
  ladders: "/office/ladders",
  procedures: "/office/procedures",
  templates: "/office/templates",
  officePeople: "/office/people",
  join: "/join",
  creditors: "/office/creditors",
  creditor: "/office/creditors/$creditorId",
  firm: "/office/firm",
  settings: "/office/settings",
  policy: "/office/policy",
  tokens: "/office/keys",
  exports: "/office/exports",
  authority: "/office/authority",
} as const;

/** The address at which a document of a debtor can be looked at. */
export function documentPath({ debtorId, digest }: { readonly debtorId: string; readonly digest: string }): string {
  return `/api/debtors/${encodeURIComponent(debtorId)}/documents/${encodeURIComponent(digest)}`;
}

/** The address at which the letters of a print run are one PDF. */
export function printRunPath(printRunId: string, { bothSides = false } = {}): string {
  return `/api/print-runs/${encodeURIComponent(printRunId)}/file${bothSides ? "?bothSides=true" : ""}`;
}

/** The address at which the visits of a day are a PDF to take along. */
export function roundSheetPath({ on, of }: { readonly on: string; readonly of?: string | undefined }): string {
  return `/api/visits/sheet?${new URLSearchParams({ on, ...(of === undefined ? {} : { of }) })}`;
}

/** The address of a message to one of the office's own people, whole. */
export function officeMailPath(mailId: string): string {
  return `/api/office-mail/${encodeURIComponent(mailId)}`;
}

/** The address at which what a debtor owes a creditor today is a PDF. */
export function statementPath({ debtorId, creditorId }: Record<"debtorId" | "creditorId", string>): string {
  return `/api/debtors/${encodeURIComponent(debtorId)}/statement?creditorId=${encodeURIComponent(creditorId)}`;
}

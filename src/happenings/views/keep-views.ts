import { scopeOf, type GuardedOperation } from "#access/access-table";
import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import { readAsked } from "#book/asked";
import { shippedViews } from "#book/shipped-views";
import { monitorNames } from "#parties/monitor";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Refused } from "#platform/operation";
import { reportNames } from "#reports/definition";
import type { New, Wanted, Which } from "#views/routes";
import { addView, endView as endVersion, listViews } from "#views/store";
import { isSaidBy, type View, type ViewRefusal, type ViewScreen, type ViewShows } from "#views/view";
import type { Desk } from "#happenings/desk/desk";

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

/** By what each screen is read: whoever may not do that sees no view of it. */
const readBy: Readonly<Record<ViewScreen, GuardedOperation>> = {
  ...{ book: "listDebtors", today: "readWorklist", mail: "listOutgoing", approvals: "listApprovals" },
  ...{ day: "readDay", report: "readReport" },
};

/** Every view that somebody sees: the shipped ones first, then the office's and their own by name. */
export async function viewsOf({ tx, caller }: Asked): Promise<View[]> {
  const kept = await listViews(tx, caller.loginId);
  const names = await namesOfLogins(
    tx,
    kept.map(({ savedBy }) => savedBy),
  );
  const views = kept.map(({ loginId, savedBy, ...view }): View => {
    return { ...view, owner: loginId === null ? "office" : "own", changedBy: names.get(savedBy) ?? null };
  });
  return [...shippedViews, ...views].filter(({ screen }) => scopeOf(readBy[screen], caller.role) !== undefined);
}

/** Keeps a new view, one's own or the office's. One that could not be shown is not kept. */
export async function saveView(desk: Desk, asked: Asked & New): Promise<Outcome<string, never> | Refused> {
  const { tx, caller, now, isShared, screen, ...wanted } = asked;
  const shows = said(wanted.shows);
  const unread = whyUnreadable(screen, shows);
  if (unread !== undefined) return unread;
  const viewId = newId<"view">(now, desk.chance);
  const loginId = isShared ? null : caller.loginId;
  await addView(tx, { ...wanted, screen, shows, viewId, loginId, savedBy: caller.loginId, at: now });
  return accepted(viewId);
}

/** Changes a view into its next version. Whoever saw an older one is told who changed it, and when. */
export async function changeView(
  asked: Asked & Wanted & Which,
): Promise<Outcome<{ readonly version: number }, never> | Refused> {
  const { tx, caller, now, version, ...wanted } = asked;
  const found = await theirs(asked);
  if (!found.ok) return found;
  const { screen, owner } = found.value;
  const shows = said(wanted.shows);
  const unread = whyUnreadable(screen, shows);
  if (unread !== undefined) return unread;
  const ended = await endOf(asked);
  if (!ended.ok) return ended;
  const viewId = asked.viewId as Id<"view">;
  const loginId = owner === "own" ? caller.loginId : null;
  await addView(tx, { ...wanted, screen, shows, viewId, loginId, savedBy: caller.loginId, at: now }, version + 1);
  return accepted({ version: version + 1 });
}

/** Ends a view; its versions stay on record. */
export async function endView(asked: Asked & Which): Promise<Outcome<undefined, never> | Refused> {
  const found = await theirs(asked);
  return found.ok ? endOf(asked) : found;
}

/** What is said of what a view shows: what is empty is as usual. */
function said(shows: ViewShows): ViewShows {
  return Object.fromEntries(Object.entries(shows).filter(([, value]) => value !== ""));
}

/** Why a screen could not show a view, where it could not. */
function whyUnreadable(screen: ViewScreen, shows: ViewShows): Refused | undefined {
  if (!isSaidBy(screen, shows)) return refusing("view_shows_nothing");
  if (screen === "report" && !reportNames.some((name) => name === shows["name"])) return refusing("view_shows_nothing");
  if (screen !== "book") return undefined;
  const { monitor } = shows;
  const isMonitor = monitor === undefined || monitorNames.some((name) => name === monitor);
  if (!isMonitor) return refusing("view_shows_nothing");
  const read = readAsked(shows);
  return read.ok ? undefined : { ok: false, refusal: read.refusal, detail: { ...read.detail } };
}

/** A view that somebody may change or end: their own, or the office's. */
async function theirs(asked: Asked & Which): Promise<Outcome<View, never> | Refused> {
  const view = await find(asked);
  if (view === undefined) return refusing("view_is_unknown");
  const mayChange = view.owner === "own" || scopeOf("shareView", asked.caller.role) !== undefined;
  return mayChange ? accepted(view) : refusing("view_is_the_offices");
}

async function find(asked: Asked & Which): Promise<View | undefined> {
  return (await viewsOf(asked)).find(({ viewId, owner }) => viewId === asked.viewId && owner !== "shipped");
}

/** Ends the version that somebody has seen, where it is the newest. */
async function endOf(asked: Asked & Which): Promise<Outcome<undefined, never> | Refused> {
  const { tx, now, viewId, version } = asked;
  if (await endVersion(tx, { viewId, version, at: now })) return accepted(undefined);
  // Of two at once the later one waits for the other, and then sees what that one made of it.
  const newest = await find(asked);
  if (newest === undefined) return refusing("view_is_unknown");
  const detail = { changedBy: newest.changedBy, changedAt: newest.changedAt?.toString(), version: newest.version };
  return { ...refusing("view_was_changed"), detail };
}

function refusing(refusal: ViewRefusal): Refused {
  return { ok: false, refusal };
}

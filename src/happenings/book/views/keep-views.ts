import { scopeOf } from "#access/access-table";
import type { Caller } from "#access/caller";
import { namesOfLogins } from "#access/store";
import type { Id } from "#base/id";
import { accepted, type Outcome } from "#base/outcome";
import type { Wanted, Which } from "#book/views/routes";
import { addView, endView as endVersion, listViews } from "#book/views/store";
import { shippedViews, type View, type ViewRefusal } from "#book/views/view";
import { newId } from "#platform/chance";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
type Refusing = { readonly ok: false; readonly refusal: ViewRefusal; readonly detail?: Record<string, unknown> };

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
  return [...shippedViews, ...views];
}

/** Keeps a new view, one's own or the office's. */
export async function saveView(desk: Desk, asked: Asked & Wanted & { readonly isShared: boolean }): Promise<string> {
  const { tx, caller, now, isShared, ...wanted } = asked;
  const viewId = newId<"view">(now, desk.chance);
  const loginId = isShared ? null : caller.loginId;
  await addView(tx, { ...wanted, viewId, loginId, savedBy: caller.loginId, at: now });
  return viewId;
}

/** Changes a view into its next version. Whoever saw an older one is told who changed it, and when. */
export async function changeView(
  asked: Asked & Wanted & Which,
): Promise<Outcome<{ readonly version: number }, never> | Refusing> {
  const { tx, caller, now, version, ...wanted } = asked;
  const ended = await endOf(asked);
  if (!ended.ok) return ended;
  const viewId = asked.viewId as Id<"view">;
  const loginId = ended.value.owner === "own" ? caller.loginId : null;
  await addView(tx, { ...wanted, viewId, loginId, savedBy: caller.loginId, at: now }, version + 1);
  return accepted({ version: version + 1 });
}

/** Ends a view; its versions stay on record. */
export async function endView(asked: Asked & Which): Promise<Outcome<undefined, never> | Refusing> {
  const ended = await endOf(asked);
  return ended.ok ? accepted(undefined) : ended;
}

/** Ends the version that somebody has seen, where it is the newest and theirs to end. */
async function endOf(asked: Asked & Which): Promise<Outcome<View, never> | Refusing> {
  const { tx, caller, now, viewId, version } = asked;
  const find = async () => (await viewsOf(asked)).find((each) => each.viewId === viewId && each.owner !== "shipped");
  const view = await find();
  if (view === undefined) return { ok: false, refusal: "view_is_unknown" };
  const mayChange = view.owner === "own" || scopeOf("shareView", caller.role) !== undefined;
  if (!mayChange) return { ok: false, refusal: "view_is_the_offices" };
  if (await endVersion(tx, { viewId, version, at: now })) return accepted(view);
  // Of two at once the later one waits for the other, and then sees what that one made of it.
  const newest = await find();
  if (newest === undefined) return { ok: false, refusal: "view_is_unknown" };
  const detail = { changedBy: newest.changedBy, changedAt: newest.changedAt?.toString(), version: newest.version };
  return { ok: false, refusal: "view_was_changed", detail };
}

import { sql } from "kysely";
import type { Id } from "#base/id";
import type { Queries } from "#platform/database";
import type { View } from "./view.ts";

/** A view as it is to be kept: whose it is (nobody's are the office's), and what it shows. */
export type KeptView = Pick<View, "screen" | "name" | "shows" | "isPinned"> & {
  readonly viewId: Id<"view">;
  readonly loginId: Id<"login"> | null;
  readonly savedBy: Id<"login">;
  readonly at: Temporal.Instant;
};

/** A view in use: whose it is, and who made its version when. */
export type StoredView = Omit<View, "owner" | "changedBy"> & {
  readonly loginId: Id<"login"> | null;
  readonly savedBy: Id<"login">;
};

/** Keeps a view. A name that the same owner uses on the same screen already breaks `one_view_of_a_name`. */
export async function addView(tx: Queries, view: KeptView, version = 1): Promise<void> {
  await sql`
    insert into saved_view (view_id, version, login_id, screen, name, shows, is_pinned, saved_at, saved_by)
    values (${view.viewId}, ${version}, ${view.loginId}, ${view.screen}, ${view.name},
            ${JSON.stringify(view.shows)}::jsonb, ${view.isPinned}, ${view.at}, ${view.savedBy})`.execute(tx);
}

/** The views in use that somebody sees, their own and the office's, by name. */
export async function listViews(tx: Queries, loginId: Id<"login">): Promise<StoredView[]> {
  const { rows } = await sql<StoredView>`
    select view_id as "viewId", version, login_id as "loginId", screen, name, shows,
           is_pinned as "isPinned", saved_at as "changedAt", saved_by as "savedBy"
      from saved_view
     where ended_at is null and (login_id is null or login_id = ${loginId})
     order by lower(name), view_id`.execute(tx);
  return rows;
}

type Ending = {
  readonly viewId: string;
  readonly version: number;
  readonly at: Temporal.Instant;
};

/** Ends a version of a view, which stays on record. False where it was ended before. */
export async function endView(tx: Queries, { viewId, version, at }: Ending): Promise<boolean> {
  const { numAffectedRows = 0n } = await sql`
    update saved_view set ended_at = greatest(${at}::timestamptz, saved_at)
     where view_id = ${viewId} and version = ${version} and ended_at is null`.execute(tx);
  return numAffectedRows > 0n;
}

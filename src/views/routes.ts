import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation, type Refusal, type Refused } from "#platform/operation";
import { viewRefusals, viewScreenNames, type View } from "./view.ts";

const NewView = z.object({
  name: z.string().trim().min(1).max(60),
  isPinned: z.boolean(),
  shows: z
    .record(z.string().max(40), z.string().trim().max(1000))
    .describe("What the screen shows, as its address says it; what is not said is as usual"),
});
const Screen = z.object({ screen: z.enum(viewScreenNames) });
const Kept = NewView.extend({
  ...Screen.shape,
  viewId: z.string(),
  owner: z.enum(["shipped", "office", "own"]),
  version: z.int(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
}).meta({ id: "View" });

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
export type Wanted = Pick<View, "name" | "isPinned" | "shows">;
export type New = Wanted & Pick<View, "screen"> & { readonly isShared: boolean };
export type Which = { readonly viewId: string; readonly version: number };

type Deps = {
  listViews: (asked: Asked) => Promise<readonly View[]>;
  saveView: (asked: Asked & New) => Promise<Outcome<string, never> | Refused>;
  changeView: (asked: Asked & Wanted & Which) => Promise<Outcome<{ readonly version: number }, never> | Refused>;
  endView: (asked: Asked & Which) => Promise<Outcome<undefined, never> | Refused>;
  /** Why what a view shows cannot be read on its screen, with what a person reads of each. */
  unreadable: Readonly<Record<string, Refusal>>;
};

const showsNothing = { view_shows_nothing: { status: 400, says: viewRefusals.view_shows_nothing } } as const;
const isTaken = { one_view_of_a_name: { status: 409, says: viewRefusals.one_view_of_a_name } } as const;
const notMine = {
  view_is_unknown: { status: 404, says: viewRefusals.view_is_unknown },
  view_is_the_offices: { status: 403, says: viewRefusals.view_is_the_offices },
  view_was_changed: { status: 409, says: viewRefusals.view_was_changed },
} as const;

/** Views of screens: the shipped ones, the office's, and one's own. */
export function viewRoutes(deps: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listViews",
      method: "get",
      path: "/views",
      summary: "List the views that one sees, of every screen that one may open",
      answer: z.object({ views: z.array(Kept) }),
      refusals: {},
      handle: async (asked) => accepted({ views: (await deps.listViews(asked)).map(written) }),
    }),
    keepRoute({ id: "saveView", path: "/views", summary: "Keep a view of one's own", isShared: false }, deps),
    keepRoute(
      { id: "shareView", path: "/office-views", summary: "Keep a view for the whole office", isShared: true },
      deps,
    ),
    ...keptRoutes(deps),
  ];
}

type Keeping = { readonly id: string; readonly path: string; readonly summary: string; readonly isShared: boolean };

function keepRoute({ isShared, ...about }: Keeping, { saveView, unreadable }: Deps): AnyOperation<Caller> {
  return operation<Caller>()({
    ...about,
    method: "post",
    body: NewView.extend(Screen.shape),
    answer: z.object({ viewId: z.uuid() }),
    refusals: { ...unreadable, ...showsNothing, ...isTaken },
    handle: async ({ body, ...asked }) => {
      const kept = await saveView({ ...asked, ...body, isShared });
      return kept.ok ? accepted({ viewId: kept.value }) : kept;
    },
  });
}

function keptRoutes({ changeView, endView, unreadable }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "changeView",
      method: "put",
      path: "/views/{viewId}",
      summary: "Change a view, as the version that one has seen; the office's is changed by a supervisor",
      params: z.object({ viewId: z.uuid() }),
      body: NewView.extend({ version: z.int().min(1) }),
      answer: z.object({ version: z.int() }),
      refusals: { ...notMine, ...unreadable, ...showsNothing, ...isTaken },
      handle: ({ params, body, ...asked }) => changeView({ ...asked, ...body, ...params }),
    }),
    operation<Caller>()({
      id: "endView",
      method: "delete",
      path: "/views/{viewId}",
      summary: "End a view: it is shown no more, and stays on record",
      params: z.object({ viewId: z.uuid() }),
      query: z.object({ version: z.coerce.number().int().min(1).max(1_000_000) }),
      answer: "nothing",
      refusals: notMine,
      handle: ({ params, query, ...asked }) => endView({ ...asked, ...params, ...query }),
    }),
  ];
}

function written({ changedAt, shows, ...view }: View) {
  return { ...view, shows: { ...shows }, changedAt: changedAt?.toString() ?? null };
}

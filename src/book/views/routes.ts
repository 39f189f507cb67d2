import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, type Outcome } from "#base/outcome";
import { monitorNames } from "#parties/monitor";
import type { Queries } from "#platform/database";
import { operation, type AnyOperation } from "#platform/operation";
import { bookRefusals, readAsked, type Refused } from "#book/asked";
import { viewRefusals, type View, type ViewRefusal, type ViewShows } from "./view.ts";

const shows = {
  find: z.string().trim().max(1000),
  monitor: z.enum(monitorNames).nullable(),
  columns: z.string().max(500),
  sort: z.string().max(40),
};
const NewView = z.object({ name: z.string().trim().min(1).max(60), isPinned: z.boolean(), ...shows });
const Kept = NewView.extend({
  viewId: z.string(),
  owner: z.enum(["shipped", "office", "own"]),
  version: z.int(),
  changedBy: z.string().nullable(),
  changedAt: z.iso.datetime().nullable(),
});

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };
export type Wanted = ViewShows & { readonly name: string; readonly isPinned: boolean };
export type Which = { readonly viewId: string; readonly version: number };
type Refusing = { readonly ok: false; readonly refusal: ViewRefusal; readonly detail?: Record<string, unknown> };

type Deps = {
  listViews: (asked: Asked) => Promise<readonly View[]>;
  saveView: (asked: Asked & Wanted & { readonly isShared: boolean }) => Promise<string>;
  changeView: (asked: Asked & Wanted & Which) => Promise<Outcome<{ readonly version: number }, never> | Refusing>;
  endView: (asked: Asked & Which) => Promise<Outcome<undefined, never> | Refusing>;
};

const unreadable = {
  filter_is_unclear: { status: 400, says: bookRefusals.filter_is_unclear },
  columns_are_unknown: { status: 400, says: bookRefusals.columns_are_unknown },
  sort_is_unknown: { status: 400, says: bookRefusals.sort_is_unknown },
} as const;
const isTaken = { one_view_of_a_name: { status: 409, says: viewRefusals.one_view_of_a_name } } as const;
const notMine = {
  view_is_unknown: { status: 404, says: viewRefusals.view_is_unknown },
  view_is_the_offices: { status: 403, says: viewRefusals.view_is_the_offices },
  view_was_changed: { status: 409, says: viewRefusals.view_was_changed },
} as const;

/** Views of the book: the shipped ones, the office's, and one's own. */
export function viewRoutes({ listViews, saveView, changeView, endView }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "listViews",
      method: "get",
      path: "/book/views",
      summary: "List the views of the book that one sees",
      answer: z.object({ views: z.array(Kept) }),
      refusals: {},
      handle: async (asked) => accepted({ views: (await listViews(asked)).map(written) }),
    }),
    keepRoute({ id: "saveView", path: "/book/views", summary: "Keep a view of one's own" }, (asked) =>
      saveView({ ...asked, isShared: false }),
    ),
    keepRoute({ id: "shareView", path: "/book/office-views", summary: "Keep a view for the whole office" }, (asked) =>
      saveView({ ...asked, isShared: true }),
    ),
    operation<Caller>()({
      id: "changeView",
      method: "put",
      path: "/book/views/{viewId}",
      summary: "Change a view, as the version that one has seen; the office's is changed by a supervisor",
      params: z.object({ viewId: z.uuid() }),
      body: NewView.extend({ version: z.int().min(1) }),
      answer: z.object({ version: z.int() }),
      refusals: { ...unreadable, ...notMine, ...isTaken },
      handle: ({ params, body, ...asked }) => {
        const read = whyUnreadable(body);
        return read === undefined ? changeView({ ...asked, ...body, ...params }) : Promise.resolve(read);
      },
    }),
    operation<Caller>()({
      id: "endView",
      method: "delete",
      path: "/book/views/{viewId}",
      summary: "End a view: it is shown no more, and stays on record",
      params: z.object({ viewId: z.uuid() }),
      query: z.object({ version: z.coerce.number().int().min(1).max(1_000_000) }),
      answer: "nothing",
      refusals: notMine,
      handle: ({ params, query, ...asked }) => endView({ ...asked, ...params, ...query }),
    }),
  ];
}

type Keeping = { readonly id: string; readonly path: string; readonly summary: string };

function keepRoute(about: Keeping, keep: (asked: Asked & Wanted) => Promise<string>): AnyOperation<Caller> {
  return operation<Caller>()({
    ...about,
    method: "post",
    body: NewView,
    answer: z.object({ viewId: z.uuid() }),
    refusals: { ...unreadable, ...isTaken },
    handle: async ({ body, ...asked }) => {
      const unread = whyUnreadable(body);
      return unread ?? accepted({ viewId: await keep({ ...asked, ...body }) });
    },
  });
}

/** A view that could not be shown is not kept. */
function whyUnreadable(view: ViewShows): Refused | undefined {
  const read = readAsked(view);
  return read.ok ? undefined : read;
}

function written({ changedAt, ...view }: View) {
  return { ...view, changedAt: changedAt?.toString() ?? null };
}

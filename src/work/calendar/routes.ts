import { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused } from "#base/outcome";
import type { Queries } from "#platform/database";
import { Instant } from "#platform/answers";
import { operation, type AnyOperation, type FileAnswer } from "#platform/operation";

type Asked = { readonly tx: Queries; readonly caller: Caller; readonly now: Temporal.Instant };

type Deps = {
  readonly feedMadeAt: (asked: Asked) => Promise<Temporal.Instant | undefined>;
  readonly makeFeed: (asked: Asked) => Promise<string>;
  readonly endFeed: (asked: Asked) => Promise<void>;
  readonly readFeed: (asked: Omit<Asked, "caller"> & { readonly secret: string }) => Promise<FileAnswer | undefined>;
};

/** One's callbacks, visits and promises as a calendar that any program reads at a secret address. */
export function calendarRoutes({ feedMadeAt, makeFeed, endFeed, readFeed }: Deps): AnyOperation<Caller>[] {
  return [
    operation<Caller>()({
      id: "readCalendar",
      method: "get",
      path: "/calendar",
      summary: "Whether one's calendar has a secret address, and since when",
      answer: z.object({ madeAt: Instant.nullable() }),
      refusals: {},
      handle: async ({ tx, caller, now }) =>
        accepted({ madeAt: (await feedMadeAt({ tx, caller, now }))?.toString() ?? null }),
    }),
    operation<Caller>()({
      id: "makeCalendar",
      method: "post",
      path: "/calendar",
      summary: "Give one's calendar a secret address, told this once; one that it had before ends",
      answer: z.object({ path: z.string() }),
      isRepeatable: true,
      refusals: {},
      handle: async ({ tx, caller, now }) => accepted({ path: await makeFeed({ tx, caller, now }) }),
    }),
    operation<Caller>()({
      id: "endCalendar",
      method: "delete",
      path: "/calendar",
      summary: "Take the secret address of one's calendar away",
      answer: "nothing",
      refusals: {},
      handle: async ({ tx, caller, now }) => {
        await endFeed({ tx, caller, now });
        return accepted(undefined);
      },
    }),
    operation<Caller>()({
      id: "readCalendarFile",
      method: "get",
      path: "/calendars/{secret}",
      summary: "The calendar at a secret address, as RFC 5545 writes it",
      params: z.object({ secret: z.string().min(20).max(200) }),
      answer: "file",
      open: true,
      refusals: { calendar_is_unknown: { status: 404, says: "There is no calendar here." } },
      handle: async ({ params, tx, now }) => {
        const file = await readFeed({ tx, now, secret: params.secret.replace(/\.ics$/, "") });
        return file === undefined ? refused("calendar_is_unknown") : accepted(file);
      },
    }),
  ];
}

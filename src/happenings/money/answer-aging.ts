import type { z } from "zod";
import type { Caller } from "#access/caller";
import { accepted, refused, type Outcome } from "#base/outcome";
import { agingBuckets, bucketsEnding } from "#ledger/aging";
import type { AgingQuery } from "#ledger/routes";
import { creditorsNamed } from "#parties/creditors/store";
import type { Queries } from "#platform/database";
import { officeToday } from "#happenings/desk/office-day";
import { readAging, type Aging } from "./read-aging.ts";

type Asked = {
  readonly tx: Queries;
  readonly caller: Caller;
  readonly now: Temporal.Instant;
  readonly query: z.output<typeof AgingQuery>;
};

type Answered = { readonly on: Temporal.PlainDate; readonly agings: Aging[] };

/** The aging that somebody asks for, within what they may see. */
export async function answerAging({
  tx,
  caller,
  now,
  query,
}: Asked): Promise<Outcome<Answered, "creditor_is_unknown" | "buckets_do_not_rise">> {
  // Whoever is signed in for a creditor sees that creditor's book, whatever is asked for, and learns of no other.
  const own = caller.creditorId === null ? await creditorsNamed(tx, query.creditor) : [caller.creditorId];
  if (own?.length === 0) return refused("creditor_is_unknown");
  const on = query.on === undefined ? await officeToday(tx, now) : Temporal.PlainDate.from(query.on);
  const knownAt = query.knownAt === undefined ? null : Temporal.Instant.from(query.knownAt);
  const buckets = query.buckets === undefined ? agingBuckets : bucketsEnding(query.buckets.split(",").map(Number));
  if (buckets === undefined) return refused("buckets_do_not_rise");
  const { by, agedBy } = query;
  return accepted({ on, agings: await readAging(tx, { on, knownAt, by, agedBy, buckets, creditorIds: own }) });
}

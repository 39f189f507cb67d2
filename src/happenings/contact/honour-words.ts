import { assert } from "#base/assert";
import type { Id } from "#base/id";
import { stopsAsked, type AskedStop, type Heard, type Honoured } from "#contact/asked-stops";
import { asksToStop } from "#law/words/asks-to-stop";
import type { Queries } from "#platform/database";
import type { Desk } from "#happenings/desk/desk";
import { dayAt, theOffice } from "#happenings/desk/office-day";
import { optOutPoint } from "#happenings/people/points";
import { readLawFacts } from "./read-law-facts.ts";
import { recordStop } from "./record-stop.ts";

/** What was said to us in a contact, and who wrote it down. */
export type HeardWords = Heard & {
  readonly debtorId: Id<"debtor">;
  readonly personIds: readonly Id<"debtor">[];
  readonly effortId: string;
  readonly words: string;
  readonly spokeWith?: string | undefined;
  /** The documents that show it, by their digests. */
  readonly documents?: readonly string[] | undefined;
  readonly at: Temporal.Instant;
  readonly loginId: string | null;
  readonly now: Temporal.Instant;
};

/**
 * Stops at once what somebody asks to stop in their own words, so that nothing goes out against them: the law leaves ten
 * business days for calls and texts (47 CFR 64.1200(a)(10)) and none for the rest (12 CFR 1006.14(h)(1)). Each is a stop as
 * a person records it, lifted as any, and taken back with the contact in which it was said.
 */
export async function honourWords(desk: Desk, tx: Queries, heard: HeardWords): Promise<readonly Honoured[]> {
  const asked = asksToStop(heard.words);
  if (asked.length === 0) return [];
  const { personIds, now } = heard;
  const office = await theOffice(tx);
  const facts = await readLawFacts(tx, { personIds, now, today: dayAt(office, now) });
  const stops = stopsAsked(asked, heard, facts);
  for (const stop of stops) await record(desk, tx, { stop, heard, receivedOn: dayAt(office, heard.at) });
  return stops.map(({ kind, said }) => ({ kind, said }));
}

type Recording = {
  readonly stop: AskedStop;
  readonly heard: HeardWords;
  readonly receivedOn: Temporal.PlainDate;
};

async function record(desk: Desk, tx: Queries, { stop, heard, receivedOn }: Recording): Promise<void> {
  const { debtorId, effortId, now, spokeWith } = heard;
  const by = { debtorId, loginId: heard.loginId as Id<"login"> | null, now };
  const because = `In their words: “${stop.said}”`;
  if (stop.kind === "opt-out") {
    const done = await optOutPoint(desk, tx, { ...by, because, effortId, pointId: stop.pointId as Id<"point"> });
    assert(done.ok, "who is written to there did not opt out yet");
    return;
  }
  const said = { saidBy: spokeWith === "" ? null : (spokeWith ?? null), medium: heard.kind, receivedOn };
  const { kind, facts } = stop;
  const documents = heard.documents ?? [];
  const done = await recordStop(desk, tx, {
    ...by,
    ...said,
    kind,
    facts,
    because,
    effortId,
    documents,
    accountId: null,
  });
  assert(done.ok, "what was just read of the person can be stopped");
}

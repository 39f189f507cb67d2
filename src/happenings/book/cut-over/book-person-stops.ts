import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import type { SourceStop } from "#intake/cutover/stops";
import type { NewStop } from "#parties/person-stop";
import { addStops } from "#parties/stops/store";
import { stopWords } from "#happenings/contact/record-stop";
import { draw } from "#happenings/book/take-in/batch";
import { count, reject, startOf, type CutOver } from "./cut-over.ts";
import type { Owned, Owner } from "./owners.ts";

/** A row that stops the office for a person. */
export type RowOfPerson = Owned<SourceStop> & { readonly stop: Extract<SourceStop["stop"], { of: "person" }> };

type Ready = { readonly each: RowOfPerson; readonly stop: Omit<NewStop, "stopId"> };

/** Records stops of persons. One that is on record, lifted or not, is not recorded again. */
export async function bookPersonStops(cut: CutOver, rows: readonly RowOfPerson[]): Promise<void> {
  const points = await pointsOf(cut, rows);
  const known = new Set(await heldStops(cut, rows));
  const ready = rows.flatMap((each) => stopOf(cut, each, points) ?? []);
  const fresh = ready.flatMap(({ each, stop }) => {
    const isKnown = known.has(keyOf(stop));
    known.add(keyOf(stop));
    count(cut, isKnown ? "unchanged" : "created", each.owner.survivorId);
    return isKnown ? [] : [{ each, stop: { ...stop, stopId: draw<"stop">(cut.batch) } }];
  });
  await addStops(
    cut.batch.tx,
    fresh.map(({ stop }) => stop),
  );
  await tellOf(cut, fresh);
}

/** The stop of a row. A row without an account holds for the person; with one, for that account alone. */
function stopOf(cut: CutOver, each: RowOfPerson, points: ReadonlyMap<string, string>): [Ready] | undefined {
  const { row, owner, stop } = each;
  const { batch } = cut;
  const account = row.accountNumber === null ? undefined : owner.accounts[0];
  const pointId = row.point === null ? undefined : pointIdOf(owner, row.point.normalised, points);
  if (row.point !== null && stop.kind === "medium" && pointId === undefined) {
    reject(cut, row.origin, "point", "The debtor has no such number or address. The contacts come first.");
    return undefined;
  }
  const facts = pointId === undefined ? stop.facts : { ...stop.facts, pointId };
  const own = { debtorId: account?.debtorId ?? owner.survivorId, accountId: account?.accountId ?? null };
  const recorded = { recordedAt: batch.now, recordedBy: batch.loginId };
  const said = { kind: stop.kind, facts, because: row.because, receivedOn: row.receivedOn };
  const by = { saidBy: row.by, medium: null };
  return [{ each, stop: { ...own, ...said, ...by, ...recorded } }];
}

function pointIdOf({ debtorId, survivorId }: Owner, normalised: string, points: ReadonlyMap<string, string>) {
  return points.get(`${debtorId} ${normalised}`) ?? points.get(`${survivorId} ${normalised}`);
}

async function pointsOf({ batch: { tx } }: CutOver, rows: readonly RowOfPerson[]): Promise<Map<string, string>> {
  const named = rows.filter(({ row }) => row.point !== null);
  const debtorIds = new Set(named.flatMap(({ owner: { debtorId, survivorId } }) => [debtorId, survivorId]));
  const { rows: found } = await sql<{ debtor_id: string; normalised: string; point_id: string }>`
    select debtor_id, normalised, point_id from contact_point
     where debtor_id = any(${[...debtorIds]}::uuid[]) order by until_at nulls last, since_at`.execute(tx);
  return new Map(found.map((row) => [`${row.debtor_id} ${row.normalised}`, row.point_id]));
}

type Known = Pick<NewStop, "debtorId" | "kind" | "accountId" | "facts" | "receivedOn">;

function keyOf({ debtorId, kind, accountId, facts, receivedOn }: Known): string {
  const said = Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([debtorId, kind, accountId, receivedOn.toString(), said]);
}

async function heldStops({ batch: { tx } }: CutOver, rows: readonly RowOfPerson[]): Promise<string[]> {
  const debtorIds = rows.flatMap(({ owner }) => [owner.survivorId, ...owner.accounts.map(({ debtorId }) => debtorId)]);
  const { rows: held } = await sql<Known & { accountId: Id<"account"> | null }>`
    select debtor_id as "debtorId", kind, account_id as "accountId", facts, received_on as "receivedOn"
      from person_stop where debtor_id = any(${[...new Set(debtorIds)]}::uuid[])`.execute(tx);
  return held.map(keyOf);
}

async function tellOf(cut: CutOver, fresh: readonly { readonly each: RowOfPerson; readonly stop: NewStop }[]) {
  const { desk, tx, now, loginId } = cut.batch;
  await appendTimeline(
    tx,
    desk.vault,
    fresh.map(({ each, stop }) => {
      const { stopId, kind, accountId, receivedOn } = stop;
      const received = receivedOn.toString();
      return {
        ...{ debtorId: each.owner.survivorId, kind: "stop-recorded", recordedAt: now, loginId },
        happenedAt: startOf(cut, receivedOn),
        subject: { stopId, kind, ...(accountId !== null && { accountId }), receivedOn: received },
        words: stopWords(stop),
      };
    }),
  );
}

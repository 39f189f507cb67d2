import { sql } from "kysely";
import { compareInstants } from "#calendar/instants";
import type { NewEffort } from "#contact/efforts";
import { addEfforts, weighEfforts } from "#contact/store";
import { appendTimeline } from "#evidence/store";
import { countedContacts } from "#intake/cutover/counted-contacts";
import { effortWords } from "#intake/cutover/effort-words";
import { efforts, type SourceEffort } from "#intake/cutover/efforts";
import { occurrences } from "#intake/cutover/occurrences";
import { lastMinute } from "#intake/cutover/read-instant";
import { readNumberOrMail } from "#intake/cutover/point-columns";
import { draw } from "#happenings/book/take-in/batch";
import { stopTheAddresses } from "./stop-addresses.ts";
import { count, lots, reject, type CutOver } from "./cut-over.ts";
import { loginsByName, type Logins } from "./logins.ts";
import { ownersOf, type Owned } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

type Row = Owned<SourceEffort> & { readonly pointId: string | null };

/**
 * Puts contacts that happened outside the desk on record, at their own instants: from now on the law counts them. Two
 * that are alike are two; what an earlier import brought is not brought again.
 */
export async function bookEfforts(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, efforts);
  const happened = rows.filter((row) => hasHappened(cut, row));
  const owned = inOrder(await ownersOf(cut, happened));
  const isHeld = occurrences();
  const logins = await loginsByName(cut);
  for (const lot of lots(owned)) {
    const placed = await atTheirPoints(cut, lot);
    const held = await heldEfforts(cut, placed);
    const fresh = placed.filter((each) => {
      const isKnown = isHeld(keyOf(each), held.get(keyOf(each)) ?? 0);
      count(cut, isKnown ? "unchanged" : "created", each.owner.survivorId);
      return !isKnown;
    });
    await record(cut, fresh, logins);
  }
  await stopNumbers(cut, owned);
  if (cut.batch.tally.created >= manyEfforts) await weighEfforts(cut.batch.tx);
}

const manyEfforts = 10_000;

/** Rows in the order in which they happened. */
function inOrder(rows: readonly Owned<SourceEffort>[]): Owned<SourceEffort>[] {
  const timed = rows.map((each) => ({ each, at: each.row.at.epochMilliseconds }));
  return timed.toSorted((a, b) => a.at - b.at).map(({ each }) => each);
}

/** A number that reached somebody else or nobody when it was last called is stopped, for whoever holds it. */
async function stopNumbers(cut: CutOver, owned: readonly Owned<SourceEffort>[]): Promise<void> {
  const calls = owned.filter(({ row }) => row.kind === "call" && row.fromWhom === "us" && row.outcome !== null);
  const values = normalisedPoints(calls);
  const last = new Map<string, Owned<SourceEffort>>();
  for (const each of calls) {
    const value = values.get(each.row.point);
    if (value !== undefined) last.set(value, each);
  }
  const stopped = [...last].flatMap(
    ([
      normalised,
      {
        row,
        owner: { survivorId },
      },
    ]) => {
      if (row.outcome !== "wrong-number" && row.outcome !== "not-in-service") return [];
      const receivedOn = row.at.toZonedDateTimeISO(cut.zone).toPlainDate();
      const kind = row.outcome === "wrong-number" ? "wrong-party" : row.outcome;
      return [
        { kind, normalised, receivedOn, because: "The last call to it before the cut-over.", survivorId } as const,
      ];
    },
  );
  for (const lot of lots(stopped)) await stopTheAddresses(cut, lot);
}

/** The numbers and e-mail addresses of rows as they are compared, by how they are written; each is read once. */
function normalisedPoints(rows: readonly Owned<SourceEffort>[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const text of new Set(rows.map(({ row }) => row.point))) {
    const value = text === "" ? undefined : readNumberOrMail(text, nowhere)?.normalised;
    if (value !== undefined) values.set(text, value);
  }
  return values;
}

function hasHappened(cut: CutOver, { at, origin }: SourceEffort): boolean {
  if (compareInstants(at, cut.batch.now) <= 0) return true;
  // A day without a time counts to its last minute, and today's has not come yet.
  const here = at.toZonedDateTimeISO(cut.zone);
  if (here.toPlainDate().equals(cut.batch.today) && here.toPlainTime().equals(lastMinute)) return true;
  reject(cut, origin, "at", "It lies in the future: efforts are what has happened.");
  return false;
}

function keyOf({ row, owner: { survivorId }, pointId }: Row): string {
  const [first] = countedContacts(row);
  return `${survivorId} ${row.at.epochMilliseconds} ${first.kind} ${row.fromWhom} ${pointId ?? ""}`;
}

/** The points of the rows, as far as the debtor has them: an unknown number was called all the same. */
async function atTheirPoints({ batch: { tx } }: CutOver, rows: readonly Owned<SourceEffort>[]): Promise<Row[]> {
  const debtorIds = new Set(rows.flatMap(({ owner: { debtorId, survivorId } }) => [debtorId, survivorId]));
  const found = await sql<{ debtor_id: string; point_id: string; normalised: string }>`
    select debtor_id, point_id, normalised from contact_point
     where debtor_id = any(${[...debtorIds]}::uuid[]) order by until_at nulls first, since_at`.execute(tx);
  const points = new Map(found.rows.toReversed().map((row) => [`${row.debtor_id} ${row.normalised}`, row.point_id]));
  const values = normalisedPoints(rows);
  return rows.map(({ row, owner }) => {
    const normalised = values.get(row.point) ?? row.point;
    const pointId = points.get(`${owner.debtorId} ${normalised}`) ?? points.get(`${owner.survivorId} ${normalised}`);
    return { row, owner, pointId: pointId ?? null };
  });
}

const nowhere = { kind: "person", country: "US", state: null, zip: null } as const;

/** How many efforts like these rows are on record already, by their keys. */
async function heldEfforts({ batch: { tx } }: CutOver, rows: readonly Row[]): Promise<Map<string, number>> {
  const asked = rows.flatMap(({ row: { at }, owner }) =>
    [...new Set([owner.debtorId, owner.survivorId])].map((debtorId) => ({ debtorId, at, of: owner.survivorId })),
  );
  const { rows: held } = await sql<{ of: string; at: Temporal.Instant; kind: string; who: string; point: string }>`
    select asked.survivor_id as of, effort.happened_at as at, effort.kind, effort.from_whom as who,
           coalesce(effort.point_id::text, '') as point
      from (select distinct * from unnest(${asked.map(({ debtorId }) => debtorId)}::uuid[],
                                          ${asked.map(({ at }) => at)}::timestamptz[],
                                          ${asked.map(({ of }) => of)}::uuid[])
                                     as asked (debtor_id, happened_at, survivor_id)) as asked
      join effort using (debtor_id, happened_at)
     where effort.permit_id is null`.execute(tx);
  const counts = new Map<string, number>();
  for (const { of, at, kind, who, point } of held) {
    const key = `${of} ${at.epochMilliseconds} ${kind} ${who} ${point}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

async function record(cut: CutOver, rows: readonly Row[], logins: Logins): Promise<void> {
  const { desk, tx, now } = cut.batch;
  const recorded = rows.map((each) => ({ ...each, made: effortsOf(cut, each, logins) }));
  await addEfforts(
    tx,
    recorded.flatMap(({ made }) => made),
  );
  await appendTimeline(
    tx,
    desk.vault,
    recorded.map(({ row, owner: { survivorId, accounts }, made, pointId }) => {
      const [first] = made;
      const accountIds = accounts.map(({ accountId }) => accountId);
      const effortIds = made.map(({ effortId }) => effortId);
      const { kind, fromWhom, outcome, attempts } = row;
      return {
        ...{
          debtorId: survivorId,
          kind: "effort",
          happenedAt: row.at,
          recordedAt: now,
          loginId: first?.loginId ?? null,
        },
        subject: { effortIds, act: kind, from: fromWhom, outcome, attempts, pointId, accountIds },
        words: effortWords(row),
      };
    }),
  );
}

function effortsOf({ batch }: CutOver, { row, owner, pointId }: Row, logins: Logins): NewEffort[] {
  const own = {
    ...{ debtorId: owner.survivorId, permitId: null, fromWhom: row.fromWhom, pointId, happenedAt: row.at },
    ...{ loginId: logins.get(row.by.toLowerCase()) ?? null, recordedAt: batch.now },
    accounts: owner.accounts.map(({ debtorId, accountId }) => ({ debtorId, accountId })),
  };
  return countedContacts(row).map(({ kind, outcome, reached }, place) => ({
    ...{ ...own, effortId: draw<"effort">(batch), kind, outcome, reached, consentToCall: row.consentToCall },
    attempts: place === 0 ? row.attempts : 1,
  }));
}

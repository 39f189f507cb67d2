import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import type { SourceStop } from "#intake/cutover/stops";
import type { AddressStopKind } from "#parties/address-stop";
import { stopAddresses } from "#parties/stops/store";
import { lockDebtors } from "#parties/store";
import { draw } from "#happenings/book/take-in/batch";
import { count, startOf, tell, type CutOver } from "./cut-over.ts";
import type { Owner } from "./owners.ts";

/** A row that stops a number or address, whoever holds it. */
export type RowOfAddress = {
  readonly row: SourceStop;
  readonly owner: Owner | null;
  readonly kind: AddressStopKind;
  readonly normalised: string;
};

/**
 * Stops numbers and addresses by their values. Whoever holds one has their cases decided again. One that is on record,
 * lifted or not, is not recorded again.
 */
export async function bookAddressStops(cut: CutOver, rows: readonly RowOfAddress[]): Promise<void> {
  const { batch } = cut;
  const known = await heldStops(cut, rows);
  const fresh = rows.filter(({ kind, normalised, owner }) => {
    const isKnown = known.has(`${kind} ${normalised}`);
    known.add(`${kind} ${normalised}`);
    count(cut, isKnown ? "unchanged" : "created", owner?.survivorId ?? null);
    return !isKnown;
  });
  await stopAddresses(
    batch.tx,
    fresh.map(({ row: { receivedOn, because }, kind, normalised }) => {
      const sinceAt = startOf(cut, receivedOn);
      return { addressStopId: draw<"stop">(batch), normalised, kind, because, sinceAt };
    }),
  );
  for (const debtorId of await holdersOf(cut, fresh)) tell(cut, debtorId, "details");
  await appendTimeline(
    batch.tx,
    batch.desk.vault,
    fresh.flatMap((each) => timelineOf(cut, each)),
  );
}

async function heldStops({ batch: { tx } }: CutOver, rows: readonly RowOfAddress[]): Promise<Set<string>> {
  const values = rows.map(({ normalised }) => normalised);
  const { rows: held } = await sql<{ kind: string; normalised: string }>`
    select kind, normalised from address_stop where normalised = any(${values}::text[])`.execute(tx);
  return new Set(held.map(({ kind, normalised }) => `${kind} ${normalised}`));
}

/** Everybody who holds one of these numbers or addresses, locked: what is next with them may change. */
async function holdersOf({ batch: { tx } }: CutOver, rows: readonly RowOfAddress[]): Promise<Id<"debtor">[]> {
  if (rows.length === 0) return [];
  const { rows: found } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct debtor_id from contact_point
     where normalised = any(${rows.map(({ normalised }) => normalised)}::text[]) and until_at is null
     order by debtor_id`.execute(tx);
  const survivors = await lockDebtors(
    tx,
    found.map((row) => row.debtor_id),
  );
  return [...new Set(survivors.values())];
}

function timelineOf(cut: CutOver, { row, owner, kind, normalised }: RowOfAddress) {
  if (owner === null) return [];
  const { now, loginId } = cut.batch;
  const receivedOn = row.receivedOn.toString();
  return [
    {
      ...{ debtorId: owner.survivorId, kind: "stop-recorded", recordedAt: now, loginId },
      happenedAt: startOf(cut, row.receivedOn),
      subject: { kind, receivedOn },
      words: `Stop (${kind}) of ${normalised}, received on ${receivedOn}: ${row.because}`,
    },
  ];
}

import { sql } from "kysely";
import type { Id } from "#base/id";
import { appendTimeline } from "#evidence/store";
import type { AddressStopKind } from "#parties/address-stop";
import { stopAddresses } from "#parties/stops/store";
import { lockDebtors } from "#parties/store";
import { draw } from "#happenings/book/take-in/batch";
import { startOf, tell, type CutOver } from "./cut-over.ts";

/** A number or address that is stopped, whoever holds it, and whose row says so. */
export type StoppedAddress = {
  readonly kind: AddressStopKind;
  readonly normalised: string;
  readonly receivedOn: Temporal.PlainDate;
  readonly because: string;
  /** The debtor whom the row names, if it names one. */
  readonly survivorId: Id<"debtor"> | null;
};

/**
 * Stops numbers and addresses by their values. Whoever holds one has their cases decided again. One that is on record,
 * lifted or not, is not recorded again. Gives for each whether it is new.
 */
export async function stopTheAddresses(cut: CutOver, stopped: readonly StoppedAddress[]): Promise<boolean[]> {
  const { batch } = cut;
  const known = await heldStops(cut, stopped);
  const isNew = stopped.map(({ kind, normalised }) => {
    const isKnown = known.has(`${kind} ${normalised}`);
    known.add(`${kind} ${normalised}`);
    return !isKnown;
  });
  const fresh = stopped.filter((_, place) => isNew[place]);
  await stopAddresses(
    batch.tx,
    fresh.map(({ kind, normalised, receivedOn, because }) => {
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
  return isNew;
}

async function heldStops({ batch: { tx } }: CutOver, stopped: readonly StoppedAddress[]): Promise<Set<string>> {
  const values = stopped.map(({ normalised }) => normalised);
  const { rows: held } = await sql<{ kind: string; normalised: string }>`
    select kind, normalised from address_stop where normalised = any(${values}::text[])`.execute(tx);
  return new Set(held.map(({ kind, normalised }) => `${kind} ${normalised}`));
}

/** Everybody who holds one of these numbers or addresses, locked: what is next with them may change. */
async function holdersOf({ batch: { tx } }: CutOver, stopped: readonly StoppedAddress[]): Promise<Id<"debtor">[]> {
  if (stopped.length === 0) return [];
  const { rows: found } = await sql<{ debtor_id: Id<"debtor"> }>`
    select distinct debtor_id from contact_point
     where normalised = any(${stopped.map(({ normalised }) => normalised)}::text[]) and until_at is null
     order by debtor_id`.execute(tx);
  const survivors = await lockDebtors(
    tx,
    found.map((row) => row.debtor_id),
  );
  return [...new Set(survivors.values())];
}

function timelineOf(cut: CutOver, { kind, normalised, receivedOn, because, survivorId }: StoppedAddress) {
  if (survivorId === null) return [];
  const { now, loginId } = cut.batch;
  const received = receivedOn.toString();
  return [
    {
      ...{ debtorId: survivorId, kind: "stop-recorded", recordedAt: now, loginId },
      happenedAt: startOf(cut, receivedOn),
      subject: { kind, receivedOn: received },
      words: `Stop (${kind}) of ${normalised}, received on ${received}: ${because}`,
    },
  ];
}

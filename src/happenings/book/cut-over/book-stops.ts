import { stops, type SourceStop } from "#intake/cutover/stops";
import { stopTheAddresses, type StoppedAddress } from "./stop-addresses.ts";
import { bookPersonStops, type RowOfPerson } from "./book-person-stops.ts";
import { count, lots, type CutOver } from "./cut-over.ts";
import { isOfCreditor, ownersOf } from "./owners.ts";
import { readKindFiles } from "./read-kind-files.ts";

/** Brings what stops the office into the book: from now on every permit reads it. */
export async function bookStops(cut: CutOver): Promise<void> {
  const rows = await readKindFiles(cut, cut.files, stops);
  const named = rows.flatMap((row) => (row.number === null ? [] : [{ ...row, number: row.number }]));
  const owned = await ownersOf(cut, named);
  const ofPersons: RowOfPerson[] = [];
  const ofAddresses: StoppedAddress[] = rows
    .filter((row) => row.number === null && isOfCreditor(cut, row))
    .flatMap((row) => addressOf(row, null));
  for (const { row, owner } of owned) {
    if (row.stop.of === "person") ofPersons.push({ row, owner, stop: row.stop });
    else ofAddresses.push(...addressOf(row, owner.survivorId));
  }
  for (const lot of lots(ofPersons)) await bookPersonStops(cut, lot);
  for (const lot of lots(ofAddresses)) {
    const isNew = await stopTheAddresses(cut, lot);
    for (const [place, { survivorId }] of lot.entries()) count(cut, isNew[place] ? "created" : "unchanged", survivorId);
  }
}

function addressOf(row: SourceStop, survivorId: StoppedAddress["survivorId"]): StoppedAddress[] {
  const { stop, point, receivedOn, because } = row;
  if (stop.of !== "address" || point === null) return [];
  return [{ kind: stop.kind, normalised: point.normalised, receivedOn, because, survivorId }];
}

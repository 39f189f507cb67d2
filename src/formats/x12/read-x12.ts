import { collectFaults, type Faults, type ReadFormat } from "#formats/fault";
import { textOf } from "#formats/text";
import { readEnvelope } from "./envelope.ts";
import type { Interchange, TransactionSet } from "./interchange.ts";
import { segmentsOf } from "./segments.ts";

export type X12File = { readonly interchanges: readonly Interchange[] };

/** Reads any file of X12: its interchanges, groups and transaction sets, with every segment as it stands. */
export function readX12(bytes: Uint8Array): ReadFormat<X12File> {
  const faults = collectFaults();
  return { format: "x12", records: { interchanges: interchangesOf(bytes, faults) }, faults: faults.all() };
}

export function interchangesOf(bytes: Uint8Array, faults: Faults): readonly Interchange[] {
  return readEnvelope(segmentsOf(textOf(bytes), faults), faults);
}

/** The transaction sets of a kind. Others that stand among them are told, as is a file of others alone. */
export function setsOf(kind: string, interchanges: readonly Interchange[], faults: Faults): readonly TransactionSet[] {
  const sets = interchanges.flatMap(({ groups }) => groups.flatMap((group) => group.sets));
  const wanted = sets.filter((set) => set.kind === kind);
  for (const set of sets) {
    if (set.kind === kind) continue;
    faults.warning(set.line, `ST ${set.kind}`, `The transaction set is left out: it is no ${kind}.`);
  }
  if (wanted.length === 0 && interchanges.length > 0) faults.error(1, "", `No transaction set ${kind} is in the file.`);
  return wanted;
}

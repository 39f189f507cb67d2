import type { Faults } from "#formats/fault";
import { digits, field } from "#formats/fixed-width";
import type { TextLine } from "#formats/text";
import { countedIn, type Counted, type Sized } from "./counted.ts";
import { batchSums, fileSums, type Sums } from "./layouts.ts";
import type { NachaBatch, NachaEntry } from "./read-nacha.ts";

function sized({ routing, amount, debit, addenda }: NachaEntry): Sized {
  return { routing, amount, debit, addenda: addenda.length };
}

/** Compares what closes a batch with what stands in it. */
export function checkBatch(record: TextLine, batch: NachaBatch, faults: Faults): void {
  checkSums(record, { sums: batchSums(batch.sec), counted: countedIn(batch.entries.map(sized)), of: "batch", faults });
  const number = field(record, [88, 94]);
  if (number !== batch.number) faults.warning(record.number, number, `The batch that ends here is ${batch.number}.`);
}

/** Compares what closes the file with what stands in it. */
export function checkFile(record: TextLine, batches: readonly NachaBatch[], faults: Faults): void {
  const sec = batches[0]?.sec;
  const counted = countedIn(batches.flatMap(({ entries }) => entries.map(sized)));
  checkSums(record, { sums: fileSums(sec), counted, of: "file", faults });
  const said = digits(record, [2, 7], faults);
  if (said !== null && said !== BigInt(batches.length)) {
    faults.error(record.number, String(said), `The number of batches does not agree: there are ${batches.length}.`);
  }
}

type Compared = {
  readonly sums: Sums;
  readonly counted: Counted;
  readonly of: "batch" | "file";
  readonly faults: Faults;
};

const named = {
  count: "The number of entries and addenda",
  hash: "The sum of routing numbers",
  debit: "The sum of debits",
  credit: "The sum of credits",
} as const;

function checkSums(record: TextLine, { sums, counted, of, faults }: Compared): void {
  for (const what of ["count", "hash", "debit", "credit"] as const) {
    const said = digits(record, sums[what], faults);
    if (said === null || said === counted[what]) continue;
    faults.error(record.number, String(said), `${named[what]} of the ${of} does not agree: it is ${counted[what]}.`);
  }
}

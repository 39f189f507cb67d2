import { sql } from "kysely";
import { accepted, type Outcome } from "#base/outcome";
import { addSummaries } from "#intake/cutover/add-summaries";
import { cutOverKinds, type CutOverKind } from "#intake/cutover/kinds";
import type { KindMapping } from "#intake/cutover/kind-mapping";
import { rowFields } from "#intake/cutover/row-fields";
import type { ImportRefusal } from "#intake/import-batch";
import type { Queries } from "#platform/database";
import type { SheetFile } from "#platform/spreadsheet";
import type { FilesToTakeIn, TakenIn } from "#happenings/book/take-in-files";
import type { Among } from "./cut-over.ts";
import { isList } from "./document-list.ts";
import { openKindFile, rowsBelow } from "./read-kind-files.ts";

type TakeIn = (wanted: FilesToTakeIn & { readonly among?: Among }) => Promise<Outcome<TakenIn, ImportRefusal>>;

type Wanted = FilesToTakeIn & { readonly how: { readonly kind: CutOverKind; readonly mapping: KindMapping } };

/**
 * Takes files in that say themselves whose their rows are: a batch for each creditor that they name, all of them in the
 * caller's transaction. With all or nothing, a rejected row of any leaves none.
 */
export async function takeInByCreditor(
  tx: Queries,
  wanted: Wanted,
  takeIn: TakeIn,
): Promise<Outcome<TakenIn, ImportRefusal>> {
  const [first, ...others] = await creditorsIn(wanted);
  if (first === undefined) return takeIn(wanted);
  if (others.length === 0) return takeIn({ ...wanted, creditor: first });
  await sql`savepoint take_in_by_creditor`.execute(tx);
  const taken: TakenIn[] = [];
  for (const creditor of [first, ...others]) {
    const among = creditor === first ? "first" : "later";
    const outcome = await takeIn({ ...wanted, creditor, among, allOrNothing: false });
    if (!outcome.ok) return outcome;
    taken.push(outcome.value);
  }
  const summary = addSummaries(taken);
  const sample = taken[0]?.sample ?? [];
  if (wanted.allOrNothing === true && summary.rejected.length > 0) {
    await sql`rollback to savepoint take_in_by_creditor`.execute(tx);
    return accepted({ ...summary, created: 0, updated: 0, unchanged: 0, batchId: null, sample });
  }
  await sql`release savepoint take_in_by_creditor`.execute(tx);
  return accepted({ ...summary, batchId: taken.find(({ batchId }) => batchId !== null)?.batchId ?? null, sample });
}

/** The creditors that the rows of some files name, each as it is written first. */
async function creditorsIn({ files, how: { kind, mapping } }: Wanted): Promise<string[]> {
  const names = new Map<string, string>();
  // The names of documents are no rows: there is nothing in them that says whose they are.
  for (const file of kind === "documents" ? files.filter(isList) : files) {
    for await (const name of creditorsOf(file, { kind, mapping })) {
      if (!names.has(name.toLowerCase())) names.set(name.toLowerCase(), name);
    }
  }
  return [...names.values()];
}

/** Whose a row is depends on no clock. */
const anyClock = { zone: "UTC", today: Temporal.PlainDate.from("2026-01-01") };

async function* creditorsOf(file: SheetFile, { kind, mapping }: Wanted["how"]): AsyncGenerator<string> {
  const opened = await openKindFile({ mapping, ...anyClock }, file, cutOverKinds[kind]);
  if ("because" in opened || opened.places["creditor"] === undefined) return;
  for await (const row of rowsBelow(file, opened)) {
    if ("fault" in row) continue;
    const name = rowFields<"creditor">(row, opened).text("creditor");
    if (name !== "") yield name;
  }
}
